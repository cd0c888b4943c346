using Npgsql;

namespace PerfEval.Storage.Sql;

/// <summary>One-line queries: SQL, a row mapper, named parameters.</summary>
internal static class SqlCommands
{
    public static async Task<List<T>> QueryAsync<T>(
        this NpgsqlDataSource source, string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancel, params (string Name, object? Value)[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        return await connection.QueryAsync(sql, row, cancel, parameters);
    }

    public static async Task<List<T>> QueryAsync<T>(
        this NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancel, params (string Name, object? Value)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel)) rows.Add(row(reader));
        return rows;
    }

    public static async Task<int> ExecuteAsync(
        this NpgsqlDataSource source, string sql, CancellationToken cancel, params (string Name, object? Value)[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        return await connection.ExecuteAsync(sql, cancel, parameters);
    }

    public static async Task<int> ExecuteAsync(
        this NpgsqlConnection connection, string sql, CancellationToken cancel, params (string Name, object? Value)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Several commands that go to the server together.</summary>
    public static async Task ExecuteAsync(this NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancel) =>
        await connection.QueryAsync(commands, static _ => 0, cancel);

    /// <summary>The rows of each of several commands that go to the server together; one that answers no rows at all, not even none, is left out.</summary>
    public static async Task<IReadOnlyList<List<T>>> QueryAsync<T>(
        this NpgsqlConnection connection, IEnumerable<NpgsqlBatchCommand> commands, Func<NpgsqlDataReader, T> row, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in commands) batch.BatchCommands.Add(command);
        var rows = new List<List<T>>();
        if (batch.BatchCommands.Count == 0) return rows;
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        do
        {
            rows.Add([]);
            while (await reader.ReadAsync(cancel)) rows[^1].Add(row(reader));
        }
        while (await reader.NextResultAsync(cancel));
        return rows;
    }

    /// <summary>A command of a batch: several go to the server together.</summary>
    public static NpgsqlBatchCommand Batched(string sql, params (string Name, object? Value)[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        Add(command.Parameters, parameters);
        return command;
    }

    private static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, (string Name, object? Value)[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        Add(command.Parameters, parameters);
        return command;
    }

    private static void Add(NpgsqlParameterCollection to, (string Name, object? Value)[] parameters)
    {
        foreach (var (name, value) in parameters) to.AddWithValue(name, value is string text ? StorableText.Of(text) : value ?? DBNull.Value);
    }
}
