using Npgsql;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Ingesting;

/// <summary>Shows how a batch comes on till every file of it is finished; a database that is away for a while is waited for.</summary>
internal sealed class BatchProgress(BatchQueries queries, long batchId)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private string shown = "";

    public async Task WaitAsync(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                var batch = (await queries.FindAsync(batchId, cancel))!;
                await ShowAsync(batch);
                if (batch.IsComplete) return;
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
        var line = $"共 {batch.Total}：完成 {batch.Done}，部分完成 {batch.Partial}，失败 {batch.Failed}，处理中 {batch.Running}，排队 {batch.Queued}";
        if (line == shown) return;
        shown = line;
        if (Console.IsErrorRedirected) await Console.Error.WriteLineAsync(line);
        else await Console.Error.WriteAsync($"\r{line}\u001b[K{(batch.IsComplete ? "\n" : "")}");
    }
}
