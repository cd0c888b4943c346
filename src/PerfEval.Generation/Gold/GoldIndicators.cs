using System.Text.Json.Nodes;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Gold;

/// <summary>The indicator rows that the tables print, with their points.</summary>
internal static class GoldIndicators
{
    public static JsonArray Of(Draft draft) =>
    [
        .. draft.Tables.SelectMany(t => t.Rows).Where(r => r.Indicator is not null).Select(row =>
        {
            var i = row.Indicator!.Value;
            return (JsonNode)new JsonObject
            {
                ["level3"] = row.Says(Said.Indicator(i, "name"))?.Text,
                ["max_score"] = Points(row, i, "max"),
                ["score"] = Points(row, i, "score"),
            };
        }),
    ];

    private static JsonNode? Points(Row row, int index, string what) =>
        row.Says(Said.Indicator(index, what)) is { } piece ? GoldReport.Number(piece.Text.TrimEnd('分')) : null;
}
