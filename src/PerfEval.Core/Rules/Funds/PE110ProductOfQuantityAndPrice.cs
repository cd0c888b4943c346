using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>乘积: an amount equals quantity times unit price: 8年×1835万元=14680万元.</summary>
public sealed class PE110ProductOfQuantityAndPrice : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE110", "乘积", Severity.Error, "金额 = 数量 × 单价")
    {
        Basis = "会计基础工作规范",
        Fires = "补助按8人×12月×600元=67,600元发放。",
        Silent = "补助按8人×12月×600元=57,600元发放。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Product, _ => "数量与单价之积与所列金额不符");
}
