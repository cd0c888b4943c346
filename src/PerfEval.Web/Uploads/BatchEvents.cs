using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using PerfEval.Storage.Queries;
using PerfEval.Web.Security;

namespace PerfEval.Web.Uploads;

/// <summary>The numbers of the batches as server-sent events (SSE): each batch whenever they change, and a last time when it is complete.</summary>
public static class BatchEvents
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    // A line that says nothing for long is cut by proxies.
    private const int LooksBetweenSigns = 15;

    public static void MapBatchEvents(this IEndpointRouteBuilder app) => app.MapGet(
        "/uploads/events", (BatchQueries batches, IHostApplicationLifetime lifetime, HttpContext context) =>
            TypedResults.ServerSentEvents(EventsAsync(batches, CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping).Token)))
        .RequireAuthorization(Roles.Clerks);

    private static async IAsyncEnumerable<SseItem<BatchNumbers?>> EventsAsync(BatchQueries batches, [EnumeratorCancellation] CancellationToken cancel)
    {
        var told = new Dictionary<long, BatchNumbers>();
        for (var looks = 0; !cancel.IsCancellationRequested; looks++)
        {
            var still = told.Where(t => !t.Value.Complete).Select(t => t.Key).ToList();
            foreach (var batch in await batches.LiveAsync(still, cancel))
            {
                var now = BatchNumbers.Of(batch);
                if (told.TryGetValue(batch.Id, out var before) && before == now) continue;
                told[batch.Id] = now;
                yield return new SseItem<BatchNumbers?>(now, "batch");
            }
            if (looks % LooksBetweenSigns == 0) yield return new SseItem<BatchNumbers?>(null, "alive");
            try
            {
                await Task.Delay(Look, cancel);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
        }
    }
}
