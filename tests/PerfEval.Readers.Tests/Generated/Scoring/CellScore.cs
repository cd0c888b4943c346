using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>Cells of tables of one kind: how many there are, how many were read, how many of these agree in place, spans and words.</summary>
internal sealed record CellScore(string Kind, int Tables, int TablesRight, int Truth, int Read, int Right)
{
    /// <summary>Tables that were read where there is none.</summary>
    public const string NoTable = "(no table)";

    public double Precision => Read == 0 ? 1 : (double)Right / Read;

    public double Recall => Truth == 0 ? 1 : (double)Right / Truth;

    public static IReadOnlyList<CellScore> Of(Truth truth, SourceDocument document, out IReadOnlyList<string> differences)
    {
        // A table within a cell may also be read as a table of its own.
        var read = document.Tables.Select(t => TableAlignment.Cells(document, t)).ToList();
        var all = truth.Tables(_ => true);
        var found = all.Zip(TableAlignment.Of(all, read)).Where(p => p.Second is not null).Select(p => p.First.Made).ToHashSet();
        return Of(truth.Tables(found.Contains), read, out differences);
    }

    private static List<CellScore> Of(IReadOnlyList<ExpectedTable> truth, List<IReadOnlyList<ExpectedCell>> read, out IReadOnlyList<string> differences)
    {
        var pairs = TableAlignment.Of(truth, read);
        var (scores, shown) = (new List<CellScore>(), new List<string>());
        for (var i = 0; i < truth.Count; i++)
        {
            var cells = pairs[i] is { } at ? read[at].Where(c => !truth[i].IsHole(c)).ToList() : [];
            var right = truth[i].Cells.Intersect(cells).Count();
            var whole = right == truth[i].Cells.Count && right == cells.Count;
            scores.Add(new CellScore(truth[i].Kind, 1, whole ? 1 : 0, truth[i].Cells.Count, cells.Count, right));
            if (!whole) shown.Add(Shown(truth[i], cells));
        }
        var extra = read.Where((_, j) => !pairs.Contains(j)).ToList();
        if (extra.Count > 0) scores.Add(new CellScore(NoTable, extra.Count, 0, 0, extra.Sum(c => c.Count), 0));
        shown.AddRange(extra.Select(e => $"{NoTable} {string.Join(" | ", e.Take(6).Select(c => c.Text))}"));
        differences = shown;
        return scores;
    }

    private static string Shown(ExpectedTable truth, List<ExpectedCell> read)
    {
        var lost = truth.Cells.Except(read).Take(3).Select(c => $"  - {Shown(c)}");
        var odd = read.Except(truth.Cells).Take(3).Select(c => $"  + {Shown(c)}");
        return $"{truth.Kind} “{truth.Cells[0].Text}…”: {truth.Cells.Count} cells, {read.Count} read\n{string.Join('\n', lost.Concat(odd))}";
    }

    private static string Shown(ExpectedCell cell) =>
        $"r{cell.Row} c{cell.Column} {cell.RowSpan}×{cell.ColumnSpan} {(cell.Text.Length > 60 ? cell.Text[..60] + "…" : cell.Text)}";
}
