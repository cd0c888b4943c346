using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The cell merged downwards beside a whole table (绩效指标, 产出及效益): flattened, it stands before the head, and no row has a cell of its column.</summary>
internal static partial class SideLabel
{
    /// <summary>True for 绩效指标 before 一级指标: the table begins with the next line.</summary>
    public static bool IsAt(IReadOnlyList<string> lines, int at)
    {
        if (!Label().IsMatch(lines[at].Trim())) return false;
        var next = at + 1;
        while (next < lines.Count && next - at < 3 && string.IsNullOrWhiteSpace(lines[next])) next++;
        return next < lines.Count && FirstName().IsMatch(lines[next].Trim());
    }

    [GeneratedRegex(@"^(?:年度|项目)?(?:绩\s*效|考核|评价)\s*指\s*标(?:完成情况|自评情况)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex("^一级(?:绩效)?指标$", RegexOptions.NonBacktracking)]
    private static partial Regex FirstName();
}
