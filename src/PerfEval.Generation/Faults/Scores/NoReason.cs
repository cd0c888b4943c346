using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE206 扣分未说明: a missed target lost its points and the column for the reason is blank.</summary>
internal sealed class NoReason : IPlantedFault
{
    public string Rule => "PE206";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        var rows = Rows.Positive(facts, 3);
        if (rows.Count == 0) return null;
        var at = dice.Of(rows);
        var row = facts.Indicators[at];
        var actual = Rows.Short(row, dice);
        return Rows.With(facts, at, row with { Actual = actual, Score = Rows.InProportion(row, actual), Reason = null }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var lost = Rows.Where(draft.Facts, r => r.Score < r.MaxScore && r.Reason is null && !r.Met);
        if (lost.Count == 0 || !Rows.Printed(draft, lost[0]) || !draft.Tables.Any(t => t.Rows.Any(r => r.Cells.Any(c => c.Text.Contains("原因", StringComparison.Ordinal) && c.Text.Length < 20)))) return null;
        // Told in words beside its number, the row has its reason there.
        if (draft.Paragraphs.Any(p => p.Text.Contains(draft.Facts.Indicators[lost[0]].Name, StringComparison.Ordinal) && p.Text.Contains('因', StringComparison.Ordinal))) return null;
        return Expected.Of(Rule, [draft.Facts.Indicators[lost[0]].Name]);
    }
}
