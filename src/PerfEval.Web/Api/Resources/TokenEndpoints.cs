using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Review;
using PerfEval.Web.Security;

namespace PerfEval.Web.Api.Resources;

/// <summary>令牌 that the request came with, and the accounts.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this RouteGroupBuilder api)
    {
        api.MapGet("/token", CurrentAsync).WithName("GetToken").WithTags("令牌").WithSummary("当前令牌：账号、可见地区、权限范围、到期时间");
        api.MapDelete("/token", RevokeAsync).WithName("RevokeToken").WithTags("令牌").WithSummary("撤销当前令牌，立即失效");
        api.MapGet("/accounts", AccountsAsync).Needs(ApiScope.Admin).WithName("ListAccounts").WithTags("账号").WithSummary("全部账号及其角色、地区");
    }

    private static async Task<Tagged<TokenResource>> CurrentAsync(ClaimsPrincipal person, Viewer viewer, TokenRegister tokens, CancellationToken cancel)
    {
        var account = viewer.Account!;
        var token = (await tokens.OfAccountAsync(account.Id, cancel)).Single(t => t.Id == Id(person));
        return new Tagged<TokenResource>(new TokenResource(token.Name, account.Name, account.Role, [.. account.Regions.Select(RegionScope.Told)], token.Scopes, token.CreatedAt, token.ExpiresAt));
    }

    private static async Task<NoContent> RevokeAsync(ClaimsPrincipal person, Viewer viewer, TokenRegister tokens, AuditTrail audit, CancellationToken cancel)
    {
        if (await tokens.RevokeAsync(viewer.Account!.Id, Id(person), cancel) is { } revoked)
            await audit.EnterAsync(person.Reviewer(), "token-revoke", null, new JsonObject { ["token"] = revoked.Id, ["name"] = revoked.Name }, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Listing<AccountResource>>> AccountsAsync(AccountRegister accounts, CancellationToken cancel) => TypedResults.Ok(new Listing<AccountResource>(
        [.. (await accounts.ListAsync(cancel)).Select(a => new AccountResource(a.Id, a.Name, a.Role, [.. a.Regions.Select(RegionScope.Told)], a.IsDisabled, a.LastSignInAt))], null));

    private static long Id(ClaimsPrincipal person) => long.Parse(person.FindFirstValue(ApiTokenHandler.TokenClaim)!, CultureInfo.InvariantCulture);
}
