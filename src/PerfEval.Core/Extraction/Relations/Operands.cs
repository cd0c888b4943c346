using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>Makes the operands of claims from what was found in the text.</summary>
internal static class Operands
{
    public static Operand Of(Amount amount) => new(amount.Label, amount.Value, amount.Evidence) { Amount = amount };

    public static Operand Of(Rate rate) => new(rate.Label, rate.Value, rate.Evidence);

    public static Operand Count(SourceDocument document, string label, decimal value, TextSpan span) =>
        new(label, Quantity.Exact(value), document.Cite(span));
}
