using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Layout.Tables;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Furniture;

/// <summary>What stands on a page: the lines outside of tables from top to bottom, and the tables.</summary>
internal sealed record PageLines(DrawnPage Page, List<PrintedLine> Lines, IReadOnlyList<LaidTable> Tables)
{
    public static PageLines Of(DrawnPage page)
    {
        var tables = GridTables.Of(page);
        return new PageLines(page, LineFinding.Lines(page, tables.Rest), tables.Tables);
    }
}
