using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>勾选: of exclusive boxes on one line exactly one is ticked.</summary>
public sealed class PE508ExclusiveBoxes : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE508", "勾选", Severity.Info, "互斥选项恰勾选一项")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = "项目性质：☑新增 ☑延续",
        Silent = "项目性质：☑新增 □延续",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var choice in TickBoxes.Find(report.Document))
        {
            var evidence = report.Document.Cite(choice.Span);
            var right = choice.Ticked == 1 || (choice.Ticked > 1 && !choice.IsExclusive);
            verifications.Add(new Verification(right ? RuleOutcome.Holds : RuleOutcome.Violated, $"{choice.Name}：勾选{choice.Ticked}项，共{choice.Boxes}项", [evidence]));
            if (right) continue;
            var fault = choice.Ticked == 0 ? "未勾选任何一项" : $"勾选了{choice.Ticked}项，应只选一项";
            findings.Add(new Finding(Descriptor.Id, Severity.Info, $"“{choice.Name}”{fault}", [evidence]));
        }
        return RuleResult.From(findings, verifications);
    }
}
