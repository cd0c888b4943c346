using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Review;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Account;

/// <summary>我的账号: what it may do and see, and the tokens (接口令牌) that programs sign in with on its behalf.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(TokenRegister tokens, Viewer viewer, AuditTrail audit, TimeProvider clock) : PageModel
{
    private const int LongestName = 60;

    public static readonly IReadOnlyList<int> Lifetimes = [30, 90, 180, 365];

    public Storage.Accounts.Account Account => viewer.Account!;

    public IReadOnlyList<ApiScope> Allowed => ApiScopes.Of(Account.Role);

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>The secret of a new token, shown once.</summary>
    public (string Name, string Secret)? Fresh { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public IReadOnlyList<ApiScope> Scopes { get; set; } = [];

    [BindProperty]
    public int Days { get; set; } = 90;

    public async Task OnGetAsync(CancellationToken cancel) => Tokens = await tokens.OfAccountAsync(Account.Id, cancel);

    public async Task<IActionResult> OnPostCreateAsync(CancellationToken cancel)
    {
        var name = (Name ?? "").Trim();
        Problem = name.Length is 0 or > LongestName || name.Any(char.IsControl) ? $"请填写用途，不超过 {LongestName} 个字。"
            : Scopes.Count == 0 || Scopes.Any(s => !Allowed.Contains(s)) ? "请选择权限范围。"
            : !Lifetimes.Contains(Days) ? "请选择有效期。" : null;
        if (Problem is null)
        {
            if (await tokens.CreateAsync(Account.Id, name, [.. Scopes], clock.GetUtcNow().AddDays(Days), cancel) is var (token, secret)) await ToldAsync("create", token, cancel, secret);
            else Problem = $"最多有 {TokenRegister.Most} 个有效的令牌，请先撤销不用的。";
        }
        return await ShownAsync(cancel);
    }

    public async Task<IActionResult> OnPostRevokeAsync(long token, CancellationToken cancel)
    {
        if (await tokens.RevokeAsync(Account.Id, token, cancel) is not { } revoked) return NotFound();
        await ToldAsync("revoke", revoked, cancel);
        return await ShownAsync(cancel);
    }

    public string State(ApiToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.RevokedAt is not null ? "已撤销" : token.ExpiresAt <= clock.GetUtcNow() ? "已过期" : "有效";
    }

    private async Task ToldAsync(string what, ApiToken token, CancellationToken cancel, string? secret = null)
    {
        var details = new JsonObject
        {
            ["token"] = token.Id,
            ["name"] = token.Name,
            ["scopes"] = string.Join(' ', token.Scopes.Select(ApiScopes.Name)),
            ["expires"] = token.ExpiresAt.ToString("O"),
        };
        await audit.EnterAsync(User.Reviewer(), $"token-{what}", null, details, cancel);
        if (secret is not null) Fresh = (token.Name, secret);
    }

    private async Task<IActionResult> ShownAsync(CancellationToken cancel)
    {
        Tokens = await tokens.OfAccountAsync(Account.Id, cancel);
        if (Problem is not null) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
