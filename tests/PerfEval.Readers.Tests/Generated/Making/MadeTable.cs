namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A made table (表格); <paramref name="Widths"/> of its columns in twips, <paramref name="Cells"/> in reading order, <paramref name="Kind"/> names it in the measure.</summary>
internal sealed record MadeTable(string Kind, IReadOnlyList<int> Widths, IReadOnlyList<MadeCell> Cells)
{
    /// <summary>Rows at the top that are repeated on every page (w:tblHeader).</summary>
    public int RepeatedHead { get; init; }

    public TableRules Rules { get; init; } = TableRules.Plain;

    /// <summary>Half points.</summary>
    public int FontSize { get; init; } = 21;

    /// <summary>Rows must not be cut by the end of a page.</summary>
    public bool WholeRows { get; init; }

    /// <summary>A content control around some of its rows.</summary>
    public bool ControlledRows { get; init; }

    public int Rows => Cells.Max(c => c.Row + c.RowSpan);
}
