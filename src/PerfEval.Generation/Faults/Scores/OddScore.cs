using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE209 指标得分不符: a missed target has a reason and lost points, but not those that any way of scoring gives.</summary>
internal sealed class OddScore : IPlantedFault
{
    public string Rule => "PE209";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        // Elsewhere no way of scoring is prescribed that the points could miss.
        if (facts.Family is not (ReportFamily.National or ReportFamily.NationalShort or ReportFamily.NationalSplit or ReportFamily.Sichuan or ReportFamily.Hubei)) return null;
        var rows = Rows.Positive(facts, 8);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        var actual = Math.Round(row.Target!.Value * dice.Between(55, 75) / 100, row.Target.Value >= 10 ? 0 : 1);
        var right = Rows.InProportion(row, actual);
        var odd = Math.Round(right + ((row.MaxScore - right) * 0.6m), 1);
        return odd >= row.MaxScore || odd - right < 0.8m ? null : Rows.With(facts, at, row with { Actual = actual, Score = odd, Reason = dice.Of(Phrases.Phrasebook.Of("偏差原因")) }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var odd = Rows.Where(draft.Facts, r => r is { Target: > 0, Actual: not null } && !r.Met && r.Score > 0 && r.Score < r.MaxScore && r.Score - Rows.InProportion(r, r.Actual.Value) >= 0.7m);
        return odd.Count == 0 || !Rows.Printed(draft, odd[0]) ? null : Expected.Of(Rule, [draft.Facts.Indicators[odd[0]].Name]);
    }
}
