using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>超支: no more is paid than budgeted and received; equal at the coarser printed place is information only.</summary>
public sealed class PE106Overspending : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE106", "超支", Severity.Warning, "支出 ≤ 全年预算，支出 ≤ 到位资金")
    {
        Basis = "预算法第十三条",
        Fires = "项目全年预算200万元，到位资金200万元，实际支出212万元。",
        Silent = "项目全年预算200万元，到位资金200万元，实际支出198万元。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Ceiling && !PE107ArrivalRate.IsArrivalCeiling(c), Lead);

    private static string Lead(AuditedClaim audited) =>
        $"“{Wording.Named(audited.Verdict.Reading.Operands[0])}”超过“{Wording.Named(audited.Claim.Stated)}”";
}
