using PerfEval.Storage.Access;

namespace PerfEval.Storage.Accounts;

/// <summary>接口令牌 of an account; of its secret only the last letters are known.</summary>
public sealed record ApiToken(
    long Id, long AccountId, string Name, string Tail, IReadOnlyList<ApiScope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt,
    DateTimeOffset? RevokedAt);
