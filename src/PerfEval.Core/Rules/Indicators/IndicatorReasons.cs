using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>偏差原因: whether a report gives a reason for the deviation of an indicator, in its row or in the narrative.</summary>
internal static partial class IndicatorReasons
{
    private const int ShortestName = 4;

    public static bool IsGiven(SelfEvaluationReport report, Indicator indicator) =>
        indicator.DeviationReason is not null || indicator.Actual is { } actual && Because().IsMatch(actual.Value) || IsTold(report, indicator);

    // “公厕改造数未完成，主要是征地滞后”: the sentence names the indicator and a reason.
    private static bool IsTold(SelfEvaluationReport report, Indicator indicator)
    {
        // 免耕少耕播种面积 is told as “免耕少耕播种计划45万亩，实际完成43.2万亩，主要是…”.
        var name = Measured().Replace(indicator.Name, "");
        if (name.Length < ShortestName) return false;
        var text = report.Document.Folded;
        foreach (var block in report.Document.Blocks)
        {
            var at = text.AsSpan(block.Span.Start, block.Span.Length).IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && Because().Match(text[(block.Span.Start + at)..block.Span.End]) is { Success: true } because && !OfSpending().IsMatch(text.AsSpan(block.Span.Start + at, because.Index))) return true;
        }
        return false;
    }

    // “完成维护视频点位2128个；预算执行率偏低，原因是…”: a reason of something else.
    [GeneratedRegex("[，。；、][^，。；]{0,6}(?:预算|资金)?(?:执行率|支付进度|支出进度)[^，。；]{0,8}[，。；]?$")]
    private static partial Regex OfSpending();

    [GeneratedRegex("(?<=.{4})(?:面积|数量|人数|次数|座数|里程|长度|个数|户数|数|完成率|达标率|合格率|情况|任务)$")]
    private static partial Regex Measured();

    [GeneratedRegex("原因|由于|因为|主要是|因[^此而]|是由|所致|导致|受[^，。；]{1,20}影响|系[^，。；]{2,}所致|扣\\d")]
    private static partial Regex Because();
}
