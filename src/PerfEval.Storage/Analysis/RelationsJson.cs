using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>The relations of a check as JSON; spans without their places, which follow from the layout of the run.</summary>
internal static class RelationsJson
{
    private static readonly JsonSerializerOptions Options = new(AnalysisJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string? Write(IReadOnlyList<RelationInfo> relations) => relations.Count == 0 ? null : JsonSerializer.Serialize(
        relations.Select(r => new Relation(r.Outcome, Of(r.Calculation)!, Of(r.Reason), Of(r.Intervals), [.. r.Evidence.Select(e => new Words(Of(e.Text)!, new Place(e.Span.Start, e.Span.Length)))])), Options);

    public static IReadOnlyList<RelationInfo> Read(string? json) => json is null ? [] : [.. JsonSerializer.Deserialize<Relation[]>(json, Options)!.Select(r =>
        new RelationInfo(r.Outcome, r.Calculation, r.Reason, [.. r.Evidence.Select(e => new EvidenceInfo(e.Text, new SpanInfo(e.Span.Start, e.Span.Length)))], r.Intervals))];

    private static string? Of(string? text) => text is null ? null : StorableText.Of(text);

    private sealed record Relation(string Outcome, string Calculation, string? Reason, string? Intervals, IReadOnlyList<Words> Evidence);

    private sealed record Words(string Text, Place Span);

    private sealed record Place(int Start, int Length);
}
