using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules;

/// <summary>已核对: one relation that was tried, written out with its inputs (12.6 + 29.5 + … = 437.7), and how it came out.</summary>
public sealed record Verification(RuleOutcome Outcome, string Calculation, IReadOnlyList<Evidence> Evidence, string? Reason = null)
{
    /// <summary>The computed and the stated interval in the base unit (元, points, 1 for 100%), where the relation has them.</summary>
    public string? Intervals { get; init; }
}
