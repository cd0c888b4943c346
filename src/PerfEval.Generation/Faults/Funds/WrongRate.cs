using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE101 预算执行率: the rate printed is not the execution over the budget (100% by habit, two digits swapped, some points off).</summary>
internal sealed class WrongRate : IPlantedFault
{
    public string Rule => "PE101";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var pieces = draft.Free(Said.ExecutionRate).Where(p => p.Printed is not null).ToList();
        if (pieces.Count == 0 || draft.Facts.Annual == 0) return null;
        var right = draft.Facts.ExecutionRate;
        var wrong = dice.Between(0, 2) switch
        {
            0 when right < 0.985m => 1m,
            1 => decimal.Round(Slip.Of(decimal.Round(right, 4), dice), 4),
            _ => right + dice.Of(0.03m, 0.05m, -0.04m, -0.1m),
        };
        if (wrong > 1 || Math.Abs(wrong - right) < 0.011m) wrong = right - 0.053m;
        foreach (var piece in pieces) piece.Restate(wrong);
        return Expected.Of(Rule, [pieces[0].Text]) with { Acceptable = [new(["PE204", "PE113"]), new(["PE206", "PE207", "PE209", "PE210"], "预算执行")] };
    }
}
