namespace PerfEval.Readers.PlainText.Lines;

/// <summary>Words whose characters are set apart by blanks to fill their cell: 总  分, 合    计.</summary>
internal static class SpreadWords
{
    private static readonly HashSet<string> Known = ["总分", "合计", "小计", "总计", "备注", "序号", "项目", "名称", "金额"];

    /// <summary>True when the two pieces that blanks part are one word.</summary>
    public static bool AreOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == 1 && right.Length == 1 && Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains([left[0], right[0]]);

    /// <summary>The pieces of a row with such words whole.</summary>
    public static string[] Join(IReadOnlyList<string> pieces)
    {
        var joined = new List<string>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && AreOne(joined[^1], piece)) joined[^1] += piece;
            else joined.Add(piece);
        }
        return [.. joined];
    }
}
