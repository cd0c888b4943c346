using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Finds percentages whose sign stands elsewhere: ≥ | 95 | % with a column of 度量单位, 98.5 below 执行率（%）.</summary>
internal static partial class BareRates
{
    public static IEnumerable<Rate> In(SourceDocument document, TableLayout layout)
    {
        for (var index = 0; index < layout.Table.Cells.Count; index++)
        {
            var number = Number().Match(layout.Words(index));
            var row = layout.Cell(index).Row;
            // 得分 | 9.4 | 48.5: points below 预算执行率.
            if (!number.Success || layout.IsHeadRow(row) || layout.LeadLabels(row).Any(l => Points().IsMatch(l))) continue;
            var head = layout.HeadParts(index).LastOrDefault("");
            var isShare = Share().IsMatch(head) || (TableLayout.IsNumber(layout.Words(index)) && head.Length > 0 && !IndicatorTables.IsIndicatorRow(layout, row) && Share().IsMatch(layout.LeadLabels(row).LastOrDefault("")));
            var isMeasured = IndicatorTables.IsTargetOrActual(layout, index) && layout.Row(row).Any(i => IndicatorTables.IsMeasure(layout.Head(i)) && layout.Words(i) is "%" or "％" or "百分比");
            if (!isShare && !isMeasured) continue;
            var span = layout.Cell(index).Span;
            var digits = document.Folded.IndexOf(number.Groups["digits"].Value, span.Start, span.Length, StringComparison.Ordinal);
            if (digits < 0 || TableRates.Read(number.Groups["digits"].Value, isMeasured ? "%" : head, RateKind.Other) is not { } value) continue;
            var label = isMeasured ? IndicatorTables.NameOf(layout, row) : $"{layout.NearestLabel(index)} {head}".Trim();
            yield return new Rate(document.Cite(new TextSpan(digits, number.Groups["digits"].Length)), value, RateKind.Other, label, new CellPosition(layout.Table.Index, row, layout.Cell(index).Column));
        }
    }

    // 95 | ≥95 | 98.49
    [GeneratedRegex(@"^[≥≤＝=<>]{0,2}(?<digits>-?\d[\d,]*(?:\.\d+)?)$")]
    private static partial Regex Number();

    [GeneratedRegex("(?:执行|到位|支出|支付|使用|完成|得分|增长|增减|变动|变化|资金|满意)率(?:（.*）)?$|[（(][%％][）)]$")]
    private static partial Regex Share();

    [GeneratedRegex("^(?:自评|实际|标准)?(?:得分|分值|权重|评分|满分)")]
    private static partial Regex Points();
}
