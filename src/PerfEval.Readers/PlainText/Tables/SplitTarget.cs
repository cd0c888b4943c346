namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// A head whose 年度指标值 stands over 指标性质 | 指标值 | 度量单位, of a table whose cells all stand on lines of their own: the three come
/// behind all other names.
/// </summary>
internal sealed class SplitTarget
{
    private const int FewestBefore = 4;
    private const int MostBefore = 12;
    private static readonly string[] First = ["指标性质", "性质", "符号", "运算符", "指标方向"];
    private static readonly string[] Last = ["度量单位", "计量单位", "单位", "指标单位"];

    private readonly string name;
    private readonly int at;

    private SplitTarget(List<string> words, string name, int at)
    {
        Words = words;
        this.name = name;
        this.at = at;
    }

    /// <summary>The lines with the three names in the place of the one over them.</summary>
    public List<string> Words { get; }

    public static SplitTarget? In(List<string> words)
    {
        for (var i = FewestBefore; i <= MostBefore && i + 2 < words.Count; i++)
        {
            if (!First.Contains(words[i]) || !Last.Contains(words[i + 2])) continue;
            var over = words.FindIndex(0, i, w => w.EndsWith("指标值", StringComparison.Ordinal) || w.Contains("目标", StringComparison.Ordinal) || w.Contains("计划", StringComparison.Ordinal));
            return over < 0 ? null : new SplitTarget([.. words[..over], .. words.GetRange(i, 3), .. words[(over + 1)..i], .. words[(i + 3)..]], words[over], over);
        }
        return null;
    }

    public static bool NamesFirst(string words) => First.Contains(words);

    /// <summary>True where 指标性质 comes among the next lines.</summary>
    public static bool MayBegin(IReadOnlyList<string> lines, int at) => lines.Skip(at).Take(2 * MostBefore).Any(l => First.Contains(l.Trim()));

    /// <summary>True when the three names are among those of a head.</summary>
    public bool IsIn(string[] head) => at + 2 < head.Length && First.Contains(head[at]) && Last.Contains(head[at + 2]);

    /// <summary>The cells with the head in two rows again.</summary>
    public IEnumerable<DrawnCell> Cells(List<string[]> rows)
    {
        for (var c = 0; c < rows[0].Length; c++)
        {
            if (c == at) yield return new DrawnCell(0, c, 1, 3, name);
            else if (c < at || c > at + 2) yield return new DrawnCell(0, c, 2, 1, rows[0][c]);
        }
        for (var c = at; c < at + 3; c++) yield return new DrawnCell(1, c, 1, 1, rows[0][c]);
        for (var r = 1; r < rows.Count; r++)
            for (var c = 0; c < rows[r].Length; c++) yield return new DrawnCell(r + 1, c, 1, 1, rows[r][c]);
    }
}
