using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Indicators;

/// <summary>PE302 实际完成值缺失: the cell for what was reached is blank or holds a placeholder.</summary>
internal sealed class NoActual : IPlantedFault
{
    public string Rule => "PE302";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Where(facts, r => r is { Target: not null, Actual: not null, ByDate: false } && r.Score == r.MaxScore);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        return Rows.With(facts, at, facts.Indicators[at] with { Actual = null, ActualText = dice.Of("", "—", "/", "-") }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var blank = Rows.Where(draft.Facts, r => r is { Target: not null, Actual: null, ByDate: false });
        return blank.Count == 0 || !Rows.Printed(draft, blank[0]) ? null : Expected.Of(Rule, [draft.Facts.Indicators[blank[0]].Name]);
    }
}
