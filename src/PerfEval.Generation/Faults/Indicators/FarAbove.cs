using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Indicators;

/// <summary>PE304 超额过大: far more than aimed at, and no reason.</summary>
internal sealed class FarAbove : IPlantedFault
{
    public string Rule => "PE304";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Positive(facts).Where(i => !facts.Indicators[i].Percent).ToList();
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        return Rows.With(facts, at, row with { Actual = Math.Round(row.Target!.Value * dice.Between(140, 320) / 100, 0) }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var far = Rows.Where(draft.Facts, r => r is { Sign: "≥", Target: > 0, Actual: not null, Reason: null } && r.Actual >= r.Target * 1.32m);
        return far.Count == 0 || !Rows.Printed(draft, far[0]) ? null : Expected.Of(Rule, [draft.Facts.Indicators[far[0]].Name]);
    }
}
