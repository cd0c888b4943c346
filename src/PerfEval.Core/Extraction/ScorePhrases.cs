using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>Turns of phrase that tell the self score (自评得分) by what stands right before it, whatever else the sentence speaks of.</summary>
internal static partial class ScorePhrases
{
    /// <summary>True where the words up to the points can only tell the score of the whole.</summary>
    public static bool TellWhole(string before) => GradeThenPoints().IsMatch(before) || SumWrittenOut().IsMatch(before) || AfterDeductions().IsMatch(before);

    /// <summary>自评得分 on a line of its own, 94.8 on the next: the block below a title.</summary>
    public static IEnumerable<Score> BelowTheirLabel(SourceDocument document)
    {
        foreach (Match match in LabelAbove().Matches(document.Body))
        {
            var points = match.Groups["points"];
            if (PrintedPoints.InDigits(points.Value) is { } told && told <= 150) yield return new Score(document.Cite(new TextSpan(points.Index, points.Length)), told, ScoreRole.SelfScore);
        }
    }

    // “项目绩效自评结果为‘优’，分值为95分”
    [GeneratedRegex("(?:自评|评价)(?:结果|结论|等级|等次)(?:为|是)?[“\"‘]?(?:优秀?|良好?|中|差)[”\"’]?(?:等级|等次|级)?[，,](?:分值|分数|得分|评分)(?:为|是)?[ ]*$")]
    private static partial Regex GradeThenPoints();

    // “评价得分：产出类46分 + 效益类28分 + 满意度类9.5分 + 预算执行10分 = 93.5分”
    [GeneratedRegex(@"(?:[+＋][^。；+＋=＝]{1,16}){2,}[=＝][ ]*$")]
    private static partial Regex SumWrittenOut();

    // “其余均为满分，合计扣3分，得97分”
    [GeneratedRegex(@"(?:合计|共计?|总共|累计)(?:扣|扣减|扣除|扣分)[ ]?\d{1,2}(?:\.\d+)?分[，,](?:最终|实际|最后|自评|总)*(?:实?得分?|为)(?:为)?[ ]*$")]
    private static partial Regex AfterDeductions();

    [GeneratedRegex(@"(?:^|\n)[ ]*(?:项目|绩效)*自评(?:总|综合)?(?:得分|总分|分数)[：:]?[ ]*\n[ ]*(?<points>[1-9]\d{1,2}(?:\.\d{1,2})?)[ ]*(?=\n|$)", RegexOptions.None, 2000)]
    private static partial Regex LabelAbove();
}
