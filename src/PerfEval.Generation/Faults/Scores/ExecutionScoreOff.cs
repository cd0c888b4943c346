using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE204 执行率得分: full points for a budget that was not spent in full, or points that the rate does not give.</summary>
internal sealed class ExecutionScoreOff : IPlantedFault
{
    public string Rule => "PE204";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.ExecutionMax == 0 || facts.ExecutionRate > 0.93m) return null;
        var wrong = dice.Chance(65) ? facts.ExecutionMax : Math.Round(facts.ExecutionScore + ((facts.ExecutionMax - facts.ExecutionScore) * 0.6m), 2);
        return Math.Abs(wrong - facts.ExecutionScore) < (wrong % 1 == 0 ? 0.6m : 0.3m) ? null : Rows.Rescored(facts with { ExecutionScore = wrong }, dice);
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var told = draft.Pieces.Where(p => p.Fact == Said.ExecutionScore).ToList();
        var right = draft.Facts.ExecutionMax * Math.Min(1, draft.Facts.ExecutionRate);
        if (told.Count == 0 || Math.Abs(draft.Facts.ExecutionScore - right) < 0.25m) return null;
        foreach (var piece in told) piece.Touch();
        // Where the execution is a row among the indicators it may be told as one of them.
        return Expected.Of(Rule, [told[0].Text], "PE206", "PE209") with { OrRules = ["PE207", "PE209"] };
    }
}
