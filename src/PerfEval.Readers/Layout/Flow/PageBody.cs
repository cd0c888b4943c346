using PerfEval.Readers.Layout.Furniture;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Tables;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>A page without its furniture: regions of text, tables, footnotes.</summary>
internal sealed class PageBody
{
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines without furniture.</param>
    /// <param name="cut">The table without column lines that the page end before cut; null when none was.</param>
    public PageBody(PageLines page, List<PrintedLine> lines, LaidTable? cut)
    {
        Page = page.Page;
        Notes = Footnotes.Of(Page, lines);
        lines.RemoveAll(Notes.ToHashSet().Contains);
        var ruled = RuleTables.Take(Page, lines, page.Tables, cut);
        var aligned = AlignedTables.Take(Page, lines);
        Tables = [.. page.Tables.Concat(ruled).Concat(aligned).OrderBy(t => t.Top).ThenBy(t => t.Left)];
        Regions = ColumnSplit.Regions(lines);
    }

    public DrawnPage Page { get; }

    public IReadOnlyList<LaidTable> Tables { get; }

    public List<PrintedLine> Notes { get; }

    /// <summary>The table that goes on without lines on the next page; null when none does.</summary>
    public LaidTable? Cut => Tables.LastOrDefault(t => t.IsCut);

    /// <summary>In reading order.</summary>
    public List<PageRegion> Regions { get; }

    /// <summary>Index of the region in which a table stands: the last that begins above it, side by side or across.</summary>
    public int Home(LaidTable table)
    {
        var home = Regions.FindLastIndex(r => r.Top < table.Top && Math.Min(r.Right, table.Right) - Math.Max(r.Left, table.Left) > 0.5 * Math.Min(r.Right - r.Left, table.Right - table.Left));
        return home >= 0 ? home : Math.Max(-1, Regions.FindLastIndex(r => r.Top < table.Top));
    }
}
