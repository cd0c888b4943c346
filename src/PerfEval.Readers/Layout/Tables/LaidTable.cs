using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>A table (表格) as it stands on its page, or joined from its pieces on several pages; its cells row by row.</summary>
internal sealed record LaidTable(DrawnPage FirstPage, double Top, DrawnPage LastPage, double Bottom, IReadOnlyList<LaidCell> Cells)
{
    public double Left { get; } = Cells.Min(c => c.Left);

    public double Right { get; } = Cells.Max(c => c.Right);

    public int RowCount { get; } = Cells.Max(c => c.EndRow);

    /// <summary>True when no row has two cells: lines that frame words, or a piece of a table that is merged across.</summary>
    public bool IsFrame => !Enumerable.Range(1, Cells.Count - 1).Any(i => Cells[i].Row == Cells[i - 1].Row);

    /// <summary>False when the columns are only told from the gaps between words.</summary>
    public bool HasDrawnColumns { get; init; } = true;

    /// <summary>True when the page end cut a table that has no lines between its columns.</summary>
    public bool IsCut { get; init; }

    /// <summary>True for what is only a table when it goes on on the next page.</summary>
    public bool IsTentative { get; init; }

    /// <summary>The cells that touch the end of the table.</summary>
    public IEnumerable<LaidCell> LastCells => Cells.Where(c => c.EndRow == RowCount);

    /// <summary>The vertical edges between cells from left to right, without those of the table.</summary>
    public List<double> InnerEdges() => GridAxis.Clusters(Cells.SelectMany(c => new[] { c.Left, c.Right }).Distinct()
        .Where(x => x > Left + GridAxis.Same && x < Right - GridAxis.Same));

    public IEnumerable<LaidCell> RowCells(int row) => Cells.SkipWhile(c => c.Row < row).TakeWhile(c => c.Row == row).OrderBy(c => c.Left);

    /// <summary>The same table with other edges.</summary>
    public LaidTable Moved(Func<double, double> edge) =>
        new(FirstPage, Top, LastPage, Bottom, [.. Cells.Select(c => c with { Left = edge(c.Left), Right = edge(c.Right) })])
        {
            HasDrawnColumns = HasDrawnColumns,
            IsCut = IsCut,
            IsTentative = IsTentative,
        };
}
