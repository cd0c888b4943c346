using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// Builds the scored tables: indicator rows with points, the groups of 一级 and 二级指标 that print points of their own, and the
/// total row. A group repeated at a page break counts once. Tables that a page break cut in two are one.
/// </summary>
internal static partial class ScoreTables
{
    public static IReadOnlyList<ScoreTable> Build(SourceDocument document, TableLayouts tables, IReadOnlyList<Indicator> indicators, IReadOnlyList<FundLine> funds)
    {
        var built = new List<ScoreTable>();
        var pending = new List<Indicator>();
        var groups = new List<ScoreGroup>();
        foreach (var layout in tables.All)
        {
            var rows = indicators.Where(i => i.Table == layout.Table.Index && i.MaxScore is not null).ToList();
            pending.AddRange(rows);
            foreach (var group in Groups(document, layout, rows)) Add(groups, group);
            if (pending.Count == 0 || Total(document, layout, rows) is not var (max, score)) continue;
            built.Add(Make(pending, groups, max, score, funds));
            pending.Clear();
            groups.Clear();
        }
        if (pending.Count > 0) built.Add(Make(pending, groups, null, null, funds));
        // A summary that lies across counts where no rows of indicators tell the points.
        if (built.Count == 0 && tables.All.Select(l => ScoreRows.Read(document, l)).FirstOrDefault(t => t is not null) is { } across) built.Add(across);
        return built;
    }

    private static ScoreTable Make(List<Indicator> rows, List<ScoreGroup> groups, Points? max, Points? score, IReadOnlyList<FundLine> funds)
    {
        var execution = funds.FirstOrDefault(f => f.Source == FundSource.Total && f.MaxScore is not null);
        return new ScoreTable(rows[0].Table, [.. rows], Nested(groups), max, score) { ExecutionMaxScore = execution?.MaxScore, ExecutionScore = execution?.Score };
    }

    // 二级 groups stand below the 一级 group that holds their rows; without 一级 points they are the top themselves.
    private static List<ScoreGroup> Nested(List<ScoreGroup> groups)
    {
        var top = groups.Where(g => g.Level == 1).ToList();
        if (top.Count == 0) return [.. groups];
        return [.. top.Select(t => t with { Children = [.. groups.Where(g => g.Level == 2 && g.Rows.All(r => t.Rows.Contains(r)))] })];
    }

    // 总分 | 100 | | 100 | | 100 | | | 98: the last number is the score, the first the full marks.
    private static (Points? Max, Points? Score)? Total(SourceDocument document, TableLayout layout, List<Indicator> rows)
    {
        var last = rows.Count > 0 ? rows.Max(r => r.Row) : -1;
        for (var row = layout.RowCount - 1; row >= 0; row--)
        {
            if (!IndicatorTables.IsTotalRow(layout, row)) continue;
            // 支出内容 | 金额 and its 合计 below the form on one sheet: another head, another sum.
            if (last >= 0 && row > last && layout.HeadRowOf(row) != layout.HeadRowOf(last)) continue;
            // 得分 may stand before 分值: the heads tell, where the row kept its columns.
            if (IndicatorTables.RowPoints(document, layout, row) is { Max: { } max, Score: { } score }) return (max, score);
            var numbers = layout.Row(row).Select(i => IndicatorTables.PointsOf(document, layout, i)).OfType<Points>().ToList();
            if (numbers.Count >= 2) return (numbers[0], numbers[^1]);
            if (numbers.Count == 1) return (null, numbers[0]);
        }
        return Unlabelled(document, layout, rows, last);
    }

    // | | | | 100 | 97: a last row of nothing but sums, its label lost.
    private static (Points? Max, Points? Score)? Unlabelled(SourceDocument document, TableLayout layout, List<Indicator> rows, int last)
    {
        if (rows.Count < 2 || last + 1 >= layout.RowCount || layout.Row(last + 1).Any(i => layout.Words(i).Length > 0 && !TableLayout.IsNumber(layout.Words(i)))) return null;
        var (max, score) = IndicatorTables.RowPoints(document, layout, last + 1);
        return score is not null && score.Value > rows.Max(r => r.Score?.Value ?? 0) ? (max, score) : null;
    }

    private static IEnumerable<ScoreGroup> Groups(SourceDocument document, TableLayout layout, List<Indicator> rows)
    {
        var named = rows.Where(r => r.Level1 is not null && NamedPoints().IsMatch(r.Level1)).GroupBy(r => r.Level1!).ToList();
        foreach (var group in named)
        {
            // 产出指标（50分） merged beside its rows
            var cell = Enumerable.Range(0, layout.Table.Cells.Count).Where(i => layout.Words(i) == group.Key).Select(layout.Cell).FirstOrDefault();
            if (cell is null) continue;
            yield return new ScoreGroup(1, group.Key, new Points(decimal.Parse(NamedPoints().Match(group.Key).Groups["points"].Value, CultureInfo.InvariantCulture), document.Cite(cell.Span)), null, [.. group]);
        }
        var closed = Closed(document, layout, rows).ToList();
        foreach (var group in closed) yield return group;
        foreach (var indicator in named.Count > 0 || closed.Count > 0 ? [] : rows)
        {
            foreach (var (level, index) in IndicatorTables.LevelPoints(layout, indicator.Row))
            {
                var name = level == 1 ? indicator.Level1 : indicator.Level2;
                if (name is null || IndicatorTables.PointsOf(document, layout, index) is not { } points) continue;
                var members = rows.Where(r => level == 1 ? r.Level1 == name : r.Level2 == name && r.Level1 == indicator.Level1).ToList();
                yield return new ScoreGroup(level, name, points, null, members);
            }
        }
    }

    // 目标设定 | 8 | 8, 资金落实 | 7 | 6, 投入小计 | 15 | 14: the rows since the one before.
    private static IEnumerable<ScoreGroup> Closed(SourceDocument document, TableLayout layout, List<Indicator> rows)
    {
        var from = -1;
        for (var row = 0; row < layout.RowCount; row++)
        {
            if (layout.IsHeadRow(row) || layout.HeadRowOf(row) < 0 || !IndicatorTables.IsSubtotal(layout, row)) continue;
            var members = rows.Where(r => r.Row > from && r.Row < row).ToList();
            from = row;
            var (max, score) = IndicatorTables.RowPoints(document, layout, row);
            var name = layout.Row(row).Select(layout.Words).First(w => w.EndsWith("小计", StringComparison.Ordinal));
            if (members.Count > 0 && (max ?? score) is not null) yield return new ScoreGroup(1, name == "小计" ? members[0].Level1 + name : name, max, score, members);
        }
    }

    [GeneratedRegex(@"[（(](?<points>\d{1,3})分[）)]$")]
    private static partial Regex NamedPoints();

    // 项目管理 25 printed again after a page break is the same group.
    private static void Add(List<ScoreGroup> groups, ScoreGroup group)
    {
        var at = groups.FindIndex(g => g.Level == group.Level && g.Name == group.Name);
        if (at < 0) groups.Add(group);
        else groups[at] = groups[at] with { Rows = [.. groups[at].Rows.Union(group.Rows)] };
    }
}
