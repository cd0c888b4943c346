using Npgsql;
using PerfEval.Storage.Access;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Accounts;

/// <summary>The local accounts: found by name, locked for a while after repeated failures.</summary>
public sealed class AccountRegister(NpgsqlDataSource source)
{
    public const int FailuresBeforeLock = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private const string Columns = """
        id, name, password_hash, stamp, must_change_password, locked_until, last_sign_in_at, role, disabled_at is not null as disabled,
        array(select path from account_regions where account_id = id order by path) as regions
        """;

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

    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancel = default) =>
        await source.QueryAsync($"select {Columns} from accounts order by disabled_at is not null, lower(name)", Read, cancel);

    /// <summary>False when the name is taken.</summary>
    public async Task<bool> CreateAsync(
        string name, string passwordHash, bool mustChange, AccountRole role, IReadOnlyCollection<string> regions, CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var made = await connection.QueryAsync(
            """
            insert into accounts (name, password_hash, stamp, must_change_password, role) values (@name, @hash, @stamp, @change, @role)
            on conflict (lower(name)) do nothing returning id
            """, r => r.GetInt64(0), cancel, ("name", name), ("hash", passwordHash), ("stamp", NewStamp()), ("change", mustChange), ("role", Named(role)));
        if (made is not [var id]) return false;
        await BindAsync(connection, id, regions, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Changes what an account may do and see, at once; false when the last administrator would be lost.</summary>
    public async Task<bool> SetAccessAsync(long id, AccountRole role, IReadOnlyCollection<string> regions, bool disabled, CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync("lock table accounts in share row exclusive mode", cancel);
        await connection.ExecuteAsync(
            "update accounts set role = @role, disabled_at = case when @disabled then coalesce(disabled_at, now()) end where id = @id", cancel,
            ("id", id), ("role", Named(role)), ("disabled", disabled));
        await BindAsync(connection, id, regions, cancel);
        if (!(await connection.QueryAsync("select exists (select from accounts where role = 'admin' and disabled_at is null)", r => r.GetBoolean(0), cancel))[0]) return false;
        await transaction.CommitAsync(cancel);
        return true;
    }

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

    private static async Task BindAsync(NpgsqlConnection connection, long id, IReadOnlyCollection<string> regions, CancellationToken cancel)
    {
        await connection.ExecuteAsync("delete from account_regions where account_id = @id", cancel, ("id", id));
        await connection.ExecuteAsync("insert into account_regions select @id, unnest(@regions)", cancel, ("id", id), ("regions", regions.Distinct().ToArray()));
    }

    private async Task<Account?> OneAsync(string condition, CancellationToken cancel, params (string, object?)[] parameters) =>
        (await source.QueryAsync(
            $"select {Columns} from accounts where {condition}",
            Read, cancel, parameters)).SingleOrDefault();

    // An administrator sees everything, whatever regions are kept for the day when the role changes.
    private static Account Read(NpgsqlDataReader row)
    {
        var role = row.State<AccountRole>("role");
        return new Account(
            row.Long("id"), row.Words("name"), row.Words("password_hash"), row.Words("stamp"), row.Value<bool>("must_change_password") ?? false,
            row.Value<DateTimeOffset>("locked_until"), row.Value<DateTimeOffset>("last_sign_in_at"))
        {
            Role = role,
            Regions = role == AccountRole.Admin ? [""] : row.GetFieldValue<string[]>(row.GetOrdinal("regions")),
            IsDisabled = row.Value<bool>("disabled") ?? false,
        };
    }

    private static string Named(AccountRole role) => role.ToString().ToLowerInvariant();

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
