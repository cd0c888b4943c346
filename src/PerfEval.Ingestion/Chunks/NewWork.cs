using System.Threading.Channels;

namespace PerfEval.Ingestion.Chunks;

/// <summary>Tells the scheduler of this process that documents have come, so that they need not wait for the next sweep.</summary>
public sealed class NewWork
{
    private readonly Channel<bool> announced = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Announce() => announced.Writer.TryWrite(true);

    /// <summary>Comes back when something was announced, or after the time.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(atMost);
        try
        {
            await announced.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // The time is over.
        }
    }
}
