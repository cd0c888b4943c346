using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The fields of a form's head (项目名称, 主管部门, 实施单位) whose labels and answers stand on lines of their own, one below the other.</summary>
internal static partial class StackedFields
{
    private const int FewestFields = 2;
    private const int LongestAnswer = 60;
    private const int MostBlankLines = 4;

    public static DrawnTable? Find(IReadOnlyList<string> lines, int at)
    {
        var (cells, end) = (new List<DrawnCell>(), at);
        for (var line = at; line < lines.Count && IsLabel(lines[line]);)
        {
            if (Next(lines, line + 1) is not { } answer || IsLabel(lines[answer]) || lines[answer].Trim().Length > LongestAnswer || Chapter().IsMatch(lines[answer])) break;
            var row = cells.Count / 2;
            cells.Add(new DrawnCell(row, 0, 1, 1, lines[line].Trim()));
            cells.Add(new DrawnCell(row, 1, 1, 1, lines[answer].Trim()));
            end = answer + 1;
            line = Next(lines, end) ?? lines.Count;
        }
        return cells.Count < 2 * FewestFields ? null : new DrawnTable(end - at, cells);
    }

    private static bool IsLabel(string line) => line.Length <= 30 && Label().IsMatch(line);

    private static int? Next(IReadOnlyList<string> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + MostBlankLines); i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i])) return lines[i].Contains('\t', StringComparison.Ordinal) ? null : i;
        }
        return null;
    }

    [GeneratedRegex(@"^[ \u3000]*(?:项\s*目\s*名\s*称|专项(?:资金)?名称|(?:项目)?主管(?:部门|单位)(?:及代码)?|(?:项目)?(?:实施|承担|建设|执行)单位|(?:项目|预算|填报|自评|评价)单位(?:名称)?|部门[（(]单位[）)]名称|项目负责人|项目联系人|联系人|联系电话|项目地址|邮\s*编|项目起止时间|(?:预算|评价|自评|项目)?年度|项目(?:类型|类别|属性|性质|编码)|评价(?:类型|方式|机构)|填报日期|填表人|项目周期|(?:项目)?(?:绩效)?(?:自评|评价)?(?:综合|总)得分|评价(?:等次|等级|结果)|(?:自评|绩效)(?:等次|等级))[ \u3000]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])", RegexOptions.NonBacktracking)]
    private static partial Regex Chapter();
}
