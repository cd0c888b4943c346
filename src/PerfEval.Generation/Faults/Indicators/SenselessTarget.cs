using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Indicators;

/// <summary>PE306 指标值不合逻辑: a cost that has to be at least so much, or more than all of a share.</summary>
internal sealed class SenselessTarget : IPlantedFault
{
    public string Rule => "PE306";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var costs = Rows.Where(facts, r => r is { Sign: "≤", Target: > 0 } && r.Level2.Contains("成本", StringComparison.Ordinal) && NamesCost(r));
        if (costs.Count > 0 && dice.Chance(60)) return Rows.With(facts, costs[0], facts.Indicators[costs[0]] with { Sign = "≥" }, dice);
        var shares = Rows.Where(facts, r => r is { Sign: "≥", Percent: true, Actual: not null } && Share(r));
        if (shares.Count == 0) return null;
        var at = dice.Of(shares);
        return Rows.With(facts, at, facts.Indicators[at] with { Actual = dice.Between(101, 118), Score = facts.Indicators[at].MaxScore, Reason = null }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var odd = Rows.Where(draft.Facts, r => r is { Sign: "≥", Target: > 0 } && (r.Level2.Contains("成本", StringComparison.Ordinal) || (r.Percent && r.Actual > 100 && Share(r))));
        return odd.Count == 0 || !Rows.Printed(draft, odd[0]) ? null
            : Expected.Of(Rule, [draft.Facts.Indicators[odd[0]].Name], "PE207", "PE209", "PE304");
    }

    // Without its level a 户均救助标准 tells nobody that it is a cost.
    private static bool NamesCost(IndicatorFact row) =>
        row.Name.Contains("成本", StringComparison.Ordinal) || row.Name.Contains("造价", StringComparison.Ordinal) || row.Name.Contains("单价", StringComparison.Ordinal);

    private static bool Share(IndicatorFact row) =>
        row.Name.EndsWith('率') && !row.Name.EndsWith("完成率", StringComparison.Ordinal) && !row.Name.Contains('增', StringComparison.Ordinal) || row.Name.EndsWith("满意度", StringComparison.Ordinal);
}
