using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>预算执行率: the printed rate equals 执行数 ÷ 全年预算数, or another base that the text names.</summary>
public sealed class PE101ExecutionRate : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE101", "预算执行率", Severity.Error, "执行率 = 执行数 ÷ 全年预算数")
    {
        Basis = "财预〔2013〕53号（预算绩效评价共性指标体系框架）",
        Fires = "项目全年预算150万元，实际支出120万元，预算执行率98%。",
        Silent = "项目全年预算150万元，实际支出120万元，预算执行率80%。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        var result = RateResult.Of(report, Descriptor, RelationKind.ExecutionRate, "预算执行率与执行数、预算数不符");
        return result.Outcome == RuleOutcome.NotApplicable ? RateResult.WithoutAmounts(report, RateKind.Execution, "缺少执行数或预算数") : result;
    }
}
