using Npgsql;
using NpgsqlTypes;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>A table of facts: written with binary COPY, read back in order. The keys behind run_id tell the place of a fact in its lists.</summary>
internal sealed class FactTable<T>(string name, params string[] keys)
{
    private readonly RowShape<T> shape = new();

    private string? copying;

    private IEnumerable<string> Columns => [.. keys, .. shape.Columns];

    public Task WriteAsync(NpgsqlConnection connection, long runId, IEnumerable<Keyed<T>> facts, CancellationToken cancel) =>
        WriteAsync(connection, facts.Select(f => (runId, f)), cancel);

    public async Task WriteAsync(NpgsqlConnection connection, IEnumerable<(long Run, Keyed<T> Fact)> facts, CancellationToken cancel)
    {
        var rows = facts.ToList();
        if (rows.Count == 0) return;
        copying ??= $"copy {name} (run_id, {string.Join(", ", Columns.Select(c => $"\"{c}\""))}) from stdin (format binary)";
        await using var copy = await connection.BeginBinaryImportAsync(copying, cancel);
        foreach (var (run, fact) in rows) Write(copy, run, fact);
        await copy.CompleteAsync(cancel);
    }

    // Into the buffer of the connection: a task for each value would cost more than the value.
    private void Write(NpgsqlBinaryImporter copy, long run, Keyed<T> fact)
    {
        copy.StartRow();
        copy.Write(run, NpgsqlDbType.Bigint);
        foreach (var key in fact.Keys) copy.Write(key, NpgsqlDbType.Integer);
        foreach (var value in shape.Values(fact.Fact))
        {
            switch (value)
            {
                case null: copy.WriteNull(); break;
                case string text: copy.Write(text, NpgsqlDbType.Text); break;
                case int number: copy.Write(number, NpgsqlDbType.Integer); break;
                case decimal number: copy.Write(number, NpgsqlDbType.Numeric); break;
                case double number: copy.Write(number, NpgsqlDbType.Double); break;
                case bool flag: copy.Write(flag, NpgsqlDbType.Boolean); break;
                case string[] words: copy.Write(words, NpgsqlDbType.Array | NpgsqlDbType.Text); break;
                case JsonWords json: copy.Write(json.Text, NpgsqlDbType.Json); break;
                default: throw new NotSupportedException($"No column type for {value.GetType()}.");
            }
        }
    }

    /// <summary>The facts of several runs, each list in its order.</summary>
    public async Task<ILookup<long, T>> ReadAsync(NpgsqlConnection connection, long[] runs, CancellationToken cancel)
    {
        var columns = string.Join(", ", Columns.Select(c => $"\"{c}\""));
        var order = string.Join(", ", keys.Prepend("run_id"));
        return (await connection.QueryAsync(
            $"select run_id, {columns} from {name} where run_id = any(@runs) order by {order}", row => (Run: row.GetInt64(0), Fact: shape.Read(row)), cancel, ("runs", runs)))
            .ToLookup(r => r.Run, r => r.Fact);
    }

    public Task<List<Keyed<T>>> ReadAsync(NpgsqlConnection connection, long runId, CancellationToken cancel)
    {
        var columns = string.Join(", ", Columns.Select(c => $"\"{c}\""));
        var order = keys.Length == 0 ? "" : $" order by {string.Join(", ", keys)}";
        return connection.QueryAsync(
            $"select {columns} from {name} where run_id = @run{order}",
            row => new Keyed<T>([.. keys.Select(row.Int)], shape.Read(row)), cancel, ("run", runId));
    }
}
