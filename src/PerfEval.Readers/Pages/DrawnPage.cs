namespace PerfEval.Readers.Pages;

/// <summary>What one page shows, upright: its glyphs in the order of drawing, each once; what is hidden, clipped or off the page is left out.</summary>
internal sealed record DrawnPage(int Number, double Width, double Height, IReadOnlyList<Glyph> Glyphs)
{
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>Degrees clockwise by which the page of the file was turned to stand upright.</summary>
    public int Turn { get; init; }

    public PageKind Kind { get; init; }

    /// <summary>True when the glyphs were recognised from a picture (OCR).</summary>
    public bool Recognized { get; init; }
}
