using Microsoft.Extensions.Logging;
using Npgsql;

namespace PerfEval.Ingestion;

/// <summary>Waits for a database that is away and sends the write again; only for writes that may safely arrive twice.</summary>
public sealed class DatabasePatience(IngestionOptions options, ILogger<DatabasePatience> log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public async Task<T> WaitAsync<T>(Func<Task<T>> write, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        var waited = TimeSpan.Zero;
        for (var pause = TimeSpan.FromMilliseconds(250); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await write();
            }
            catch (NpgsqlException away) when (away.IsTransient && waited < options.DatabasePatience)
            {
                log.LogWarning("The database is away, waiting: {Message}", away.Message);
                await Task.Delay(pause, cancel);
                waited += pause;
            }
        }
    }
}
