using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>Pairs the tables that were read with the true ones, in order, so that as many cells as possible agree.</summary>
internal static class TableAlignment
{
    /// <summary>For every true table the index of the one that was read for it, or null.</summary>
    public static int?[] Of(IReadOnlyList<ExpectedTable> truth, IReadOnlyList<IReadOnlyList<ExpectedCell>> read)
    {
        var gain = new double[truth.Count + 1, read.Count + 1];
        for (var i = truth.Count - 1; i >= 0; i--)
            for (var j = read.Count - 1; j >= 0; j--)
                gain[i, j] = Math.Max(gain[i + 1, j + 1] + Likeness(truth[i].Cells, read[j]), Math.Max(gain[i + 1, j], gain[i, j + 1]));
        var pairs = new int?[truth.Count];
        for (var (i, j) = (0, 0); i < truth.Count && j < read.Count;)
        {
            var likeness = Likeness(truth[i].Cells, read[j]);
            if (likeness > 0 && gain[i, j] <= gain[i + 1, j + 1] + likeness) pairs[i++] = j++;
            else if (gain[i, j] <= gain[i + 1, j]) i++;
            else j++;
        }
        return pairs;
    }

    public static IReadOnlyList<ExpectedCell> Cells(SourceDocument read, SourceTable table) =>
        [.. table.Cells.Select(c => new ExpectedCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, Squeezed.Of(read.Quote(c.Span))))];

    // Words that both have count a little, so that a table with a lost row still finds its pair.
    private static double Likeness(IReadOnlyList<ExpectedCell> truth, IReadOnlyList<ExpectedCell> read) =>
        truth.Intersect(read).Count() + (0.1 * truth.Where(c => c.Text.Length > 1).Select(c => c.Text).Intersect(read.Select(c => c.Text)).Count());
}
