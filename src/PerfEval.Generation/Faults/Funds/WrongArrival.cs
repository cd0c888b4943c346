using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE107 资金到位率: the arrival rate printed is not what was received over what was planned.</summary>
internal sealed class WrongArrival : IPlantedFault
{
    public string Rule => "PE107";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var pieces = draft.Free(Said.ArrivalRate).Where(p => p.Printed is not null).ToList();
        if (pieces.Count == 0 || draft.Facts.Annual == 0) return null;
        var right = draft.Facts.Received / draft.Facts.Annual;
        var wrong = right < 0.97m && dice.Chance(60) ? 1m : right - dice.Of(0.05m, 0.08m, 0.1m, 0.035m);
        foreach (var piece in pieces) piece.Restate(wrong);
        return Expected.Of(Rule, [pieces[0].Text]);
    }
}
