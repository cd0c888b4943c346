using PerfEval.Core.Documents;
using PerfEval.Readers.Layout.Lines;

namespace PerfEval.Readers.Layout.Tables;

/// <summary>Tells in which cell words stand that run over its border: those of a workbook spill into the blank cells beside.</summary>
internal static class CellOfRun
{
    // In shares of the font size
    private const double Hanging = 1.1;

    // In points
    private const double AtBorder = 8;

    /// <param name="run">Glyphs drawn without a gap.</param>
    /// <param name="cellAt">The cell of each glyph; null outside of every table.</param>
    /// <returns>The cell of all of them.</returns>
    public static T? Of<T>(List<DrawnGlyph> run, IReadOnlyList<T?> cellAt, Func<T, PageBox> box) where T : struct
    {
        var (first, last) = (cellAt[0], cellAt[^1]);
        // Words that begin to the left of a table stand in the cell that most of them reach.
        if (first is null || last is null) return cellAt.OfType<T>().GroupBy(c => c).OrderByDescending(g => g.Count()).Select(g => (T?)g.Key).FirstOrDefault();
        // Padding less than nothing: a character hangs out of its cell.
        var most = cellAt.OfType<T>().GroupBy(c => c).OrderByDescending(g => g.Count()).First().Key;
        if (box(most).Left - run[0].Glyph.Left < Hanging * run[0].Glyph.Size && run[^1].Glyph.Right - box(most).Right < Hanging * run[0].Glyph.Size) return most;
        var endsAtBorder = box(last.Value).Right - run[^1].Glyph.Right < AtBorder;
        var beginsAtBorder = run[0].Glyph.Left - box(first.Value).Left < AtBorder;
        return endsAtBorder && !beginsAtBorder ? last : first;
    }
}
