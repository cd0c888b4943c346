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

    /// <summary>Words on a line: Chinese characters take the size, others half of it.</summary>
    public Paper Words(double left, double baseline, string text, double size = 12, double confidence = 1)
    {
        foreach (var c in text)
        {
            var right = left + (c < 0x2000 ? size / 2 : size);
            glyphs.Add(new Glyph(c.ToString(), left, right, baseline, size, confidence));
            left = right;
        }
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

    public DrawnPage Page(int number = 1) => new(number, width, height, glyphs) { Rulings = rulings, Recognized = Recognized };

    public SourceDocument Read() => Read([this]);

    public static SourceDocument Read(params Paper[] pages) => Read(pages, ReadingLimits.Default);

    public static SourceDocument Read(Paper[] pages, ReadingLimits limits) =>
        PageLayout.Read(Core.Documents.DocumentFormat.Pdf, new DrawnPages([.. pages.Select((p, i) => p.Page(i + 1))], []), limits);
}
