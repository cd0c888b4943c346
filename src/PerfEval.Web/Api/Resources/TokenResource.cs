using PerfEval.Storage.Access;

namespace PerfEval.Web.Api.Resources;

/// <summary>当前令牌 with the account that it acts for.</summary>
public sealed record TokenResource(
    string Name, string Account, AccountRole Role, IReadOnlyList<string> Regions, IReadOnlyList<ApiScope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
