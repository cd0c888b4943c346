using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>完成率: the printed completion equals actual over target (16 of 16 is 100%).</summary>
public sealed class PE305CompletionRate : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE305", "完成率", Severity.Error, "完成率 = 实际完成值 ÷ 目标值")
    {
        Basis = "文内一致（内部核对）",
        Fires = "计划改造站点16个，完成14个，完成率100%。",
        Silent = "计划改造站点16个，完成14个，完成率87.5%。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var told = RateResult.Of(report, Descriptor, RelationKind.Completion, "完成率与实际完成数、目标数不符");
        var findings = new List<Finding>(told.Findings);
        var verifications = new List<Verification>(told.Verifications);
        foreach (var (done, target, rate, stated, computed) in CompletionElsewhere.In(report))
        {
            IReadOnlyList<Evidence> evidence = [rate, done, target];
            // What its own sentence bears out is a rate of something else.
            if (told.Verifications.Any(v => v.Evidence.Any(e => e.Span.Overlaps(rate.Span)))) continue;
            var calculation = $"{done.Quote} ÷ {target.Quote.Trim()} = {computed * 100:0.##}%";
            verifications.Add(new Verification(RuleOutcome.Violated, calculation, evidence));
            findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"完成率与另一处所列目标数不符：{calculation}，所列{rate.Quote}", evidence) { Stated = stated, Computed = computed, Difference = Math.Abs(stated - computed) });
        }
        return findings.Count == told.Findings.Count ? told : RuleResult.From(findings, verifications);
    }
}
