using System.Diagnostics;
using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Ingesting;

/// <summary>Shows how a batch comes on till every file of it is finished; a database that is away for a while is waited for.</summary>
internal sealed class BatchProgress(BatchQueries queries, long batchId)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    // In a file of its own a line now and then is enough.
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly Stopwatch sinceLine = new();
    private string shown = "";

    public async Task WaitAsync(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                var batch = (await queries.FindAsync(batchId, cancel))!;
                await ShowAsync(batch);
                if (batch.IsComplete || batch.State == BatchState.Cancelled && batch.Running == 0) return;
            }
            catch (NpgsqlException away) when (away.IsTransient)
            {
                // Started again by the watch.
            }
            await Task.Delay(Look, cancel);
        }
    }

    private async Task ShowAsync(BatchRow batch)
    {
        if (!Console.IsErrorRedirected)
        {
            await Console.Error.WriteAsync($"\r{ProgressLine.Bar(batch)}\u001b[K{(batch.IsComplete ? "\n" : "")}");
            return;
        }
        var line = ProgressLine.Of(batch);
        if (line == shown || sinceLine.IsRunning && sinceLine.Elapsed < Between && !batch.IsComplete) return;
        shown = line;
        sinceLine.Restart();
        await Console.Error.WriteLineAsync(line);
    }
}
