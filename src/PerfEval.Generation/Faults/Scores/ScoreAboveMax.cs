using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE202 得分越界: an item scores more than its points.</summary>
internal sealed class ScoreAboveMax : IPlantedFault
{
    public string Rule => "PE202";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Where(facts, r => r.Score == r.MaxScore && r.MaxScore >= 2);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        return Rows.With(facts, at, row with { Score = row.MaxScore + (dice.Chance(50) ? 1 : dice.Between(1, 4) / 2m) }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var over = Rows.Where(draft.Facts, r => r.Score > r.MaxScore);
        if (over.Count == 0 || !Rows.Printed(draft, over[0])) return null;
        return Expected.Of(Rule, [draft.Facts.Indicators[over[0]].Name], "PE202", "PE203", "PE209");
    }
}
