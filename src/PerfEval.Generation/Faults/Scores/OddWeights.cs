using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Scores;

/// <summary>PE208 权重异常: points moved from benefit to output, so that the first level is not 50 and 30.</summary>
internal sealed class OddWeights : IPlantedFault
{
    public string Rule => "PE208";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (facts.Family is not (ReportFamily.National or ReportFamily.NationalShort or ReportFamily.NationalSplit)) return null;
        var from = Rows.Where(facts, r => r.Level1 == "效益指标" && r.Score == r.MaxScore && r.MaxScore >= 7);
        var to = Rows.Where(facts, r => r.Level1 == "产出指标" && r.Score == r.MaxScore);
        if (from.Count == 0 || to.Count == 0) return null;
        var (loser, winner) = (dice.Of(from), dice.Of(to));
        var points = dice.Between(4, 5);
        return facts with
        {
            Indicators = [.. facts.Indicators.Select((r, i) => i == loser ? r with { MaxScore = r.MaxScore - points, Score = r.Score - points }
                : i == winner ? r with { MaxScore = r.MaxScore + points, Score = r.Score + points } : r)],
        };
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.Indicators.Where(i => i.Level1 == "产出指标").Sum(i => i.MaxScore) == 50 || !Rows.Printed(draft, 0)) return null;
        return Expected.Of(Rule, ["产出"]);
    }
}
