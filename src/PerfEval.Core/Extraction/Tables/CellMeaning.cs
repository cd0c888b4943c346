using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>What the words around a money cell say: what was done with the money, and of which item or source it is.</summary>
/// <param name="Words">The words that make it money, the nearest first: a unit may stand in any of them.</param>
internal sealed record CellMeaning(string Attribute, string Item, IReadOnlyList<string> Words)
{
    public bool IsTransposed { get; init; }

    public FundSource? HeadSource { get; init; }

    public AmountRole? Role { get; init; }
}
