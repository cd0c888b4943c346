using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Accounts;
using PerfEval.Web.Review;

namespace PerfEval.Web.Pages.Accounts;

/// <summary>账号管理: who may sign in, as what, and for which regions.</summary>
public sealed class IndexModel(AccountRegister accounts, AuditTrail audit, TimeProvider clock) : PageModel
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike
    private const int LongestName = 40;

    public IReadOnlyList<Storage.Accounts.Account> Accounts { get; private set; } = [];

    public string? Problem { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A one-time password, shown once.</summary>
    public (string Name, string Password)? Fresh { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public AccountRole? Role { get; set; }

    [BindProperty]
    public string? Regions { get; set; }

    [BindProperty]
    public bool Disabled { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Accounts = await accounts.ListAsync(cancel);

    public async Task<IActionResult> OnPostCreateAsync(CancellationToken cancel)
    {
        var (name, regions) = ((Name ?? "").Trim(), GivenRegions.Read(Regions));
        var password = OneTime();
        Problem = name.Length is 0 or > LongestName || name.Any(char.IsControl) ? $"请填写账号名，不超过 {LongestName} 个字。"
            : Role is not { } role || !Enum.IsDefined(role) ? "请选择角色。"
            : regions.Problem
            ?? (await accounts.CreateAsync(name, SignInDesk.Hash(name, password), mustChange: true, role, regions.Paths, cancel) ? null : $"已有账号“{name}”。");
        if (Problem is null) await ToldAsync("create", name, new JsonObject { ["role"] = $"{Role}", ["regions"] = string.Join(';', regions.Paths) }, password, cancel);
        return await ShownAsync(cancel);
    }

    public async Task<IActionResult> OnPostChangeAsync(long id, CancellationToken cancel)
    {
        if (await accounts.FindAsync(id, cancel) is not { } account) return NotFound();
        var regions = GivenRegions.Read(Regions);
        Problem = Role is not { } role || !Enum.IsDefined(role) ? "请选择角色。" : regions.Problem
            ?? (await accounts.SetAccessAsync(id, role, regions.Paths, Disabled, cancel) ? null : "至少要有一个可用的管理员，没有改动。");
        if (Problem is null) await ToldAsync("change", account.Name, new JsonObject { ["role"] = $"{Role}", ["regions"] = string.Join(';', regions.Paths), ["disabled"] = Disabled }, null, cancel);
        return await ShownAsync(cancel);
    }

    public async Task<IActionResult> OnPostPasswordAsync(long id, CancellationToken cancel)
    {
        if (await accounts.FindAsync(id, cancel) is not { } account) return NotFound();
        var password = OneTime();
        await accounts.SetPasswordAsync(id, SignInDesk.Hash(account.Name, password), mustChange: true, cancel);
        await ToldAsync("password", account.Name, [], password, cancel);
        return await ShownAsync(cancel);
    }

    private async Task ToldAsync(string what, string name, JsonObject details, string? password, CancellationToken cancel)
    {
        details["account"] = name;
        await audit.EnterAsync(User.Reviewer(), $"account-{what}", null, details, cancel);
        if (password is not null) Fresh = (name, password);
    }

    private async Task<IActionResult> ShownAsync(CancellationToken cancel)
    {
        Accounts = await accounts.ListAsync(cancel);
        if (Problem is not null) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static string OneTime() => RandomNumberGenerator.GetString(Letters, 14);
}
