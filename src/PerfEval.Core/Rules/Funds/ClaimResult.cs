using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>Turns the audited claims of one rule into its result: a verification for each, a finding for each that is off and not told elsewhere.</summary>
public static class ClaimResult
{
    /// <param name="lead">Chinese: how the finding opens, such as 明细之和与所列合计不符.</param>
    public static RuleResult Of(
        SelfEvaluationReport report, RuleDescriptor rule, Func<RelationClaim, bool> isMine, Func<AuditedClaim, string> lead, Func<AuditedClaim, string?>? suggest = null)
    {
        var mine = ClaimAudit.Of(report).Where(c => isMine(c.Claim)).ToList();
        var told = mine.Where(c => c is { IsOff: true, FoldedUnder: null, UnitSlips.Count: 0 });
        return RuleResult.From([.. told.Select(c => Finding(rule, c, lead(c), suggest?.Invoke(c)))], [.. mine.Select(Verify)]);
    }

    public static Verification Verify(AuditedClaim audited)
    {
        var outcome = audited.Verdict.Outcome switch
        {
            RelationOutcome.Holds => RuleOutcome.Holds,
            RelationOutcome.CannotTell => RuleOutcome.NotCheckable,
            _ => RuleOutcome.Violated,
        };
        var reason = audited.UnitSlips.Count > 0 ? "单位疑误，见PE104"
            : audited.FoldedUnder is { } cause ? $"与“{Wording.Named(cause.Stated)}”的疑点同因，不重复列出"
            : audited.Verdict.Reason;
        return new(outcome, Calculation.Write(audited.Claim, audited.Verdict), Wording.Places(audited.Claim, audited.Verdict.Reading), reason) { Intervals = Intervals(audited) };
    }

    private static string? Intervals(AuditedClaim audited)
    {
        if (audited.Verdict.Range is not { } computed) return null;
        var stated = Interval.Of(audited.Claim.Stated.Value);
        return string.Create(CultureInfo.InvariantCulture, $"计算[{computed.Low:0.######}, {computed.High:0.######}]，所列[{stated.Low:0.######}, {stated.High:0.######}]");
    }

    public static Finding Finding(RuleDescriptor rule, AuditedClaim audited, string lead, string? suggestion)
    {
        var (claim, verdict) = audited;
        var cutOff = verdict.Outcome == RelationOutcome.HoldsWhenCutOff;
        var message = $"{lead}：{Calculation.Write(claim, verdict)}{(verdict.Reason is { } reason ? $"，{reason}" : "")}{SumSlip.Explain(audited)}";
        // 0 ÷ 0 printed 0%: a form that computes by itself; told, not accused.
        var empty = verdict.DividesByZero && claim.Stated.Value.Value == 0 && verdict.Reading.Operands[0].Value.Value == 0;
        return new(rule.Id, cutOff || empty ? Severity.Info : rule.Severity, message, Places(audited))
        {
            Stated = claim.Stated.Value.Value,
            Computed = verdict.Computed,
            Difference = claim.Stated.Value.Value - verdict.Computed,
            Tolerance = (claim.Stated.Value.High - claim.Stated.Value.Low) / 2,
            Suggestion = cutOff ? null : SumSlip.Suggest(audited) ?? suggestion,
            Suspect = audited.Correction?.Suspect.Evidence,
        };
    }

    // The suspect first, so that the reader sees the wrong words before the rest.
    private static IReadOnlyList<Evidence> Places(AuditedClaim audited)
    {
        var places = Wording.Places(audited.Claim, audited.Verdict.Reading);
        return audited.Correction is { } correction ? [.. places.OrderBy(e => e.Span != correction.Span)] : places;
    }
}
