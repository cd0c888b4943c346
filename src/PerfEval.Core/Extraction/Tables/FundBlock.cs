using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Which lines of a money table are the total and the sources of the project's money (项目资金).</summary>
internal static partial class FundBlock
{
    /// <param name="lines">The lines below one head.</param>
    /// <param name="sourceOf">The source that the words of a line tell by themselves; null for 合计 and items.</param>
    public static IEnumerable<(MoneyLine Line, FundSource Source)> Of(IReadOnlyList<MoneyLine> lines, Func<MoneyLine, FundSource?> sourceOf)
    {
        var told = lines.Select(l => (Line: l, Source: sourceOf(l), Total: IsTotal(l))).ToList();
        // 小计 closes the sources where nothing is called 合计.
        if (!told.Exists(t => t.Total)) told = [.. told.Select(t => t with { Total = TotalWords.IsSubtotal(t.Line.Label) })];
        // 预算数 over 合计 | 中央 | 省级: the columns tell the sources, and the row of the whole holds them.
        if (told.Exists(t => t.Line.HeadSource is not null && t.Line.Head >= 0)) return OfWholeRow(told);
        // 道路硬化 | 小计, 中央, 省级: only the lines of the whole.
        var groups = told.Where(t => t.Line.Labels.Count > 1 && IsItem(t.Line.Labels[0])).GroupBy(t => t.Line.Labels[0]).Count(g => g.Count() > 1);
        if (groups > 1) told = [.. told.Where(t => TotalWords.IsTotal(t.Line.Labels.FirstOrDefault("")))];
        var others = told.Where(t => !t.Total).ToList();
        // 合计 closes sources; behind items it is the sum of a list.
        var closes = (others.Count > 0 && others.TrueForAll(t => t.Source is not (null or FundSource.Total))) || (groups > 1 && others.TrueForAll(t => t.Source is not null));
        // 金额 above 预算数, 到位数, 支出数: one column of a table with its attributes at the rows.
        if (told is [{ Line.IsColumn: true } only] && only.Source is null) return [(only.Line, FundSource.Total)];
        told = [.. MergedTotals(told)];
        return told.Select(t => (t.Line, Source: t.Source ?? (t.Total && closes ? FundSource.Total : null))).Where(t => t.Source is not null).Select(t => (t.Line, t.Source!.Value));
    }

    // 合计（全年预算数A） | 合计（全年执行数B): one total in two columns.
    private static IEnumerable<(MoneyLine Line, FundSource? Source, bool Total)> MergedTotals(List<(MoneyLine Line, FundSource? Source, bool Total)> told)
    {
        var totals = told.Where(t => t.Line.IsColumn && (t.Total || t.Source == FundSource.Total)).ToList();
        if (totals.Count < 2) return told;
        var whole = totals[0].Line with { Cells = [.. totals.SelectMany(t => t.Line.Cells)] };
        return told.Except(totals.Skip(1)).Select(t => t == totals[0] ? (whole, t.Source, t.Total) : t);
    }

    private static IEnumerable<(MoneyLine Line, FundSource Source)> OfWholeRow(List<(MoneyLine Line, FundSource? Source, bool Total)> told)
    {
        var rows = told.Select(t => t.Line.At).Distinct().ToList();
        var whole = told.Where(t => t.Total).Select(t => (int?)t.Line.At).LastOrDefault() ?? (rows.Count == 1 ? rows[0] : null);
        // 2022年 and 2023年 over the same sources: no year alone is the block.
        if (told.Exists(t => t.Line.At == whole && t.Line.HeadSource is not null && t.Line.Cells.GroupBy(c => Year().Replace(c.Cell.Attribute, "")).Any(g => g.Count() > 1))) return [];
        return told.Where(t => t.Line.At == whole).OrderBy(t => t.Line.HeadSource is not null).Select(t => (t.Line, t.Line.HeadSource ?? FundSource.Total));
    }

    private static bool IsTotal(MoneyLine line) => line.Labels.Any(TotalWords.IsTotal);

    // 其中：财政拨款 below 年度资金总额 beside a merged 项目资金（万元） is no sub-project.
    private static bool IsItem(string label) =>
        FundSourceWords.Of(label) is null && !TotalWords.IsTotal(label) && !MoneyWords.AreMoney(label) && !label.Contains("预算", StringComparison.Ordinal) && !label.Contains("执行", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:19|20)\d{2}年?度?|[上本当]年度?")]
    private static partial Regex Year();
}
