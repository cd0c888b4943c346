using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>An amount as found, before its role is known.</summary>
/// <param name="Before">Words to its left up to a boundary, the amount before it or an opening bracket.</param>
/// <param name="After">Words to its right up to a boundary.</param>
/// <param name="IsCap">以内, 不超过: a bound, not a sum spent.</param>
internal sealed record AmountMention(
    TextSpan Span, Quantity Value, MoneyUnit Unit, string Before, string After, bool IsCap, CellPosition? Cell)
{
    /// <summary>The role its own words or its cell tell; null when they tell none.</summary>
    public AmountRole? OwnRole { get; init; }

    public string Label { get; init; } = "";

    public int? Year { get; init; }
}
