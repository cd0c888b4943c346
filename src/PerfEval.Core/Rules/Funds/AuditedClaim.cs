using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>A claim, how it came out, and the slip that explains its failing.</summary>
public sealed record AuditedClaim(RelationClaim Claim, RelationVerdict Verdict)
{
    /// <summary>All unit slips that explain it; the likeliest first.</summary>
    public IReadOnlyList<UnitSlip> UnitSlips { get; init; } = [];

    public IReadOnlyList<DigitSlip> DigitSlips { get; init; } = [];

    public PartSlip? PartSlip { get; init; }

    /// <summary>The one number that is taken to be wrong, when there is one.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The claim whose finding already tells the cause.</summary>
    public RelationClaim? FoldedUnder { get; init; }

    public bool Fails => Verdict.Outcome == RelationOutcome.Fails;

    public bool IsOff => Verdict.Outcome is RelationOutcome.Fails or RelationOutcome.HoldsWhenCutOff;
}
