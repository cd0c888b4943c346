using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>A summary table of scores (得分汇总表) that is no indicator table: 项目 | 分值 | 得分, with a row 合计.</summary>
internal static partial class PlainScoreTable
{
    private const int FewestRows = 3;

    /// <summary>The sum that the total row claims for the column whose head matches.</summary>
    public static IEnumerable<PointsAddition> Of(SelfEvaluationReport report)
    {
        foreach (var table in report.Document.Tables.Where(t => report.ScoreTables.All(s => s.Table != t.Index)))
        {
            if (Sum(report.Document, table) is { } sum) yield return sum;
        }
    }

    private static PointsAddition? Sum(SourceDocument document, SourceTable table)
    {
        string Words(TableCell cell) => document.Folded.Substring(cell.Span.Start, cell.Span.Length).Trim();
        if (table.Cells.FirstOrDefault(c => Earned().IsMatch(Words(c))) is not { } head || !table.Cells.Any(c => c.Row == head.Row && Full().IsMatch(Words(c)))) return null;
        var below = table.Cells.Where(c => c.Column == head.Column && c.Row > head.Row).OrderBy(c => c.Row).ToList();
        var totalRows = table.Cells.Where(c => c.Row > head.Row && Total().IsMatch(Words(c))).Select(c => c.Row).ToList();
        // One total at the end over rows of one level: more columns of names or more totals part the rows in ways not told.
        if (totalRows.Count != 1 || below.Count < FewestRows + 1 || below[^1].Row != totalRows[0] || below.Exists(c => c.RowSpan > 1) || table.Cells.Any(c => c.Row == head.Row && c.Column < head.Column && Level().IsMatch(Words(c)))) return null;
        var points = below.ConvertAll(c => decimal.TryParse(Words(c).TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new Points(value, document.Cite(c.Span)) : null);
        if (points.Exists(p => p is null || p.Value > 150)) return null;
        return new PointsAddition("总得分", points[^1]!.Value, [points[^1]!.Evidence], [.. points.SkipLast(1).Select(p => p!)], null);
    }

    [GeneratedRegex("^(?:自评|实际|评价|最终|综合)?(?:得分|评分)(?:（分）)?$")]
    private static partial Regex Earned();

    [GeneratedRegex("^(?:标准|指标)?(?:分值|满分|权重|标准分)(?:（分）)?$")]
    private static partial Regex Full();

    [GeneratedRegex("^(?:合|总|共)\\s*计(?:得分)?$|^总(?:得)?分$|^综合得分$")]
    private static partial Regex Total();

    [GeneratedRegex("[二三]级|执行率|完成值")]
    private static partial Regex Level();
}
