using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Accounts;

/// <summary>The local accounts: found by name, locked for a while after repeated failures.</summary>
public sealed class AccountRegister(NpgsqlDataSource source)
{
    public const int FailuresBeforeLock = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private const string Columns = "id, name, password_hash, stamp, must_change_password, locked_until, last_sign_in_at";

    // Counted before the password is looked at, so that guesses side by side count too. The count starts again after a lock has run out.
    private const string Take = """
        update accounts set
            failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
            locked_until = case when locked_until is null and failed_attempts + 1 >= @limit then now() + @time end
        where id = @id and (locked_until is null or locked_until <= now())
        """;

    public async Task<bool> AnyAsync(CancellationToken cancel = default) =>
        (await source.QueryAsync("select exists (select from accounts)", r => r.GetBoolean(0), cancel))[0];

    public Task<Account?> FindAsync(string name, CancellationToken cancel = default) =>
        OneAsync("lower(name) = lower(@name)", cancel, ("name", name));

    public Task<Account?> FindAsync(long id, CancellationToken cancel = default) => OneAsync("id = @id", cancel, ("id", id));

    /// <summary>False when the name is taken.</summary>
    public async Task<bool> CreateAsync(string name, string passwordHash, bool mustChange, CancellationToken cancel = default) =>
        await source.ExecuteAsync(
            """
            insert into accounts (name, password_hash, stamp, must_change_password) values (@name, @hash, @stamp, @change)
            on conflict (lower(name)) do nothing
            """, cancel, ("name", name), ("hash", passwordHash), ("stamp", NewStamp()), ("change", mustChange)) == 1;

    /// <summary>Sets a password; every older sign-in of the account ends.</summary>
    public Task SetPasswordAsync(long id, string passwordHash, bool mustChange, CancellationToken cancel = default) =>
        source.ExecuteAsync(
            """
            update accounts set password_hash = @hash, stamp = @stamp, must_change_password = @change, failed_attempts = 0, locked_until = null
            where id = @id
            """, cancel, ("id", id), ("hash", passwordHash), ("stamp", NewStamp()), ("change", mustChange));

    /// <summary>Counts one try at the password; false while the account is locked. The try that succeeds takes the count and the lock away.</summary>
    public async Task<bool> TakeAttemptAsync(long id, CancellationToken cancel = default) =>
        await source.ExecuteAsync(Take, cancel, ("id", id), ("limit", FailuresBeforeLock), ("time", LockTime)) == 1;

    public Task RecordSignInAsync(long id, CancellationToken cancel = default) =>
        source.ExecuteAsync(
            "update accounts set failed_attempts = 0, locked_until = null, last_sign_in_at = now() where id = @id", cancel, ("id", id));

    private async Task<Account?> OneAsync(string condition, CancellationToken cancel, params (string, object?)[] parameters) =>
        (await source.QueryAsync(
            $"select {Columns} from accounts where {condition}",
            row => new Account(
                row.Long("id"), row.Words("name"), row.Words("password_hash"), row.Words("stamp"), row.Value<bool>("must_change_password") ?? false,
                row.Value<DateTimeOffset>("locked_until"), row.Value<DateTimeOffset>("last_sign_in_at")),
            cancel, parameters)).SingleOrDefault();

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
