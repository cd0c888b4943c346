namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A made cell (单元格), at its top left place in the grid.</summary>
internal sealed record MadeCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<MadeParagraph> Paragraphs)
{
    /// <summary>A table within the cell, behind its paragraphs.</summary>
    public MadeTable? Nested { get; init; }

    /// <summary>A content control around the cell.</summary>
    public bool Controlled { get; init; }

    public static MadeCell Of(int row, int column, string text, string align = "center", int down = 1, int across = 1) =>
        new(row, column, down, across, [MadeParagraph.Of(text) with { Align = align }]);

    public string OwnWords => string.Join('\n', Paragraphs.Select(p => p.Words));
}
