using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE102 资金来源合计: one source does not fit the total of its column.</summary>
internal sealed class SourceOff : IPlantedFault
{
    private static readonly string[] Columns = ["annual", "executed", "received", "initial"];

    public string Rule => "PE102";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var facts = draft.Facts;
        var choices = Columns.SelectMany(c => Enumerable.Range(0, facts.Sources.Count).Select(i => (Fact: Said.Source(i, c), Column: c))
            .Concat(Enumerable.Range(0, facts.FormRows.Count).Select(i => (Fact: Said.FormRow(i, c), Column: c)))).ToList();
        foreach (var (fact, column) in dice.Shuffled(choices))
        {
            var pieces = draft.Free(fact).Where(p => p.Printed is not null && p.Value > 0).ToList();
            if (pieces.Count == 0 || !draft.Tables.Any(t => t.Rows.Any(r => r.Says(fact) is not null))) continue;
            var right = pieces[0].Value!.Value;
            // More of a budget, less of a payment: the row itself stays within its budget.
            var wrong = Slip.Of(right, dice);
            if (wrong > right == (column == "executed")) continue;
            foreach (var piece in pieces) piece.Restate(wrong);
            return Expected.Of(Rule, [pieces[0].Text, .. TotalText(draft, column)], "PE103", "PE104", "PE101", "PE105", "PE107", "PE109");
        }
        return null;
    }

    private static IEnumerable<string> TotalText(Draft draft, string column) =>
        draft.Pieces.Where(p => p.Fact == $"funds.total.{column}").Select(p => p.Text).Distinct();
}
