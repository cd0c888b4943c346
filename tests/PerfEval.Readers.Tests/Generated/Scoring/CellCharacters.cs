using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>How many of the characters in cells were read right where they belong: for tables that were recognised in pictures, where single characters are misread.</summary>
internal sealed record CellCharacters(int Truth, int Right)
{
    public static CellCharacters Of(Truth truth, SourceDocument document)
    {
        var tables = truth.Tables(_ => false);
        var read = document.Tables.Select(t => TableAlignment.Cells(document, t)).ToList();
        var pairs = TableAlignment.Of(tables, read);
        var (all, right) = (0, 0);
        for (var i = 0; i < tables.Count; i++)
            foreach (var cell in tables[i].Cells)
            {
                var found = pairs[i] is { } at ? read[at].FirstOrDefault(c => c.Row == cell.Row && c.Column == cell.Column)?.Text ?? "" : "";
                all += cell.Text.Length;
                right += Math.Max(0, cell.Text.Length - EditDistance.Between(cell.Text, found));
            }
        return new CellCharacters(all, right);
    }
}
