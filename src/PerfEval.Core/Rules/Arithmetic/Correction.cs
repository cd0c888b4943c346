using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>更正: one printed number taken as another value, to see which claims would then hold.</summary>
public sealed record Correction(Operand Suspect, Quantity Value)
{
    public TextSpan Span => Suspect.Evidence.Span;

    /// <summary>True when the claim takes part in the corrected number and would hold with it, as printed or cut off.</summary>
    public bool Explains(RelationClaim claim) =>
        Mentions(claim, Span) && RelationCheck.Check(Apply(claim)).Outcome is RelationOutcome.Holds or RelationOutcome.HoldsWhenCutOff;

    /// <summary>True when one reading of the claim holds as printed once the number is corrected.</summary>
    public bool Repairs(RelationClaim claim, Reading reading) =>
        RelationCheck.Check(Apply(claim), Apply(reading)).Outcome == RelationOutcome.Holds;

    public static bool Mentions(RelationClaim claim, TextSpan span) =>
        claim.Stated.Evidence.Span == span || claim.Readings.Any(r => r.Operands.Any(o => o.Evidence.Span == span));

    private RelationClaim Apply(RelationClaim claim) => claim with { Stated = Apply(claim.Stated), Readings = [.. claim.Readings.Select(Apply)] };

    private Reading Apply(Reading reading) => reading with { Operands = [.. reading.Operands.Select(Apply)] };

    private Operand Apply(Operand operand) => operand.Evidence.Span == Span ? operand with { Value = Value } : operand;
}
