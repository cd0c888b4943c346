using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Web.Accounts;

namespace PerfEval.Web.Pages.Account;

/// <summary>登录</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInDesk desk) : PageModel
{
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool Failed { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Onward() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var account = Name is { Length: > 0 and <= 100 } && Password is { Length: > 0 and <= 200 }
            ? await desk.CheckAsync(Name, Password, cancel)
            : null;
        if (account is null)
        {
            Failed = true;
            return Page();
        }
        await HttpContext.SignInAsync(SignInDesk.Principal(account));
        return Onward();
    }

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}
