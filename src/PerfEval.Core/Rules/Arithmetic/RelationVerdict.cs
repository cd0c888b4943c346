using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>What checking a claim under one reading gave. <paramref name="Computed"/> comes from the printed values, <paramref name="Range"/> from what they stand for.</summary>
/// <param name="Reason">Chinese: why it can't be told, or how it meets.</param>
public sealed record RelationVerdict(RelationOutcome Outcome, Reading Reading, decimal? Computed = null, Interval? Range = null, string? Reason = null)
{
    /// <summary>True when the divisor is 0, so that nothing can be computed and any printed rate is wrong.</summary>
    public bool DividesByZero { get; init; }
}
