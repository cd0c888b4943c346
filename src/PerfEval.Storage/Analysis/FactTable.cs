using Npgsql;
using NpgsqlTypes;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>A table of facts: written with binary COPY, read back in order. The keys behind run_id tell the place of a fact in its lists.</summary>
internal sealed class FactTable<T>(string name, params string[] keys)
{
    private readonly RowShape<T> shape = new();

    private IEnumerable<string> Columns => [.. keys, .. shape.Columns];

    public async Task WriteAsync(NpgsqlConnection connection, long runId, IEnumerable<Keyed<T>> facts, CancellationToken cancel)
    {
        var rows = facts.ToList();
        if (rows.Count == 0) return;
        var columns = string.Join(", ", Columns.Select(c => $"\"{c}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"copy {name} (run_id, {columns}) from stdin (format binary)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            await copy.WriteAsync(runId, NpgsqlDbType.Bigint, cancel);
            foreach (var key in row.Keys) await copy.WriteAsync(key, NpgsqlDbType.Integer, cancel);
            foreach (var value in shape.Values(row.Fact))
                await (value is null ? copy.WriteNullAsync(cancel) : copy.WriteAsync(value, RowShape<T>.TypeOf(value), cancel));
        }
        await copy.CompleteAsync(cancel);
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
