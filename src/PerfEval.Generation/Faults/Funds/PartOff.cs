using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE103 明细合计: a part with a wrong or swapped digit, a part left out, a total that is none.</summary>
internal sealed class PartOff : IPlantedFault
{
    public string Rule => "PE103";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var told = Enumerable.Range(0, draft.Facts.Payments.Count).Select(i => draft.Free(Said.Payment(i)).Where(p => p.Printed is not null).ToList()).ToList();
        if (told.Count < 2 || told.Any(t => t.Count == 0)) return null;
        if (dice.Chance(25) && draft.Facts.Payments.Count >= 4 && Left(draft, dice) is { } left) return left;
        var pieces = dice.Of(told);
        var wrong = Slip.Of(pieces[0].Value!.Value, dice);
        foreach (var piece in pieces) piece.Restate(wrong);
        return Expected.Of(Rule, [pieces[0].Text, .. Totals(draft)], "PE104", "PE401", "PE106");
    }

    // A row of the table of payments that was lost in copying.
    private static PlantedFault? Left(Draft draft, Dice dice)
    {
        if (draft.Tables.FirstOrDefault(t => t.Topic == Topics.PaymentTable) is not { } table) return null;
        var rows = table.Rows.Where(r => r.Pieces.Any(p => p.Fact?.StartsWith("payment.", StringComparison.Ordinal) == true && p.Fact != Said.PaymentTotal)).ToList();
        if (rows.Count < 4 || rows.Any(r => r.Cells.Any(c => c.Rows > 1))) return null;
        var lost = dice.Of(rows);
        var fact = lost.Pieces.First(p => p.Fact?.StartsWith("payment.", StringComparison.Ordinal) == true).Fact!;
        if (draft.Pieces.Count(p => p.Fact == fact) > 1) return null;
        table.Rows.Remove(lost);
        return Expected.Of("PE103", [.. Totals(draft)], "PE104");
    }

    private static IEnumerable<string> Totals(Draft draft) =>
        draft.Pieces.Where(p => p.Fact is Said.PaymentTotal or Said.Executed).Select(p => p.Text).Distinct();
}
