using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>增减与增长率: a change is this year's number less last year's, and its rate is of last year's.</summary>
public sealed class PE111ChangeAndGrowth : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE111", "增减与增长率", Severity.Error, "增减额 = 本年数 − 上年数；增长率 = 增减额 ÷ 上年数")
    {
        Basis = "文内一致（内部核对）",
        Fires = "2020年支出120万元，比上年的100万元增加20万元，增长25%。",
        Silent = "2020年支出120万元，比上年的100万元增加20万元，增长20%。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind is RelationKind.Change or RelationKind.Growth,
            c => c.Claim.Kind == RelationKind.Change ? "增减额与两年数额之差不符" : "增长率与两年数额不符");
}
