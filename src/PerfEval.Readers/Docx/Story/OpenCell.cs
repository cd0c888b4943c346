using PerfEval.Core.Documents;

namespace PerfEval.Readers.Docx.Story;

/// <summary>A cell while its table is read: it may still grow downwards or to the right.</summary>
internal sealed class OpenCell(int row, int column, int width, int start)
{
    private int _first = -1;
    private int _end;

    public int Row { get; } = row;

    public int Column { get; } = column;

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = width;

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; } = start;

    public void Add(TextSpan words)
    {
        if (words.Length == 0) return;
        if (_first < 0) _first = words.Start;
        _end = words.End;
    }

    /// <summary>Its words without blanks at either end; an empty cell at the edge of the cell that it lies in stays within that.</summary>
    public TextSpan Span(TextSpan? outer) =>
        _first >= 0 ? TextSpan.FromBounds(_first, _end)
        : new TextSpan(outer is { } o ? Math.Clamp(Start, o.Start, o.End) : Start, 0);
}
