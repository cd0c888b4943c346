using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE105 结余: the balance is neither what was received nor what was budgeted, less what was paid.</summary>
internal sealed class BalanceOff : IPlantedFault
{
    public string Rule => "PE105";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var pieces = draft.Free(Said.Balance).Where(p => p.Printed is not null && p.Value > 0).ToList();
        if (pieces.Count == 0) return null;
        var wrong = Slip.Of(pieces[0].Value!.Value, dice);
        if (Math.Abs(draft.Facts.Annual - draft.Facts.Executed - wrong) < 1000) return null;
        foreach (var piece in pieces) piece.Restate(wrong);
        // Where the sources tell balances of their own, the sum of these fails too, and either tells the slip.
        return Expected.Of(Rule, [.. pieces.Select(p => p.Text).Distinct()], "PE102", "PE104") with { OrRules = ["PE102"] };
    }
}
