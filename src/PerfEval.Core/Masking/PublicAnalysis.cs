using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>
/// The data of a report as they may be published (脱敏数据): the analysis document whose words are masked and whose spans point into the masked text. Every string of it
/// is looked at, whatever field holds it, so that a field added later isn't forgotten.
/// </summary>
public static class PublicAnalysis
{
    // It tells of personal data in the original; of the copy it's no longer true.
    private const string PersonalDataRule = "PE701";

    public static AnalysisDocument Of(AnalysisDocument analysis, PublicCopy copy)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(copy);
        var told = analysis with
        {
            Text = null,
            // A hash lets anybody try out which digits stand behind the stars; a folder may bear a name.
            Source = analysis.Source with { File = analysis.Source.File[(analysis.Source.File.LastIndexOfAny(['/', '\\']) + 1)..], Sha256 = "", Characters = copy.Document.Text.Length },
            Findings = [.. analysis.Findings.Where(f => f.Rule != PersonalDataRule).Select(f => f with { Key = null })],
            Checks = [.. analysis.Checks.Where(c => c.Rule != PersonalDataRule)],
        };
        var root = JsonNode.Parse(AnalysisJson.Serialize(told))!;
        Walk(root, copy, new PublicWords(copy));
        return root.Deserialize<AnalysisDocument>(AnalysisJson.Options)! with { Text = copy.Document.Text };
    }

    private static void Walk(JsonNode node, PublicCopy copy, PublicWords words)
    {
        switch (node)
        {
            case JsonArray array:
                for (var i = array.Count - 1; i >= 0; i--)
                {
                    if (SpanOf(array[i]) is { } span && copy.LeavesOut(span)) array.RemoveAt(i);
                    else if (Told(array[i]) is { } told) array[i] = words.Masked(told);
                    else if (array[i] is { } inner) Walk(inner, copy, words);
                }
                break;
            case JsonObject fields:
                var place = SpanOf(fields);
                foreach (var (name, value) in fields.ToList())
                {
                    if (name == "span" && place is { } old) Move((JsonObject)value!, copy.Map(old));
                    else if (Told(value) is { } told) fields[name] = name == "text" && place is { } span && Quoted(copy, span, told) is { } quote ? quote : words.Masked(told);
                    else if (value is not null) Walk(value, copy, words);
                }
                break;
        }
    }

    // The words of a span are those of the copy at its new place; where they were rebuilt from a drawing they differ by blanks.
    private static string? Quoted(PublicCopy copy, TextSpan span, string told)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > copy.Original.Text.Length) return null;
        var now = copy.Document.Quote(copy.Map(span));
        return copy.Original.Quote(span) == told ? now : null;
    }

    private static TextSpan? SpanOf(JsonNode? node) =>
        node is JsonObject fields && fields["span"] is JsonObject span && span["start"] is JsonValue start && span["length"] is JsonValue length
            ? new TextSpan(start.GetValue<int>(), length.GetValue<int>()) : null;

    private static void Move(JsonObject span, TextSpan to) => (span["start"], span["length"]) = (to.Start, to.Length);

    private static string? Told(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
