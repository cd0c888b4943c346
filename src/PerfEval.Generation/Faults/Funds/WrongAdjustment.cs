using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE108 预算调整: initial budget and adjustment do not make the annual budget.</summary>
internal sealed class WrongAdjustment : IPlantedFault
{
    public string Rule => "PE108";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Adjusted || facts.FormRows.Count == 0 || facts.FormRows[0].Annual < 200_000) return facts;
        var change = Math.Max(1, Math.Floor(facts.FormRows[0].Annual * dice.Between(5, 25) / 100 / 10_000)) * 10_000;
        var initial = facts.FormRows[0].Annual + (dice.Chance(70) ? -change : change);
        return facts with { FormRows = [.. facts.FormRows.Select((r, i) => i == 0 ? r with { Initial = initial } : r)] };
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Once(Said.Adjustment) is not { Printed: not null, Value: > 0 } piece) return null;
        // 89.1 + 6.8 = 95.8 is within what rounding to one place explains.
        var (value, least) = (piece.Value!.Value, draft.Facts.FormRows[0].Annual * 0.005m);
        var slipped = Enumerable.Range(0, 20).Select(_ => Slip.Of(value, dice)).FirstOrDefault(s => Math.Abs(s - value) >= least);
        if (slipped == 0) return null;
        piece.Restate(slipped);
        return Expected.Of(Rule, [piece.Text], "PE104");
    }
}
