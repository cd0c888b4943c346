using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// The levels of indicators (一级, 二级, 三级指标) below a head that names them all at once or not at all (绩效指标 merged over three columns,
/// 年度绩效目标1（40分） and two blanks): they stand in order, the finest just before the values.
/// </summary>
internal static partial class UnnamedLevels
{
    /// <param name="isValue">True for a cell below 指标值, 完成值, 分值 or 得分.</param>
    /// <returns>1, 2 or 3 for each cell of the row that is a level; empty where the heads name the levels.</returns>
    public static Dictionary<int, int> Of(TableLayout layout, int row, Func<int, bool> isValue)
    {
        var levels = new Dictionary<int, int>();
        var head = layout.HeadRowOf(row);
        if (head < 0) return levels;
        var first = layout.Row(row).Where(isValue).Select(i => layout.Cell(i).Column).DefaultIfEmpty(-1).Min();
        if (first < 2) return levels;
        var columns = Enumerable.Range(0, first).Where(c => HeadOver(layout, head, c) is { } name && (name.Length == 0 || Whole().IsMatch(name))).ToList();
        if (columns.Count < 2 || columns.Count > 3 || !columns.SequenceEqual(Enumerable.Range(columns[0], columns.Count)) || columns[^1] != first - 1 || columns.TrueForAll(c => HeadOver(layout, head, c).Length == 0)) return levels;
        foreach (var index in layout.Row(row))
        {
            var at = columns.IndexOf(layout.Cell(index).Column);
            if (at >= 0) levels[index] = 3 - (columns.Count - 1 - at) - (layout.Cell(index).ColumnSpan - 1 is var more && at + more == columns.Count - 1 ? -more : 0);
        }
        return levels;
    }

    /// <summary>True for a head that names all levels at once: 绩效指标, 绩效指标完成情况.</summary>
    public static bool AreNamedBy(string head) => Whole().IsMatch(head);

    // The head printed over a column; blank where a flattened head left its place empty.
    private static string HeadOver(TableLayout layout, int head, int column)
    {
        for (var row = head; row >= 0 && layout.IsHeadRow(row); row--)
        {
            foreach (var i in layout.Row(row))
            {
                var cell = layout.Cell(i);
                if (cell.Column <= column && column < cell.Column + cell.ColumnSpan && layout.Words(i).Length > 0) return layout.Words(i);
            }
        }
        return "";
    }

    [GeneratedRegex("^(?:年度)?(?:绩效)?指标(?:名称|内容)?$|^年度绩效目标\\d?(?:（.*）)?$|^(?:绩效)?(?:评价)?指标体系$|^绩效指标完成情况$")]
    private static partial Regex Whole();
}
