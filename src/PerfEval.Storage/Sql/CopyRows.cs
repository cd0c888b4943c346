using Npgsql;

namespace PerfEval.Storage.Sql;

/// <summary>Rows for COPY.</summary>
internal static class CopyRows
{
    public static async Task WriteRowAsync(this NpgsqlBinaryImporter copy, CancellationToken cancel, params object[] values)
    {
        await copy.StartRowAsync(cancel);
        foreach (var value in values)
            await (value switch
            {
                string text => copy.WriteAsync(text, cancel),
                int number => copy.WriteAsync(number, cancel),
                long number => copy.WriteAsync(number, cancel),
                double number => copy.WriteAsync(number, cancel),
                _ => throw new NotSupportedException($"No column type for {value.GetType()}."),
            });
    }
}
