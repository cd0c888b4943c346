using PerfEval.Core.Documents;
using PerfEval.Readers.Layout;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Tests.Layout;

/// <summary>A page drawn by hand for a test: words at places, lines between.</summary>
internal sealed class Paper(double width = 595, double height = 842)
{
    private readonly List<Glyph> glyphs = [];
    private readonly List<Ruling> rulings = [];

    public bool Recognized { get; init; }

    /// <summary>Where <see cref="Set"/> goes on.</summary>
    public double Y { get; set; } = 90;

    /// <summary>Words on a line: Chinese characters take the size, others half of it.</summary>
    public Paper Words(double left, double baseline, string text, double size = 12, double confidence = 1)
    {
        foreach (var c in text)
        {
            var right = left + WidthOf(c, size);
            glyphs.Add(new Glyph(c.ToString(), left, right, baseline, size, confidence));
            left = right;
        }
        return this;
    }

    public Paper Glyph(Glyph glyph)
    {
        glyphs.Add(glyph);
        return this;
    }

    /// <summary>A paragraph set between the margins 72 and 516 (37 characters of 12 pt), broken where the line is full.</summary>
    public Paper Set(string text, double indent = 24, double size = 12, double leading = 20, double left = 72, double right = 516)
    {
        var (x, line) = (left + indent, "");
        var at = x;
        foreach (var c in text)
        {
            if (at + WidthOf(c, size) > right)
            {
                Words(x, Y, line, size);
                Y += leading;
                (x, at, line) = (left, left, "");
            }
            line += c;
            at += WidthOf(c, size);
        }
        Words(x, Y, line, size);
        Y += leading;
        return this;
    }

    public Paper Across(double y, double from, double to) => Rule(new Ruling(true, y, from, to));

    public Paper Down(double x, double from, double to) => Rule(new Ruling(false, x, from, to));

    public Paper Rule(Ruling ruling)
    {
        rulings.Add(ruling);
        return this;
    }

    /// <summary>Every line of a grid, cell by cell, as Word draws them.</summary>
    public Paper Grid(double[] xs, double[] ys)
    {
        foreach (var y in ys)
            for (var i = 1; i < xs.Length; i++) Across(y, xs[i - 1], xs[i]);
        foreach (var x in xs)
            for (var i = 1; i < ys.Length; i++) Down(x, ys[i - 1], ys[i]);
        return this;
    }

    /// <summary>A grid with rows of 20 pt from a height downwards, a line of 10 pt words in each cell; "|" parts the cells of a row.</summary>
    public Paper Table(double[] xs, double top, params string[] rows)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            var cells = rows[r].Split('|');
            for (var c = 0; c < cells.Length; c++) Words(xs[c] + 5, top + (20 * r) + 14, cells[c], 10);
        }
        return Grid(xs, [.. Enumerable.Range(0, rows.Length + 1).Select(r => top + (20.0 * r))]);
    }

    public DrawnPage Page(int number = 1) => new(number, width, height, glyphs) { Rulings = rulings, Recognized = Recognized };

    public SourceDocument Read() => Read([this]);

    public static SourceDocument Read(params Paper[] pages) => Read(pages, ReadingLimits.Default);

    public static SourceDocument Read(Paper[] pages, ReadingLimits limits) =>
        PageLayout.Read(Core.Documents.DocumentFormat.Pdf, new DrawnPages([.. pages.Select((p, i) => p.Page(i + 1))], []), limits);

    private static double WidthOf(char c, double size) => c is < '\u2000' or '\u2003' ? size / 2 : size;
}
