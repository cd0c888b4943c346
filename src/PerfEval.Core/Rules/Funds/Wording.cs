using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>How the findings about money name numbers and cite their places.</summary>
public static class Wording
{
    /// <summary>空调维修费8.4元: the label and the number, with its unit also where only the table head prints one.</summary>
    public static string Named(Operand operand) => operand.Label.Trim() + Printed(operand);

    public static string Printed(Operand operand) =>
        operand.Amount is null || operand.Evidence.Quote.Contains('元', StringComparison.Ordinal) ? operand.Evidence.Quote : Calculation.Number(operand);

    public static Operand AsOperand(Amount amount) => new(amount.Label, amount.Value, amount.Evidence) { Amount = amount };

    public static Operand AsOperand(Rate rate) => new(rate.Label, rate.Value, rate.Evidence);

    /// <summary>Every place that a relation rests on, the stated one first, each once.</summary>
    public static IReadOnlyList<Evidence> Places(RelationClaim claim, Reading reading) =>
        [.. reading.Operands.Select(o => o.Evidence).Prepend(claim.Stated.Evidence).DistinctBy(e => e.Span)];
}
