using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Indicators;

/// <summary>PE301 指标类别缺失: the form has no indicator of satisfaction.</summary>
internal sealed class NoSatisfaction : IPlantedFault
{
    private static readonly string[] Names = ["问题处置及时率", "设施正常运行率", "群众知晓率", "事项办结率", "服务覆盖率"];

    public string Rule => "PE301";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice)
    {
        if (!facts.Indicators.Any(Satisfaction) || facts.Family == ReportFamily.Hunan) return null;
        return facts with
        {
            Indicators = [.. facts.Indicators.Where(i => !Satisfaction(i)), .. facts.Indicators.Where(Satisfaction).Select(i => i with { Level1 = "效益指标", Level2 = "社会效益指标", Name = dice.Of(Names) })],
        };
    }

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.Indicators.Any(Satisfaction) || draft.Facts.Indicators.Count == 0 || !Rows.Printed(draft, 0)) return null;
        if (draft.Tables.Any(t => t.Rows.Any(r => r.Indicator is not null && r.Cells.Any(c => c.Text.Contains("满意", StringComparison.Ordinal))))) return null;
        return Expected.Of(Rule, ["产出", "满意度"], "PE208");
    }

    private static bool Satisfaction(IndicatorFact row) => row.Level1.Contains("满意", StringComparison.Ordinal);
}
