using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE108 预算调整: initial budget and adjustment do not make the annual budget.</summary>
internal sealed class WrongAdjustment : IPlantedFault
{
    public string Rule => "PE108";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Once(Said.Adjustment) is not { Printed: not null, Value: > 0 } piece) return null;
        piece.Restate(Slip.Of(piece.Value!.Value, dice));
        return Expected.Of(Rule, [piece.Text], "PE104");
    }
}
