using System.Text;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf;

/// <summary>Puts rare characters (生僻字, GB18030 in four bytes) that one program passed over where another one saw them.</summary>
internal static class RareCharacters
{
    public static DrawnPage Added(DrawnPage page, DrawnPage other)
    {
        // The other program tells places on the page as it lies in the file.
        var missing = page.Turn != 0 ? [] : other.Glyphs.Where(g => IsRare(g.Text) && !page.Glyphs.Any(o => AreInOnePlace(o, g))).ToList();
        if (missing.Count == 0) return page;
        var glyphs = page.Glyphs.ToList();
        foreach (var glyph in missing) glyphs.Insert(1 + IndexBefore(glyphs, glyph), glyph);
        return page with { Glyphs = glyphs };
    }

    private static bool IsRare(string text) => Rune.GetRuneAt(text, 0).Value is (>= 0x3400 and < 0x4DC0) or (>= 0x9FA6 and < 0xA000) or >= 0x20000;

    private static bool AreInOnePlace(in Glyph a, in Glyph b) => IsOnOneLine(a, b) && a.Left < b.Middle && b.Middle < a.Right;

    private static bool IsOnOneLine(in Glyph a, in Glyph b) => Math.Abs(a.Baseline - b.Baseline) < 0.5 * b.Size;

    private static int IndexBefore(List<Glyph> glyphs, Glyph glyph)
    {
        var best = -1;
        for (var i = 0; i < glyphs.Count; i++)
            if (IsOnOneLine(glyphs[i], glyph) && glyphs[i].Middle < glyph.Middle && (best < 0 || glyphs[i].Middle > glyphs[best].Middle)) best = i;
        return best < 0 ? glyphs.Count - 1 : best;
    }
}
