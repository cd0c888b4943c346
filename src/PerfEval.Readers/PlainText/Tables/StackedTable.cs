namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A table of which every cell stands on a line of its own, as LibreOffice and browsers put it out. Nothing tells the rows but the head:
/// they are taken only where the numbers of each fall under the names of numbers.
/// </summary>
internal static class StackedTable
{
    private const int FewestRows = 2;
    private const int FewCells = 64;
    private const int MostBlankLines = 8;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        if (!StackedHead.MayBeginWith(lines[at].Trim())) return null;
        for (var most = FewCells; ; most *= 4)
        {
            var filled = Filled(lines, at, most);
            var goesOn = filled.Count == most;
            var words = WithUnits(filled, filled.ConvertAll(i => lines[i].Trim()));
            if (StackedHead.Read(words, 0) is not { } head) return null;
            var rows = new List<IReadOnlyList<string>> { head.Cells(words).ToList() };
            var next = head.Printed;
            while (StackedRow.Read(words, next, head) is { } row)
            {
                rows.Add(row.Cells);
                next += row.Lines;
            }
            if (goesOn && next + 4 * head.Count >= most) continue;       // the table may go on
            // 年度财政资金总额 | 1240 | 1116 | 90% | 19: the only row of a money block.
            var isWhole = rows.Count == FewestRows && head.Amounts > 1 && head.Points > 0 && rows[1][head.Labels - 1].EndsWith("总额", StringComparison.Ordinal);
            if ((rows.Count - 1 < FewestRows && !isWhole) || head.Numbers == 1 && rows.Count - 1 == FewestRows) return null;
            return new DrawnTable(filled[next - 1] - at + 1, [.. rows.SelectMany((row, r) => row.Select((text, c) => new DrawnCell(r, c, 1, 1, text)))]);
        }
    }

    // 项目资金 over （万元）: one cell on two lines.
    private static List<string> WithUnits(List<int> filled, List<string> words)
    {
        if (words.Count < 2 || words[1] is not ("（万元）" or "(万元)" or "（元）" or "(元)" or "（单位：万元）")) return words;
        words[0] += "\n" + words[1];
        words.RemoveAt(1);
        filled.RemoveAt(0);
        return words;
    }

    // Merged cells leave blank lines, and browsers put one behind every cell.
    private static List<int> Filled(IReadOnlyList<string> lines, int at, int most)
    {
        var (filled, blank) = (new List<int>(), 0);
        for (var i = at; i < lines.Count && filled.Count < most && blank <= MostBlankLines; i++)
        {
            blank = string.IsNullOrWhiteSpace(lines[i]) ? blank + 1 : 0;
            if (blank > 0) continue;
            if (lines[i].Contains('\t', StringComparison.Ordinal)) break;
            filled.Add(i);
        }
        return filled;
    }
}
