using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE105: the balance is not what was received less what was paid.</summary>
internal sealed class WrongBalance : IPlantedFault
{
    public string Rule => "PE105";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.Balance <= 0 || draft.Once(Said.Balance) is not { } balance) return null;
        var wrong = Slips.Digit(balance.Value!.Value, Slips.GrainOf(balance.Value.Value), dice);
        if (wrong == balance.Value) return null;
        balance.Restate(wrong);
        return new PlantedFault(Rule, balance.Text) { Acceptable = [new(["PE106", "PE101"], balance.Text)] };
    }
}
