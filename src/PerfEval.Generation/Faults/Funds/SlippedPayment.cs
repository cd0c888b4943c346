using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE103: one payment of the breakdown has a wrong digit, so that the parts no longer make the total.</summary>
internal sealed class SlippedPayment : IPlantedFault
{
    public string Rule => "PE103";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        // A part that is told twice would differ from itself (PE401): only those told once.
        var parts = Enumerable.Range(0, draft.Facts.Payments.Count).Select(i => draft.Once(Said.Payment(i))).OfType<Piece>().ToList();
        if (parts.Count < 2) return null;
        var part = dice.Of(parts);
        var right = part.Text;
        part.Restate(Slips.Digit(part.Value!.Value, Slips.GrainOf(part.Value.Value), dice));
        return right == part.Text ? null : new PlantedFault(Rule, part.Text)
        {
            QuoteAny = [.. draft.Pieces.Where(p => p.Fact == Said.Executed).Select(p => p.Text).Distinct()],
            Acceptable = [new(["PE401", "PE106"], part.Text)],
        };
    }
}
