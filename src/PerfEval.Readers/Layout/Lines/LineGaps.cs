using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>Tells which gaps of a line stand for blanks, and which only spread the characters (分散对齐, 两端对齐).</summary>
internal sealed class LineGaps
{
    // In shares of the font size
    private const double WordGap = 0.18;
    private const double WideGap = 0.8;
    private const double HalfWidth = 0.5;
    private const double Hair = 0.04;
    private const int MostBlanks = 8;

    private readonly List<Glyph> glyphs;
    private readonly double usual;
    private readonly bool isHalfWidthPitch;

    public LineGaps(List<Glyph> glyphs)
    {
        this.glyphs = glyphs;
        var gaps = Enumerable.Range(1, glyphs.Count - 1).Where(AreMarks).Select(Gap).Order().ToList();
        usual = gaps.Count == 0 ? 0 : Math.Max(0, gaps[gaps.Count / 2]);
        isHalfWidthPitch = HasHalfWidthPitch();
    }

    /// <summary>How many blanks stand before glyph <paramref name="at"/> that are not drawn: as many as the gap has room for.</summary>
    public int BlanksBefore(int at)
    {
        if (!AreMarks(at)) return 0;
        var gap = Gap(at) - usual;
        // “项目名称：某工程      单位：万元”: several fields of a line are told apart by three blanks and more
        if (gap > WideGap) return Math.Clamp((int)Math.Round(gap / HalfWidth), 1, MostBlanks);
        return !isHalfWidthPitch && gap > WordGap && AreWords(at) ? 1 : 0;
    }

    private double Gap(int at) => (glyphs[at].Left - glyphs[at - 1].Right) / Math.Max(glyphs[at].Size, glyphs[at - 1].Size);

    private bool AreMarks(int at) => !glyphs[at].IsBlank() && !glyphs[at - 1].IsBlank();

    // “1234. 5” is 1234.5: between figures only a wide gap counts.
    private bool AreWords(int at)
    {
        var (before, after) = (glyphs[at - 1].Text[^1], glyphs[at].Text[0]);
        if (GlyphMeasures.IsWordLetter(before)) return GlyphMeasures.IsWordLetter(after) || after == '(' || char.IsAsciiDigit(after);
        return GlyphMeasures.IsWordLetter(after) && (before is ',' or '.' or ';' or ':' or ')' || char.IsAsciiDigit(before));
    }

    // Fonts that aren't embedded are measured by another font: “i” in GBK half width takes half the size, whatever that font says.
    private bool HasHalfWidthPitch()
    {
        var (fitting, all) = (0, 0);
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!AreMarks(i) || GlyphMeasures.IsWide(glyphs[i].Text) || GlyphMeasures.IsWide(glyphs[i - 1].Text)) continue;
            var halves = (glyphs[i].Left - glyphs[i - 1].Left) / glyphs[i].Size / HalfWidth;
            all++;
            if (halves > 0.5 && Math.Abs(halves - Math.Round(halves)) < Hair) fitting++;
        }
        return all > 2 && fitting == all;
    }
}
