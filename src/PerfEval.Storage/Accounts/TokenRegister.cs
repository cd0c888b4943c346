using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using PerfEval.Storage.Access;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Accounts;

/// <summary>The tokens (接口令牌) of the accounts. Only the hash of a secret is kept: who loses it makes a new one.</summary>
public sealed class TokenRegister(NpgsqlDataSource source)
{
    /// <summary>Tokens that an account has at one time.</summary>
    public const int Most = 20;

    /// <summary>What every secret begins with, so that one left in a file is found by those who look for such.</summary>
    public const string Prefix = "perfeval_";

    private const int SecretBytes = 32;
    private const int TailLength = 4;

    private const string Put = """
        insert into api_tokens (account_id, name, hash, tail, scopes, expires_at)
        select @account, @name, @hash, @tail, @scopes, @expires
        where (select count(*) from api_tokens where account_id = @account and revoked_at is null and expires_at > now()) < @most returning *
        """;

    // The time of use is written once a minute: a busy program would write without end.
    private const string Use = """
        with found as (
            select * from api_tokens where hash = @hash and revoked_at is null and expires_at > now()
        ), used as (
            update api_tokens set last_used_at = now() where id in (select id from found where last_used_at is null or last_used_at < now() - interval '1 minute')
        )
        select * from found
        """;

    /// <summary>The secret is told here and never again; null when the account has as many as it may.</summary>
    public async Task<(ApiToken Token, string Secret)?> CreateAsync(
        long account, string name, IReadOnlyCollection<ApiScope> scopes, DateTimeOffset expires, CancellationToken cancel = default)
    {
        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var made = await source.QueryAsync(
            Put, Read, cancel, ("account", account), ("name", name), ("hash", Hash(secret)), ("tail", secret[^TailLength..]),
            ("scopes", scopes.Distinct().Select(s => s.InSql()).ToArray()), ("expires", expires.ToUniversalTime()), ("most", Most));
        return made is [var token] ? (token, secret) : null;
    }

    /// <summary>The token of a secret; null when there is none, or it is revoked or past its time.</summary>
    public async Task<ApiToken?> UseAsync(string secret, CancellationToken cancel = default) =>
        (await source.QueryAsync(Use, Read, cancel, ("hash", Hash(secret)))).SingleOrDefault();

    /// <summary>Newest first, those that are no longer good too.</summary>
    public Task<List<ApiToken>> OfAccountAsync(long account, CancellationToken cancel = default) =>
        source.QueryAsync("select * from api_tokens where account_id = @account order by id desc", Read, cancel, ("account", account));

    /// <summary>Ends a token at once; the token, or null when the account has none such that is still good.</summary>
    public async Task<ApiToken?> RevokeAsync(long account, long token, CancellationToken cancel = default) =>
        (await source.QueryAsync(
            "update api_tokens set revoked_at = now() where id = @token and account_id = @account and revoked_at is null returning *", Read, cancel,
            ("token", token), ("account", account))).SingleOrDefault();

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    private static ApiToken Read(NpgsqlDataReader row) => new(
        row.Long("id"), row.Long("account_id"), row.Words("name"), row.Words("tail"),
        [.. row.GetFieldValue<string[]>(row.GetOrdinal("scopes")).Select(s => Enum.Parse<ApiScope>(s, ignoreCase: true))],
        row.Value<DateTimeOffset>("created_at")!.Value, row.Value<DateTimeOffset>("expires_at")!.Value, row.Value<DateTimeOffset>("last_used_at"),
        row.Value<DateTimeOffset>("revoked_at"));
}
