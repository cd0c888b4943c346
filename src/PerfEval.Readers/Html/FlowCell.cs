namespace PerfEval.Readers.Html;

/// <summary>A cell of a table of a page.</summary>
internal sealed record FlowCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<FlowItem> Items)
{
    /// <summary>Its words on one line.</summary>
    public string Words => string.Join(' ', Items.Select(i => i is FlowLine line ? line.Text : string.Join(' ', ((FlowTable)i).Lines)));
}
