using PerfEval.Core.Documents;

namespace PerfEval.Readers.Docx.Story;

/// <summary>A table while it is read.</summary>
internal sealed class OpenTable(OpenTable? outer)
{
    /// <summary>The table that it lies in, and the cell of that.</summary>
    public OpenTable? Outer { get; } = outer;

    public OpenCell? OuterCell { get; } = outer?.Cells[^1];

    public List<OpenCell> Cells { get; } = [];

    /// <summary>Paragraphs in its cells: they count when it turns out to be only a frame.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>A table with one cell a row, such as a framed heading “五、评价报告综述”, only draws a frame around paragraphs.</summary>
    public bool IsFrame { get; set; } = true;

    public void Begin(OpenCell cell)
    {
        if (Cells is [.., var last] && last.Row == cell.Row) IsFrame = false;
        Cells.Add(cell);
    }
}
