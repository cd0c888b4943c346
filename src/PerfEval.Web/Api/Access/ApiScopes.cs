using PerfEval.Storage.Access;

namespace PerfEval.Web.Api.Access;

/// <summary>What scopes (权限范围) are for, and which role may have them: a token never may more than its account.</summary>
public static class ApiScopes
{
    public const string Claim = "scope";

    private static readonly AccountRole[] Everybody = Enum.GetValues<AccountRole>();

    /// <summary>A policy that needs a token of that scope, whose account still has a role for it.</summary>
    public static string Policy(ApiScope scope) => $"api-{Name(scope)}";

    public static string Name(ApiScope scope) => scope.ToString().ToLowerInvariant();

    public static string Told(ApiScope scope) => scope switch
    {
        ApiScope.Read => "读取报告、疑点、统计",
        ApiScope.Upload => "上传文件，暂停、取消、重试批次",
        ApiScope.Review => "填写审核意见",
        ApiScope.Export => "导出表格和修改意见",
        _ => "查看账号",
    };

    public static IReadOnlyList<ApiScope> Of(AccountRole role) => [.. Enum.GetValues<ApiScope>().Where(s => Roles(s).Contains(role))];

    public static void AddPolicies(IServiceCollection services)
    {
        var builder = services.AddAuthorizationBuilder();
        foreach (var scope in Enum.GetValues<ApiScope>())
            builder.AddPolicy(Policy(scope), p => p.RequireClaim(Claim, Name(scope)).RequireRole(Roles(scope).Select(r => r.ToString())));
    }

    /// <summary>Needs a token of that scope, and what the pages need for the same thing.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, ApiScope scope, string? policy = null) where TBuilder : IEndpointConventionBuilder
    {
        endpoint.RequireAuthorization(Policy(scope)).WithMetadata(new NeededScope(scope));
        return policy is null ? endpoint : endpoint.RequireAuthorization(policy);
    }

    private static AccountRole[] Roles(ApiScope scope) => scope switch
    {
        ApiScope.Upload => [AccountRole.Clerk, AccountRole.Admin],
        ApiScope.Review => [AccountRole.Reviewer, AccountRole.Admin],
        ApiScope.Admin => [AccountRole.Admin],
        _ => Everybody,
    };
}
