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

    public RuleResult Check(SelfEvaluationReport report) =>
        RateResult.Of(report, Descriptor, RelationKind.Completion, "完成率与实际完成数、目标数不符");
}
