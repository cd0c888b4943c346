using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>单位疑误: a sum, balance or rate fails as printed and holds when one number is read in another unit: 8.4元 among 万元.</summary>
public sealed class PE104UnitSlip : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE104", "单位疑误", Severity.Error, "某数换一单位后算式恰好成立")
    {
        Basis = "会计基础工作规范",
        Fires = "项目支出86万元，其中：设备购置费50万元，安装费24万元，培训费12元。",
        Silent = "项目支出86万元，其中：设备购置费50万元，安装费24万元，培训费120000元。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        var tried = ClaimAudit.Of(report).Where(c => RelationFormula.IsLinear(c.Claim.Kind) || c.Claim.Kind is RelationKind.ExecutionRate or RelationKind.ArrivalRate).ToList();
        var slips = tried.Where(c => c.UnitSlips.Count > 0).ToList();
        var lone = LoneUnit.In(report).Where(l => !slips.Exists(s => s.UnitSlips.Any(u => u.Correction.Span == l.Suspect.Span))).ToList();
        if (slips.Count + lone.Count > 0)
            return RuleResult.From([.. slips.Where(c => c.FoldedUnder is null).Select(Tell), .. lone.Select(Tell)], [.. slips.Select(Verify), .. lone.Select(l => new Verification(RuleOutcome.Violated, l.Calculation, l.Evidence))]);
        if (tried.Exists(c => c.Verdict.Outcome != RelationOutcome.CannotTell)) return RuleResult.Holds() with { Reason = "金额算式中没有换一单位才成立的数" };
        return tried.Count > 0 ? RuleResult.NotCheckable(tried[0].Verdict.Reason!) : RuleResult.NotApplicable;
    }

    private Finding Tell(AuditedClaim audited)
    {
        var slips = audited.UnitSlips.DistinctBy(s => s.Correction.Span).ToList();
        var others = string.Concat(slips.Skip(1).Select(s => $"；也可能“{Wording.Named(s.Suspect)}”应为{s.Suggestion}"));
        return ClaimResult.Finding(Descriptor, audited, "", null) with
        {
            Message = $"“{Wording.Named(slips[0].Suspect)}”若为{slips[0].Suggestion}，则{Consequence(audited.Claim, slips[0])}{others}",
            Suggestion = slips.Count == 1 ? slips[0].Suggestion : null,
        };
    }

    private Finding Tell(LoneUnit lone) => new(Descriptor.Id, Severity.Error, $"“{lone.Suspect.Label}{lone.Suspect.Evidence.Quote}”若为{lone.Suggestion}，则明细之和恰为{lone.Total.Evidence.Quote}", lone.Evidence)
    {
        Stated = lone.Suspect.Yuan,
        Computed = lone.Meant,
        Difference = Math.Abs(lone.Meant - lone.Suspect.Yuan),
        Suggestion = lone.Suggestion,
    };

    private static Verification Verify(AuditedClaim audited) => ClaimResult.Verify(audited) with { Reason = null };

    private static string Consequence(RelationClaim claim, UnitSlip slip)
    {
        var result = claim.Kind switch
        {
            RelationKind.Sum => "明细之和",
            RelationKind.SourceSum => "各资金来源之和",
            RelationKind.Balance => "收支之差",
            RelationKind.Adjustment => "调整后预算",
            RelationKind.ExecutionRate => "执行率",
            _ => "到位率",
        };
        return slip.Suspect == claim.Stated ? $"与{result}恰好相符" : $"{result}恰为{Calculation.Number(claim.Stated)}";
    }
}
