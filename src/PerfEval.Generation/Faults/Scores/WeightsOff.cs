using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE201 分值合计: the points of the rows do not add up to 100.</summary>
internal sealed class WeightsOff : IPlantedFault
{
    public string Rule => "PE201";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Where(facts, r => r.Score == r.MaxScore && r.MaxScore >= 5);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        var off = dice.Chance(75) || facts.ItemScores + 2 > 100 ? -dice.Between(1, 3) : dice.Between(1, 2);
        return Rows.With(facts, at, row with { MaxScore = row.MaxScore + off, Score = row.Score + off }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.ExecutionMax + draft.Facts.Indicators.Sum(i => i.MaxScore) == 100) return null;
        var told = Enumerable.Range(0, draft.Facts.Indicators.Count).Select(i => Rows.PieceOf(draft, i, "max")).ToList();
        if (told.Count == 0 || told.Any(t => t is null)) return null;
        if (dice.Chance(60) && draft.Once(Said.MaxTotal) is { } total) total.Replace("100", null);
        return Expected.Of(Rule, [.. told.Select(t => t!.Text).Append("100").Distinct()], "PE208", "PE203", "PE202");
    }
}
