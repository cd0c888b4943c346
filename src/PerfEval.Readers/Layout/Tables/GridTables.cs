using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Layout.Lines;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Puts the glyphs of a page into the cells of its ruled grids (有框线的表格).</summary>
internal sealed class GridTables
{
    // A page with more is a drawing; its largest are looked at.
    private const int MostGrids = 200;

    // A border around the whole page frames nothing.
    private const double PageBorder = 0.8;

    private readonly DrawnPage page;
    private readonly List<RuledGrid> grids;
    private readonly List<DrawnGlyph>?[][] glyphs;

    private GridTables(DrawnPage page)
    {
        this.page = page;
        grids = [.. RuledGrid.Find(page.Rulings)
            .Where(g => !(g.Cells.Count == 1 && g.Box.Height > PageBorder * page.Height))
            .OrderByDescending(g => g.Box.Width * g.Box.Height).Take(MostGrids)];
        glyphs = [.. grids.Select(g => new List<DrawnGlyph>?[g.Cells.Count])];
        foreach (var run in GlyphRuns.Of(DrawnGlyph.Of(page))) Put(run);
        Tables = [.. Within(-1, -1)];
    }

    /// <summary>Those that stand in no other, from top to bottom.</summary>
    public IReadOnlyList<LaidTable> Tables { get; }

    /// <summary>The glyphs outside of every table.</summary>
    public List<DrawnGlyph> Rest { get; } = [];

    public static GridTables Of(DrawnPage page) => new(page);

    private void Put(List<DrawnGlyph> run)
    {
        var places = run.ConvertAll(CellAt);
        var whole = places.TrueForAll(p => p == places[0]) ? places[0] : CellOfRun.Of(run, places, p => grids[p.Grid].Cells[p.Cell].Box);
        if (whole is { } place) (glyphs[place.Grid][place.Cell] ??= []).AddRange(run);
        else Rest.AddRange(run);
    }

    // Grids stand from large to small, so the last one that holds the glyph is the innermost.
    private (int Grid, int Cell)? CellAt(DrawnGlyph glyph)
    {
        for (var g = grids.Count - 1; g >= 0; g--)
            if (grids[g].CellAt(glyph.Glyph.Middle, glyph.CentreY) is >= 0 and var cell) return (g, cell);
        return null;
    }

    private IEnumerable<LaidTable> Within(int outer, int cell) =>
        Enumerable.Range(0, grids.Count).Where(g => Parent(g) == (outer, cell)).Select(Table).OfType<LaidTable>().OrderBy(t => t.Top).ThenBy(t => t.Left);

    // The innermost cell that holds the whole grid; a frame around a table is no parent.
    private (int Grid, int Cell) Parent(int grid)
    {
        var box = grids[grid].Box;
        for (var g = grid - 1; g >= 0; g--)
        {
            if (grids[g].IsFrame) continue;
            var cell = grids[g].CellAt(box.Left + 1, box.Top + 1);
            if (cell >= 0 && cell == grids[g].CellAt(box.Right - 1, box.Bottom - 1)) return (g, cell);
        }
        return (-1, -1);
    }

    private LaidTable? Table(int grid)
    {
        var cells = new List<LaidCell>();
        for (var i = 0; i < grids[grid].Cells.Count; i++)
        {
            var cell = grids[grid].Cells[i];
            var words = LineFinding.Lines(page, glyphs[grid][i] ?? []);
            var nested = Within(grid, i).Where(t => !t.IsFrame).ToList();
            // Outside the steps of a table with rows of unequal width
            if (cell.RuledSides < 3 && words.Count == 0 && nested.Count == 0) continue;
            cells.Add(new LaidCell(cell.Row, cell.RowSpan, cell.Box.Left, cell.Box.Right, cell.Box.Bottom, words) { Nested = nested });
        }
        return cells.TrueForAll(c => c.IsBlank) ? null : new LaidTable(page, grids[grid].Box.Top, page, grids[grid].Box.Bottom, cells);
    }
}
