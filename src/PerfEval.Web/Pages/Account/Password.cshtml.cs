using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;

namespace PerfEval.Web.Pages.Account;

/// <summary>修改密码</summary>
public sealed class PasswordModel(SignInDesk desk, AccountRegister accounts, TimeProvider time) : PageModel
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Fresh { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    public string? Problem { get; private set; }

    public bool IsOneTime => User.HasClaim(SignInDesk.MustChangeClaim, "true");

    /// <summary>Who has given the one-time password a moment ago is not asked for it again.</summary>
    public bool IsJustSignedIn { get; private set; }

    public Task OnGetAsync() => LookAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await desk.CurrentAsync(User, cancel) is not { } account) return Challenge();
        await LookAsync();
        Problem = await ProblemAsync(account, cancel);
        if (Problem is not null) return Page();
        await accounts.SetPasswordAsync(account.Id, SignInDesk.Hash(account.Name, Fresh!), mustChange: false, cancel);
        await HttpContext.SignInAsync(SignInDesk.Principal((await accounts.FindAsync(account.Id, cancel))!));
        return LocalRedirect("/");
    }

    private async Task<string?> ProblemAsync(Storage.Accounts.Account account, CancellationToken cancel)
    {
        if (Fresh is not { Length: >= SignInDesk.ShortestPassword and <= 200 }) return $"新密码不少于 {SignInDesk.ShortestPassword} 位。";
        if (Fresh != Again) return "两次输入的新密码不一致。";
        if (Fresh == Current || SignInDesk.Fits(account, Fresh)) return "新密码不能与当前密码相同。";
        if (IsJustSignedIn && Current is null) return null;
        if (Current is not { Length: <= 200 } || await desk.CheckAsync(account.Name, Current, cancel) is null) return "当前密码不正确，或账号已锁定。";
        return null;
    }

    private async Task LookAsync()
    {
        var begun = (await HttpContext.AuthenticateAsync()).Properties?.IssuedUtc;
        IsJustSignedIn = IsOneTime && time.GetUtcNow() - begun < JustNow;
    }
}
