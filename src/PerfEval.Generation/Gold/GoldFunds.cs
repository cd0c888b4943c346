using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Gold;

/// <summary>The total row of the funds table, where the report has one.</summary>
internal static partial class GoldFunds
{
    public static JsonArray Of(Draft draft)
    {
        var row = draft.Tables.SelectMany(t => t.Rows).FirstOrDefault(r => r.Says(Said.Annual) is not null && r.Says(Said.Executed) is not null);
        if (row is null) return [];
        JsonNode? Value(string fact) => row.Says(fact)?.Value is { } v ? GoldDocument.Plain(v) : null;
        JsonNode? Points(string fact) => row.Says(fact) is { } p ? GoldReport.Number(p.Text) : null;
        // 预算执行情况（10分） merged beside the block, where it has no column of points.
        var full = draft.Tables.First(t => t.Rows.Contains(row)).Rows.SelectMany(r => r.Cells).Select(c => BlockPoints().Match(c.Text)).FirstOrDefault(m => m.Success);
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
                ["max_score"] = Points(Said.ExecutionMax) ?? (full is null ? null : GoldReport.Number(full.Groups["points"].Value)),
                ["score"] = Points(Said.ExecutionScore),
            },
        ];
    }

    [GeneratedRegex("预算执行[^（]*(?:（[^）]*）)?（(?<points>\\d+)分）", RegexOptions.NonBacktracking)]
    private static partial Regex BlockPoints();
}
