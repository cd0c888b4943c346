namespace PerfEval.Core.Rules;

/// <summary>What a rule says of a report: its findings and everything that it tried. A rule that found nothing to check is not applicable.</summary>
public sealed record RuleResult
{
    public static readonly RuleResult NotApplicable = new() { Outcome = RuleOutcome.NotApplicable };

    public required RuleOutcome Outcome { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<Verification> Verifications { get; init; } = [];

    /// <summary>Why it could not be checked, was not applicable, or is off without a finding; in Chinese.</summary>
    public string? Reason { get; init; }

    public static RuleResult NotCheckable(string reason) => new() { Outcome = RuleOutcome.NotCheckable, Reason = reason };

    public static RuleResult Holds(params IReadOnlyList<Verification> verifications) =>
        new() { Outcome = RuleOutcome.Holds, Verifications = verifications };

    /// <summary>The outcome that findings and tried relations add up to: violated before holds before not checkable.</summary>
    public static RuleResult From(IReadOnlyList<Finding> findings, IReadOnlyList<Verification> verifications)
    {
        var outcome = findings.Count > 0 ? RuleOutcome.Violated
            : verifications.Any(v => v.Outcome == RuleOutcome.Violated) ? RuleOutcome.Violated
            : verifications.Any(v => v.Outcome == RuleOutcome.Holds) ? RuleOutcome.Holds
            : verifications.Any(v => v.Outcome == RuleOutcome.NotCheckable) ? RuleOutcome.NotCheckable
            : RuleOutcome.NotApplicable;
        // Off, but told by another rule that explains it better: the relation says by which.
        var told = outcome == RuleOutcome.Violated && findings.Count == 0 ? RuleOutcome.Violated : RuleOutcome.NotCheckable;
        var reason = verifications.FirstOrDefault(v => v.Outcome == told)?.Reason;
        return new() { Outcome = outcome, Findings = findings, Verifications = verifications, Reason = outcome == RuleOutcome.Holds ? null : reason };
    }
}
