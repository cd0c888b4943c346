using System.Text.Json.Serialization;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Uploads;

/// <summary>批次进度 as it is sent to the page.</summary>
public sealed record BatchNumbers(
    long Id, string State, int Total, int Queued, int Running, int Done, int Partial, int Failed, int Repeated,
    [property: JsonPropertyName("perMinute")] int? PerMinute, [property: JsonPropertyName("secondsLeft")] int? SecondsLeft, bool Complete)
{
    public static BatchNumbers Of(BatchRow batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new BatchNumbers(
            batch.Id, batch.State.ToString(), batch.Total, batch.Queued, batch.Running, batch.Done, batch.Partial, batch.Failed, batch.Repeated,
            batch.PerMinute is { } pace ? (int)Math.Round(pace) : null, batch.SecondsLeft, batch.IsComplete);
    }
}
