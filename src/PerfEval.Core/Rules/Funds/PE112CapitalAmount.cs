using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>大写金额: an amount in capitals (叁佰万元整) equals its figures.</summary>
public sealed class PE112CapitalAmount : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE112", "大写金额", Severity.Error, "大写金额 = 小写金额")
    {
        Basis = "会计基础工作规范第五十二条",
        Fires = "合同价为356.80万元（大写：叁佰伍拾柒万捌仟元整）。",
        Silent = "合同价为356.80万元（大写：叁佰伍拾陆万捌仟元整）。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Equal, _ => "大写金额与小写金额不符");
}
