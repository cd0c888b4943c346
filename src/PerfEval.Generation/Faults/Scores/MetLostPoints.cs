using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE210 达标扣分: the target was met, points were taken off and nobody says why.</summary>
internal sealed class MetLostPoints : IPlantedFault
{
    public string Rule => "PE210";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Positive(facts, 4);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        return Rows.With(facts, at, row with { Score = row.MaxScore - dice.Of(1m, 2m, 1.5m), Reason = null }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var lost = Rows.Where(draft.Facts, r => r is { Target: not null, Actual: not null, Reason: null } && r.Met && r.Score < r.MaxScore);
        return lost.Count == 0 || !Rows.Printed(draft, lost[0]) ? null : Expected.Of(Rule, [draft.Facts.Indicators[lost[0]].Name], "PE209", "PE206");
    }
}
