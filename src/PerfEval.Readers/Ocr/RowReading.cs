using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Ocr;

/// <summary>Reads the printed lines of a page: signs by their shape, the rest by the recognising program, figures twice.</summary>
internal sealed class RowReading(PageRaster page, InkMask mask, double pointsPerPixel)
{
    private const double WideBlank = 1;

    private readonly RowGlyphs writing = new(mask, pointsPerPixel);

    /// <summary>Null when the recognising program failed.</summary>
    public IReadOnlyList<Glyph>? Read(IReadOnlyList<PrintedRow> rows)
    {
        var glyphs = new List<Glyph>();
        var parts = rows.SelectMany(r => Parts(r, glyphs)).ToList();
        var pictures = parts.ConvertAll(p => p.Picture(page));
        if (Tesseract.Read(pictures, Tesseract.Chinese) is not { } read) return null;
        var figures = Enumerable.Range(0, read.Count).Where(i => FigureReading.MayBe(read[i])).ToList();
        var again = Tesseract.Read(figures.ConvertAll(i => pictures[i]), Tesseract.Latin);
        for (var k = 0; again is not null && k < figures.Count; k++)
            read[figures[k]] = [.. FigureReading.Better(read[figures[k]], again[k])];
        return [.. glyphs, .. parts.Zip(read).SelectMany(r => writing.Of(r.First, r.Second))];
    }

    // What stands before, between and behind the signs of a line, and beside wide blanks: there the program reads noise.
    private IEnumerable<PrintedRow> Parts(PrintedRow row, List<Glyph> signs)
    {
        var groups = InkColumns.Of(mask, row.Box);
        var start = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            var sign = ComparisonSign.Of(mask, groups[i], row.Usual);
            if (sign is not null) signs.Add(writing.Sign(row, sign, groups[i]));
            if (sign is null && (i == start || groups[i].Left - groups[i - 1].Right < WideBlank * row.Box.Height)) continue;
            if (i > start) yield return row.Between(groups[start].Left, groups[i - 1].Right);
            start = sign is null ? i : i + 1;
        }
        if (start < groups.Count) yield return row.Between(groups[start].Left, groups[^1].Right);
    }
}
