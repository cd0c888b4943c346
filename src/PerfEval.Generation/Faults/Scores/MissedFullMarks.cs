using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE207 未达标满分: the target was missed, full points were taken.</summary>
internal sealed class MissedFullMarks : IPlantedFault
{
    public string Rule => "PE207";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Positive(facts);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        return Rows.With(facts, at, row with { Actual = Rows.Short(row, dice) }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var missed = Rows.Where(draft.Facts, r => r.Target is not null && r.Actual is not null && !r.Met && !r.Level2.Contains("成本", StringComparison.Ordinal) && r.Score == r.MaxScore);
        return missed.Count == 0 || !Rows.Printed(draft, missed[0]) ? null : Expected.Of(Rule, [draft.Facts.Indicators[missed[0]].Name]);
    }
}
