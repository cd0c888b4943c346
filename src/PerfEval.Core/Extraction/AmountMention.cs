using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>An amount as found, before its role is known.</summary>
internal sealed record AmountMention(TextSpan Span, Quantity Value, MoneyUnit Unit, CellPosition? Cell)
{
    /// <summary>The role its own words or its cell tell; null when they tell none.</summary>
    public AmountRole? OwnRole { get; init; }

    public string Label { get; init; } = "";

    public int? Year { get; init; }
}
