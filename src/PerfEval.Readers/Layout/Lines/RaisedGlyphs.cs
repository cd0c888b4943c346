using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>Puts raised and lowered characters (上标, 下标: m², the mark of a footnote) on the line that they belong to.</summary>
internal static class RaisedGlyphs
{
    private const double Small = 0.8;
    private const int MostRaised = 200;

    /// <param name="strips">Glyphs on one foot each, from top to bottom.</param>
    public static IEnumerable<List<DrawnGlyph>> Attach(List<List<DrawnGlyph>> strips)
    {
        var sizes = strips.ConvertAll(s => GlyphMeasures.UsualSize(s.ConvertAll(g => g.Glyph)));
        for (var i = 0; i < strips.Count; i++)
        {
            if (strips[i].Count > MostRaised) continue;
            var own = sizes[i];
            strips[i].RemoveAll(g => Host(g.Glyph, i, own) is { } host && Move(g, host));
        }
        return strips.Where(s => s.Count > 0);

        bool Move(DrawnGlyph glyph, int host)
        {
            strips[host].Add(glyph);
            return true;
        }

        // The neighbouring line of larger characters whose body it reaches into, beside one of them
        int? Host(Glyph glyph, int strip, double size)
        {
            foreach (var near in new[] { strip + 1, strip - 1 })
            {
                if (near < 0 || near >= strips.Count || strips[near].Count == 0 || size > Small * sizes[near]) continue;
                var foot = strips[near][0].Glyph.Baseline;
                var reach = Math.Min(glyph.Bottom, foot + (0.2 * sizes[near])) - Math.Max(glyph.Top, foot - (0.95 * sizes[near]));
                if (reach > 0.6 * glyph.Size && strips[near].Exists(g => Beside(g.Glyph, glyph, sizes[near]))) return near;
            }
            return null;
        }
    }

    private static bool Beside(Glyph large, Glyph small, double size) =>
        !large.IsBlank() && (Math.Abs(small.Left - large.Right) < 0.7 * size || Math.Abs(large.Left - small.Right) < 0.7 * size);
}
