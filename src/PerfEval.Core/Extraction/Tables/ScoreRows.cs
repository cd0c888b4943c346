using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// Reads a summary of points that lies across: 指标类别 | 预算执行率 | 产出指标 | 效益指标 | 合计 above the rows 分值, 自评得分 and 扣分原因.
/// </summary>
internal static partial class ScoreRows
{
    private const int FewestParts = 3;

    public static ScoreTable? Read(SourceDocument document, TableLayout layout)
    {
        for (var row = 1; row < layout.RowCount; row++)
        {
            if (layout.HeadRowOf(row) < 0 || !Is(Full(), layout, row) || FindScores(layout, row) is not { } scores) continue;
            var (max, score) = (Points(document, layout, row), Points(document, layout, scores));
            var parts = layout.Row(layout.HeadRowOf(row)).Where(h => !IsTotal(layout.Words(h))).Select(h => layout.Cell(h).Column)
                .Where(c => max.ContainsKey(c) && score.ContainsKey(c)).ToList();
            if (parts.Count < FewestParts) continue;
            var whole = layout.Row(layout.HeadRowOf(row)).Where(h => IsTotal(layout.Words(h))).Select(h => (int?)layout.Cell(h).Column).FirstOrDefault();
            var rows = parts.Select(c => new Indicator(score[c].Evidence, layout.Table.Index, c) { Level1 = Name(layout, row, c), Level3 = Name(layout, row, c), MaxScore = max[c], Score = score[c] }).ToList();
            return new ScoreTable(layout.Table.Index, rows, [], whole is { } w ? max.GetValueOrDefault(w) : null, whole is { } v ? score.GetValueOrDefault(v) : null);
        }
        return null;
    }

    private static int? FindScores(TableLayout layout, int row) =>
        Enumerable.Range(row + 1, layout.RowCount - row - 1).TakeWhile(r => layout.HeadRowOf(r) == layout.HeadRowOf(row)).Where(r => Is(Got(), layout, r)).Select(r => (int?)r).FirstOrDefault();

    private static bool Is(Regex label, TableLayout layout, int row) => label.IsMatch(layout.LeadLabels(row).FirstOrDefault(""));

    private static Dictionary<int, Points> Points(SourceDocument document, TableLayout layout, int row) =>
        layout.Row(row).Select(i => (layout.Cell(i).Column, Points: IndicatorTables.PointsOf(document, layout, i))).Where(p => p.Points is not null).DistinctBy(p => p.Column).ToDictionary(p => p.Column, p => p.Points!);

    private static string Name(TableLayout layout, int row, int column) => layout.Row(layout.HeadRowOf(row)).Where(i => layout.Cell(i).Column == column).Select(layout.Words).FirstOrDefault("");

    private static bool IsTotal(string words) => TotalWords.IsTotal(words) || words is "总分" or "总得分" or "综合得分";

    [GeneratedRegex("^(?:标准)?(?:分值|权重|满分|标准分)")]
    private static partial Regex Full();

    [GeneratedRegex("^(?:自评|实际|评价)?(?:得分|评分)(?!率)")]
    private static partial Regex Got();
}
