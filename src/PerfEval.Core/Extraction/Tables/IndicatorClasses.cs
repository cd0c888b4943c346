using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// The classes that the rows of an indicator table stand below: an 一级 or 二级指标 merged over several rows, left blank in the rows below, or
/// told in a row of its own (一、产出指标 | 60 | 58).
/// </summary>
internal static partial class IndicatorClasses
{
    /// <param name="levelOf">1, 2 or 3 for a cell of that level; 0 for any other.</param>
    public static (string? Level1, string? Level2) After(TableLayout layout, int row, (string? Level1, string? Level2) above, Func<int, int> levelOf)
    {
        if (IsClassRow(layout, row))
        {
            var name = Ordinal().Replace(layout.Row(row).Select(layout.Words).First(w => w.Length > 0), "");
            return Primary().IsMatch(name) ? (name, null) : (above.Level1, name);
        }
        var first = At(1);
        var second = At(2);
        return (first ?? above.Level1, second ?? (first is null || first == above.Level1 ? above.Level2 : null));

        string? At(int level) => layout.Row(row).Where(i => levelOf(i) == level).Select(layout.Words).LastOrDefault(w => !TableLayout.IsPlaceholder(w));
    }

    /// <summary>True for 一、产出指标 or （一）数量指标 with nothing but points beside it, in a table that has no columns for levels.</summary>
    public static bool IsClassRow(TableLayout layout, int row)
    {
        var filled = layout.Row(row).Where(i => !TableLayout.IsPlaceholder(layout.Words(i))).ToList();
        if (filled.Count == 0 || !(Class().IsMatch(layout.Words(filled[0])) || IsChapter(layout, row, filled)) || filled.Skip(1).Any(i => !TableLayout.IsNumber(layout.Words(i).TrimEnd('分')))) return false;
        var head = layout.HeadRowOf(row);
        // 决策 | 20 | 20, 过程 | 20 | 19: classes alone are the rows.
        if (head < 0 || row + 1 >= layout.RowCount || layout.HeadRowOf(row + 1) != head || layout.Row(row + 1).Select(layout.Words).FirstOrDefault(w => w.Length > 0, "") is var next && (next.Length == 0 || Class().IsMatch(next) && !Ordinal().IsMatch(layout.Words(filled[0])) || IndicatorTables.IsTotalRow(layout, row + 1))) return false;
        return filled.Count <= 3 && !layout.Row(head).Any(i => Levels().IsMatch(layout.Words(i)));
    }

    // 一、项目管理 | 30 | 29 above 1.制度健全
    private static bool IsChapter(TableLayout layout, int row, List<int> filled) =>
        Chapter().IsMatch(layout.Words(filled[0])) && row + 1 < layout.RowCount && layout.Row(row + 1).Select(layout.Words).FirstOrDefault(w => w.Length > 0, "") is { Length: > 0 } next && Finer().IsMatch(next);

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、[\u4e00-\u9fa5]{2,12}(?:（\\d+分）)?$")]
    private static partial Regex Chapter();

    [GeneratedRegex("^(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])")]
    private static partial Regex Finer();

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])")]
    private static partial Regex Ordinal();

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?:产出|效益|满意度|成本|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|投入|过程|决策|管理|绩效|效果)(?:指标|类|类指标)?(?:（\\d+分）)?$")]
    private static partial Regex Class();

    [GeneratedRegex("^(?:产出|效益|满意度|成本|投入|过程|决策|管理|绩效|效果)(?:指标|类|类指标)?(?:（|$)")]
    private static partial Regex Primary();

    [GeneratedRegex("级|类别|类型|维度")]
    private static partial Regex Levels();
}
