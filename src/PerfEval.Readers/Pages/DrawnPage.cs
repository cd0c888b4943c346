namespace PerfEval.Readers.Pages;

/// <summary>What one page shows, upright: its glyphs in the order of drawing, each once; what is hidden, clipped or off the page is left out.</summary>
internal sealed record DrawnPage(int Number, double Width, double Height, IReadOnlyList<Glyph> Glyphs)
{
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>The same page in the points of a page of another width: a recognised picture doesn't know how large its page is.</summary>
    public DrawnPage ScaledTo(double width)
    {
        var k = width / Width;
        if (!double.IsFinite(k) || k <= 0 || Math.Abs(k - 1) < 0.001) return this;
        return this with
        {
            Width = width,
            Height = Height * k,
            Glyphs = [.. Glyphs.Select(g => g with { Left = g.Left * k, Right = g.Right * k, Baseline = g.Baseline * k, Size = g.Size * k })],
            Rulings = [.. Rulings.Select(r => r with { At = r.At * k, From = r.From * k, To = r.To * k })],
        };
    }

    /// <summary>Degrees clockwise by which the page of the file was turned to stand upright.</summary>
    public int Turn { get; init; }

    /// <summary>Degrees counter-clockwise by which a recognised picture was straightened about its middle.</summary>
    public double Skew { get; init; }

    public PageKind Kind { get; init; }

    /// <summary>True when the glyphs were recognised from a picture (OCR).</summary>
    public bool Recognized { get; init; }
}
