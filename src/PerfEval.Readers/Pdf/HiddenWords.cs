using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Puts the glyphs of a page that are not seen together to words, for people to look at.</summary>
internal static class HiddenWords
{
    /// <summary>Characters of one page that are kept.</summary>
    private const int Most = 5000;

    public static IEnumerable<Aside> Of(int page, IReadOnlyList<TracedGlyph> hidden)
    {
        var text = new StringBuilder();
        var kept = 0;
        for (var i = 0; i < hidden.Count && kept < Most; i++)
        {
            if (i > 0 && !Continues(hidden[i - 1], hidden[i]))
            {
                if (Words(text) is { } words) yield return new Aside(AsideKind.Hidden, words, page);
                text.Clear();
            }
            text.Append(hidden[i].Text);
            kept += hidden[i].Text.Length;
        }
        if (Words(text) is { } last) yield return new Aside(AsideKind.Hidden, last, page);
    }

    private static bool Continues(in TracedGlyph last, in TracedGlyph next)
    {
        if (last.Run == next.Run) return true;
        var far = 1.5 * Math.Max(last.Size, last.Advance);
        return last.Hidden == next.Hidden && Math.Abs(next.X - last.X) <= far && Math.Abs(next.Y - last.Y) <= far;
    }

    private static string? Words(StringBuilder text)
    {
        var words = text.ToString().Trim();
        return words.Length == 0 ? null : words;
    }
}
