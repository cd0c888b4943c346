using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A target claimed as met (目标已达成) beside its numbers: “计划新建20座，实际建成17座，超额完成任务”.</summary>
internal static partial class TargetsClaimed
{
    public static IEnumerable<(Evidence Words, Evidence Numbers, decimal Target, decimal Actual)> In(SelfEvaluationReport report)
    {
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (LessIsBetter().IsMatch(sentence.Words)) continue;
            foreach (Match m in Claimed().Matches(sentence.Words))
            {
                if (!Number(m.Groups["p"], out var target) || !Number(m.Groups["d"], out var actual) || actual >= target) continue;
                var claim = m.Groups["claim"];
                yield return (report.Document.Cite(new TextSpan(sentence.Span.Start + claim.Index, claim.Length)), report.Document.Cite(new TextSpan(sentence.Span.Start + m.Index, claim.Index - m.Index)), target, actual);
            }
        }
    }

    private static bool Number(Group group, out decimal value) => decimal.TryParse(group.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    // Cost and time keep below their targets; a target that is not met says so.
    [GeneratedRegex("不超过|控制|以内|低于|小于|≤|成本|造价|单价|用时|时长|工期|天|压减|下降|降低|减少|投诉|未|基本|部分|除")]
    private static partial Regex LessIsBetter();

    [GeneratedRegex("(?:计划|目标值?|应|任务数?)[^，。；\\d]{0,12}(?<p>\\d{1,6}(?:\\.\\d{1,2})?)(?<u>%|万?[\u4e00-\u9fa5]{1,2}?)(?:以上)?[，、；][^，。；\\d]{0,12}(?<d>\\d{1,6}(?:\\.\\d{1,2})?)\\k<u>[^，。；\\d]{0,8}，[^，。；]{0,6}?(?<claim>(?:超额|全面|全部|圆满|如期|按期|顺利)?(?:完成|达到|实现|达成)了?(?:预期|预定|年度|全年|年初|计划|既定|绩效|全部|各项)*(?:目标|任务|计划|要求|指标))")]
    private static partial Regex Claimed();
}
