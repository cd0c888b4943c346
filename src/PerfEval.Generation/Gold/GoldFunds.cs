using System.Text.Json.Nodes;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Gold;

/// <summary>The total row of the funds table, where the report has one.</summary>
internal static class GoldFunds
{
    public static JsonArray Of(Draft draft)
    {
        var row = draft.Tables.SelectMany(t => t.Rows).FirstOrDefault(r => r.Says(Said.Annual) is not null && r.Says(Said.Executed) is not null);
        if (row is null) return [];
        JsonNode? Value(string fact) => row.Says(fact)?.Value is { } v ? GoldDocument.Plain(v) : null;
        JsonNode? Points(string fact) => row.Says(fact) is { } p ? GoldReport.Number(p.Text) : null;
        return
        [
            new JsonObject
            {
                ["source"] = "total",
                ["initial_budget"] = Value(Said.Initial),
                ["annual_budget"] = Value(Said.Annual),
                ["received"] = Value(Said.Received),
                ["executed"] = Value(Said.Executed),
                ["balance"] = Value(Said.Balance),
                ["rate"] = Value(Said.ExecutionRate),
                ["max_score"] = Points(Said.ExecutionMax),
                ["score"] = Points(Said.ExecutionScore),
            },
        ];
    }
}
