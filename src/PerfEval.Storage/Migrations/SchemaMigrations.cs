using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Migrations;

/// <summary>
/// Brings the schema up to date: numbered scripts, each in a transaction of its own, one process at a time. The lock is polled:
/// a waiting one would deadlock an index that is built concurrently.
/// </summary>
public static class SchemaMigrations
{
    private const long Lock = 0x50657266_4576616C; // "PerfEval"
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public static Task ApplyAsync(string connectionString, CancellationToken cancel = default) =>
        ApplyAsync(connectionString, SchemaScript.All, cancel);

    internal static async Task ApplyAsync(string connectionString, IReadOnlyList<SchemaScript> scripts, CancellationToken cancel)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync(cancel);
        while (!(await connection.QueryAsync("select pg_try_advisory_lock(@lock)", r => r.GetBoolean(0), cancel, ("lock", Lock)))[0])
            await Task.Delay(Poll, cancel);
        await connection.ExecuteAsync(
            """
            create table if not exists schema_scripts (
                number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())
            """, cancel);
        var applied = (await connection.QueryAsync("select number, sha256 from schema_scripts", r => (r.GetInt32(0), r.GetString(1)), cancel))
            .ToDictionary(a => a.Item1, a => a.Item2);
        foreach (var script in scripts)
        {
            if (!applied.TryGetValue(script.Number, out var sha256)) await ApplyAsync(connection, script, cancel);
            else if (sha256 != script.Sha256) throw new SchemaChangedException(script.Name);
        }
    }

    private static async Task ApplyAsync(NpgsqlConnection connection, SchemaScript script, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync(script.Sql, cancel);
        await connection.ExecuteAsync(
            "insert into schema_scripts (number, name, sha256) values (@number, @name, @sha256)", cancel,
            ("number", script.Number), ("name", script.Name), ("sha256", script.Sha256));
        await transaction.CommitAsync(cancel);
    }
}
