using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>资金到位率: the arrival rate equals money received over money planned, and no more is received than planned.</summary>
public sealed class PE107ArrivalRate : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE107", "资金到位率", Severity.Error, "到位率 = 到位 ÷ 计划；到位 ≤ 计划")
    {
        Basis = "财预〔2013〕53号（预算绩效评价共性指标体系框架）",
        Fires = "项目计划安排资金500万元，实际到位资金400万元，资金到位率100%。",
        Silent = "项目计划安排资金500万元，实际到位资金400万元，资金到位率80%。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        var result = ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.ArrivalRate || IsArrivalCeiling(c), Lead, Meant);
        return result.Outcome == RuleOutcome.NotApplicable ? RateResult.WithoutAmounts(report, RateKind.Arrival, "缺少到位数或计划数") : result;
    }

    /// <summary>A ceiling on money received, not on money paid.</summary>
    public static bool IsArrivalCeiling(RelationClaim claim) =>
        claim.Kind == RelationKind.Ceiling && claim.Readings is [{ Operands: [{ Amount.Role: AmountRole.Received }, ..] }, ..];

    private static string Lead(AuditedClaim audited) => audited.Claim.Kind == RelationKind.Ceiling
        ? $"“{Wording.Named(audited.Verdict.Reading.Operands[0])}”超过“{Wording.Named(audited.Claim.Stated)}”"
        : "资金到位率与到位数、计划数不符";

    private static string? Meant(AuditedClaim audited) =>
        audited.Claim.Kind == RelationKind.ArrivalRate && audited.Verdict.Computed is { } computed ? Calculation.Like(audited.Claim.Stated, computed) : null;
}
