using System.Globalization;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// Settles below which columns the numbers of a total (合计) stand that has fewer of them than the rows: where they are the sums of what
/// stands above, else below the last ones (分值, 得分).
/// </summary>
internal static class TotalPlaces
{
    public static List<string[]> Settle(List<string[]> rows, List<int> columns)
    {
        for (var r = 1; r < rows.Count; r++)
        {
            if (!StackedCells.IsTotal(rows[r][0])) continue;
            var numbers = columns.Select(c => rows[r][c]).Where(w => w.Length > 0).ToList();
            if (numbers.Count == 0 || numbers.Count >= columns.Count) continue;
            var starts = Enumerable.Range(0, columns.Count - numbers.Count + 1).Select(s => (Start: s, Fits: numbers.Where((n, i) => IsSum(rows, r, columns[s + i], n)).Count())).ToList();
            var best = starts.MaxBy(s => (s.Fits, s.Start));
            if (best.Fits == 0) continue;
            foreach (var c in columns) rows[r][c] = "";
            for (var i = 0; i < numbers.Count; i++) rows[r][columns[best.Start + i]] = numbers[i];
        }
        return rows;
    }

    private static bool IsSum(List<string[]> rows, int total, int column, string number)
    {
        var sum = rows.Take(total).Where(r => !StackedCells.IsTotal(r[0])).Sum(r => Value(r[column]) ?? 0);
        return sum != 0 && Value(number) is { } stated && Math.Abs(sum - stated) < 0.02m;
    }

    private static decimal? Value(string words) =>
        decimal.TryParse(words.TrimEnd('%', '分').Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000_000_000m ? value : null;
}
