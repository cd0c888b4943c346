using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE113 执行率低未说明: less than 90 % of the budget was spent and no reason is given.</summary>
internal sealed class SilentDelay : IPlantedFault
{
    public string Rule => "PE113";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice) =>
        facts.ExecutionRate is > 0.3m and < 0.89m ? Silence.Of(facts) : null;

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.ExecutionRate >= 0.89m || !Silence.OnDelay(draft)) return null;
        var told = draft.Pieces.Where(p => p.Fact is Said.ExecutionRate or Said.Executed).ToList();
        if (!told.Exists(p => p.Fact == Said.Executed) || !draft.Pieces.Any(p => p.Fact == Said.Annual)) return null;
        foreach (var piece in told) piece.Touch();
        return Expected.Of(Rule, [.. told.Select(p => p.Text).Distinct()]) with { Acceptable = [new(["PE206"], "预算执行")] };
    }
}
