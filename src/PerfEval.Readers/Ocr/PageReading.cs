using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Ocr;

/// <summary>Reads the picture of one page: straightens it, finds and erases its ruling lines, has the lines of every cell and of the text around read one by one.</summary>
internal static class PageReading
{
    public static DrawnPage Read(PageRaster picture, int number, double width, double height)
    {
        var page = PaperWhite.Of(picture);
        var mask = InkMask.Of(page);
        var skew = Skew.Of(mask);
        if (skew != 0)
        {
            page = Rotation.Straightened(page, skew);
            mask = InkMask.Of(page);
        }
        Specks.Erase(page, mask);
        var lines = TableLines.Of(page, mask);
        if (ReferenceEquals(page, picture)) page = new PageRaster(page.Width, page.Height, (byte[])page.Gray.Clone());
        new LineErasing(page, mask).Erase(lines);
        var scale = width / page.Width;
        Ruling Rule(bool across, InkLine line) => new(across, line.At * scale, line.From * scale, line.To * scale);
        List<Ruling> rulings = [.. lines.Across.Select(l => Rule(true, l)), .. lines.Down.Select(l => Rule(false, l))];
        var rows = Rows(mask, RuledGrid.Find(rulings), scale);
        var glyphs = new RowReading(page, mask, scale).Read(rows) ?? [];
        return new DrawnPage(number, width, height, glyphs) { Rulings = rulings, Recognized = true, Skew = skew };
    }

    // A line of the table's frame that is not quite gone lies within so many pixels of it.
    private const int Frame = 8;

    // At 300 dpi: the height of 10.5 pt (五号), when a page tells no other.
    private const double FiveSize = 44;

    private static List<PrintedRow> Rows(InkMask mask, IReadOnlyList<RuledGrid> grids, double scale)
    {
        var whole = new PixelBox(0, 0, mask.Width, mask.Height);
        var areas = new List<PixelBox>();
        var rest = new InkMask(mask.Width, mask.Height, (byte[])mask.Ink.Clone());
        foreach (var grid in grids)
        {
            areas.AddRange(grid.Cells.Select(c => Pixels(c.Box, scale).Inset(2).Within(whole)).Where(a => !a.IsEmpty));
            var box = Pixels(grid.Box, scale).Inset(-Frame).Within(whole);
            for (var y = box.Top; y < box.Bottom; y++) rest.Row(y)[box.Left..box.Right].Clear();
        }
        var first = areas.SelectMany(a => InkRows.Of(mask, a, 1)).Concat(InkRows.Of(rest, whole, 1))
            .Where(b => b.Height is > 20 and < 120).Select(b => (double)b.Height).Order().ToList();
        var usual = first.Count == 0 ? FiveSize : first[first.Count / 2];
        var rows = areas.SelectMany(a => InkRows.Of(mask, a, usual)).Concat(InkRows.Of(rest, whole, usual));
        // Dots that stand alone are dirt.
        return [.. rows.Where(b => b.Height >= 0.35 * usual || b.Width >= 0.2 * usual).Select(b => new PrintedRow(b, usual))];
    }

    private static PixelBox Pixels(PageBox box, double scale)
    {
        int At(double points) => (int)Math.Round(points / scale);
        return new PixelBox(At(box.Left), At(box.Top), At(box.Right), At(box.Bottom));
    }
}
