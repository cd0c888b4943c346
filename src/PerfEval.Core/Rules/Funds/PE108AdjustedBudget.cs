using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>预算调整: the annual budget equals the initial budget and its adjustments.</summary>
public sealed class PE108AdjustedBudget : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE108", "预算调整", Severity.Error, "全年预算数 = 年初预算数 ± 调整数")
    {
        Basis = "预算法第六十七条",
        Fires = "年初预算300万元，年中追加50万元，调整后全年预算360万元。",
        Silent = "年初预算300万元，年中追加50万元，调整后全年预算350万元。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Adjustment, _ => "全年预算数与年初预算数、调整数不符");
}
