using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>乘积: an amount equals quantity times unit price: 8年×1835万元=14680万元.</summary>
public sealed class PE110ProductOfQuantityAndPrice : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE110", "乘积", Severity.Error, "金额 = 数量 × 单价");

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Product, _ => "数量与单价之积与所列金额不符");
}
