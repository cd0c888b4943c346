using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>问题缺失: a report that lost points names a problem; one with full marks that names none is told for information too.</summary>
public sealed partial class PE405ProblemsNamed : IConsistencyRule
{
    private const decimal FullMarks = 100;
    private const int LeastNarrative = 300;

    // “资助困难学生人数，计划1500人，…” is an item of the results, not the chapter.
    private const int LongestTitle = 24;

    public RuleDescriptor Descriptor { get; } = new("PE405", "问题缺失", Severity.Info, "扣分的报告应说明存在的问题；满分且未提问题的予以提示")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            一、自评结论
            经自评，本项目自评得分93分。
            二、存在的问题
            无。
            """,
        Silent = """
            一、自评结论
            经自评，本项目自评得分93分。
            二、存在的问题
            部分项目资料归档不及时，档案管理不够规范。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.SelfScore is not { } self) return RuleResult.NotApplicable;
        var chapter = report.Sections.FirstOrDefault(s => s.Heading.Length <= LongestTitle && !s.Heading.Any(char.IsAsciiDigit) && Problems().IsMatch(s.Heading));
        // A bare form has no place for problems but its column of deviations.
        if (chapter is null && report.Document.Blocks.Sum(b => b.Span.Length) < LeastNarrative) return RuleResult.NotApplicable;
        // A chapter that says 无 names none, whatever other chapters complain of.
        var empty = chapter is not null && NoneSaid().IsMatch(report.Document.Words(chapter.Body));
        var named = !empty && report.Passages.Any(p => p.Kind == PassageKind.Problem);
        var calculation = $"自评得分{self.Points:0.##}，{(named ? "已说明问题" : "未说明问题")}";
        IReadOnlyList<Evidence> evidence = chapter is null ? [self.Evidence] : [self.Evidence, report.Document.Cite(chapter.HeadingSpan)];
        if (named || (self.Points < FullMarks && chapter is null)) return RuleResult.Holds(new Verification(RuleOutcome.Holds, calculation, evidence));
        var message = self.Points >= FullMarks ? $"自评得满分{self.Points:0.##}分，报告未说明任何问题" : $"自评得分{self.Points:0.##}分，“{chapter!.Heading}”部分未说明问题";
        return RuleResult.From([new Finding(Descriptor.Id, Severity.Info, message, evidence)], [new Verification(RuleOutcome.Violated, calculation, evidence)]);
    }

    // “无。”, “暂无明显问题。”, or nothing at all
    [GeneratedRegex("^\\s*(?:[（(][^）)]{4,60}[）)]\\s*)?(?:(?:暂|目前|项目)?(?:无|没有|不存在|未发现)(?:明显|突出|其他|上述)?(?:的?问题)?)?[。；]?\\s*$")]
    private static partial Regex NoneSaid();

    [GeneratedRegex("问题|不足|困难")]
    private static partial Regex Problems();
}
