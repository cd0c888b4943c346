using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Faults;

namespace PerfEval.Generation.Gold;

/// <summary>What is in a report, in the form of corpus/: read off the marks of the draft as it was printed.</summary>
internal static class GoldDocument
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string file, Draft draft, IReadOnlyList<PlantedFault> faults, IReadOnlyList<SetTrap> traps)
    {
        var pieces = draft.Pieces.Where(p => p.Mark is not null).ToList();
        var gold = new JsonObject
        {
            ["file"] = file,
            ["family"] = draft.Facts.Family.ToString(),
            ["report"] = GoldReport.Of(draft),
            ["amounts"] = Array(pieces, p => p.Mark is AmountMark m ? new JsonObject { ["text"] = p.Text, ["yuan"] = Plain(m.Yuan), ["role"] = m.Role } : null),
            ["rates"] = Array(pieces, p => p.Mark is RateMark m ? new JsonObject { ["text"] = p.Text, ["value"] = Plain(m.Value) } : null),
            ["dates"] = Array(pieces, p => p.Mark is DateMark m ? new JsonObject { ["text"] = p.Text, ["iso"] = m.Iso } : null),
            ["document_numbers"] = Array(pieces, p => p.Mark is NumberMark m ? new JsonObject { ["text"] = p.Text, ["issuer"] = m.Issuer, ["year"] = m.Year, ["number"] = m.Number } : null),
            ["funds"] = GoldFunds.Of(draft),
            ["indicators"] = GoldIndicators.Of(draft),
            ["passages"] = GoldPassages.Tagged(draft, optional: false),
            ["optional_passages"] = GoldPassages.Tagged(draft, optional: true),
            ["other_passages"] = GoldPassages.Others(draft),
            ["must_find"] = GoldFindings.MustFind(faults),
            ["must_not"] = GoldFindings.MustNot(faults, traps),
            ["acceptable"] = GoldFindings.Acceptable(faults, traps),
        };
        return gold.ToJsonString(Format) + "\n";
    }

    /// <summary>A number without trailing zeros, so that equal values are written alike.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static JsonArray Array(IEnumerable<Piece> pieces, Func<Piece, JsonObject?> item) => [.. pieces.Select(item).OfType<JsonNode>()];
}
