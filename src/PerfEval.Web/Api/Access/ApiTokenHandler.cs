using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Accounts;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Security;

namespace PerfEval.Web.Api.Access;

/// <summary>
/// Signs in by a token in the header (Authorization: Bearer …), the one way into the interface: a cookie that a browser sends by itself opens nothing there.
/// Role and regions are those of the account as they stand now.
/// </summary>
public sealed class ApiTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenRegister tokens, AccountRegister accounts, TokenTries tries, Viewer viewer)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "token";
    public const string TokenClaim = "token";

    private const string Bearer = "Bearer ";
    private const int LongestSecret = 200;
    private bool blocked;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var given = Request.Headers.Authorization.ToString();
        if (!given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        var (secret, from) = (given[Bearer.Length..].Trim(), Context.Connection.RemoteIpAddress);
        if (blocked = tries.IsBlocked(from, secret)) return AuthenticateResult.Fail("too many wrong tokens");
        var cancel = Context.RequestAborted;
        if (secret.Length > LongestSecret || await tokens.UseAsync(secret, cancel) is not { } token
            || await accounts.FindAsync(token.AccountId, cancel) is not { IsDisabled: false, MustChangePassword: false } account)
        {
            tries.Wrong(from, secret);
            return AuthenticateResult.Fail("no such token");
        }
        tries.Right(secret);
        viewer.Account = account;
        var identity = new ClaimsIdentity(
            [.. SignInDesk.Principal(account).Claims, new(TokenClaim, token.Id.ToString(CultureInfo.InvariantCulture)), .. token.Scopes.Select(s => new Claim(ApiScopes.Claim, ApiScopes.Name(s)))],
            SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (blocked)
        {
            Response.Headers.RetryAfter = ((int)TokenTries.Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ApiProblem.WriteAsync(Context, StatusCodes.Status429TooManyRequests, "错误的令牌过多，请一分钟后再试。");
        }
        var known = Request.Headers.Authorization.Count > 0;
        Response.Headers.WWWAuthenticate = known ? "Bearer error=\"invalid_token\"" : "Bearer";
        return ApiProblem.WriteAsync(
            Context, StatusCodes.Status401Unauthorized, known ? "令牌无效、已过期或已撤销，或账号已停用。" : "请在请求头中给出令牌：Authorization: Bearer …；登录后在“我的账号”中生成。");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var needed = Context.GetEndpoint()?.Metadata.GetMetadata<NeededScope>()?.Scope;
        var has = needed is { } scope && Context.User.HasClaim(ApiScopes.Claim, ApiScopes.Name(scope));
        return ApiProblem.WriteAsync(
            Context, StatusCodes.Status403Forbidden,
            needed is null || has ? "账号的角色不能使用这个接口。" : $"这个接口需要权限范围 {ApiScopes.Name(needed.Value)}（{ApiScopes.Told(needed.Value)}），令牌没有，或账号的角色不能使用。");
    }
}
