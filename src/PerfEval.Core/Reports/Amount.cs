using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>金额: one amount of money as it occurs in the text. <paramref name="Value"/> is in 元.</summary>
public sealed record Amount(
    Evidence Evidence,
    Quantity Value,
    MoneyUnit Unit,
    AmountRole Role,
    string Label,
    int? Year,
    CellPosition? Cell)
{
    public decimal Yuan => Value.Value;

    public TextSpan Span => Evidence.Span;
}
