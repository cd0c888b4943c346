using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Publication;

/// <summary>个人信息: mobile, ID and bank card numbers in a report to be published. The finding tells only their ends: 138****1234.</summary>
public sealed class PE701PersonalData : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE701", "个人信息", Severity.Warning, "公开的报告不含手机号、身份证号、银行卡号")
    {
        Basis = "个人信息保护法；政府信息公开条例第十五条",
        Fires = "联系电话：13812345678。",
        Silent = "联系电话见单位公示栏。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Document.Text.Length == 0) return RuleResult.NotApplicable;
        var findings = PersonalNumbers.Find(report.Document.Folded)
            .Select(n => new Finding(Descriptor.Id, Severity.Warning, $"报告含{n.Kind}{n.Masked}，公开前应隐去", VisibleEnds(report.Document, n)))
            .ToList();
        return findings.Count > 0 ? RuleResult.From(findings, []) : RuleResult.Holds(new Verification(RuleOutcome.Holds, "未见手机号、身份证号、银行卡号", []));
    }

    // Evidence quotes the text it points at, so it points at the two ends that the mask shows, never at the number.
    private static IReadOnlyList<Evidence> VisibleEnds(SourceDocument document, PersonalNumber number) =>
        [document.Cite(new TextSpan(number.Span.Start, PersonalNumber.Head)), document.Cite(new TextSpan(number.Span.End - PersonalNumber.Tail, PersonalNumber.Tail))];
}
