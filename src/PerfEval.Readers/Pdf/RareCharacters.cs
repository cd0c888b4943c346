using System.Text;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Pdf;

/// <summary>
/// Takes the words of a page from another program when that saw rare characters (生僻字) which the first one passed over. In GBK2K-H without an
/// embedded font mutool loses its way at characters of four bytes: they are missing, so are some behind them, and the rest of the line has moved.
/// </summary>
internal static class RareCharacters
{
    public static DrawnPage? Restored(DrawnPage page, DrawnPage other)
    {
        // The other program tells places on the page as it lies in the file, and nothing of how the words run.
        if (page.Turn != 0 || Rare(other) <= Rare(page)) return null;
        return page with { Glyphs = other.Glyphs };
    }

    private static int Rare(DrawnPage page) => page.Glyphs.Count(g => Rune.GetRuneAt(g.Text, 0).Value is (>= 0x3400 and < 0x4DC0) or (>= 0x9FA6 and < 0xA000) or >= 0x20000);
}
