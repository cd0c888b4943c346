using System.Text.Json.Nodes;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Gold;

/// <summary>The head of the gold: project, unit, place, year, score and grade as printed.</summary>
internal static class GoldReport
{
    public static JsonObject Of(Draft draft)
    {
        var facts = draft.Facts;
        var scores = draft.Pieces.Where(p => p.Fact == Said.Score).Select(p => Number(p.Text)).OfType<decimal>().Distinct().ToList();
        var report = new JsonObject
        {
            ["project"] = facts.Family is ReportFamily.Department or ReportFamily.MultiProject ? null : facts.Project,
            ["unit"] = facts.Unit,
            ["province"] = facts.Place.Province,
            ["city"] = facts.Place.City.Length > 0 ? facts.Place.City : null,
            ["county"] = facts.Place.County,
            ["fiscal_year"] = facts.Year,
            ["self_score"] = scores.Count > 0 ? scores[0] : null,
            ["grade"] = draft.Pieces.FirstOrDefault(p => p.Fact == Said.Grade)?.Text,
        };
        if (scores.Count > 1) report["self_score_any"] = new JsonArray([.. scores.Select(s => (JsonNode)s)]);
        return report;
    }

    public static decimal? Number(string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
