using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>What the trace tells of one page, as it lies in the file.</summary>
internal sealed record TracedPage(int Number, double Width, double Height, IReadOnlyList<TracedGlyph> Glyphs)
{
    public IReadOnlyList<TracedGlyph> Hidden { get; init; } = [];

    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>Filled shapes with curves: many of them and no glyphs are words that were turned into outlines (转曲).</summary>
    public int Shapes { get; init; }

    /// <summary>False when the trace broke off within the page.</summary>
    public bool Complete { get; init; } = true;
}
