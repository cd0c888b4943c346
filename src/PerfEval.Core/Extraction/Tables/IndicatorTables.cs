using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Reads indicator tables (绩效指标): columns told by their heads in any order; blank merged cells take the value above.</summary>
internal static partial class IndicatorTables
{
    /// <summary>What a column of an indicator table holds.</summary>
    private enum Field
    {
        None,
        Level1,
        Level2,
        Level3,
        Operator,
        Target,
        Measure,
        Actual,
        Criterion,
        MaxScore,
        Score,
        Reason,
    }

    public static IReadOnlyList<Indicator> Read(SourceDocument document, TableLayouts tables)
    {
        var rows = new List<Indicator>();
        foreach (var layout in tables.All)
        {
            for (var row = 0; row < layout.RowCount; row++)
            {
                if (layout.IsHeadRow(row) || layout.HeadRowOf(row) < 0 || !IsIndicatorHead(layout, layout.HeadRowOf(row))) continue;
                if (Read(document, layout, row, rows.LastOrDefault(r => r.Table == layout.Table.Index)) is { } indicator) rows.Add(indicator);
            }
        }
        return rows;
    }

    /// <summary>True for a row below the head of an indicator table: its numbers are no money, whatever the caption says.</summary>
    public static bool IsIndicatorRow(TableLayout layout, int row) => layout.HeadRowOf(row) >= 0 && IsIndicatorHead(layout, layout.HeadRowOf(row));

    private static bool IsIndicatorHead(TableLayout layout, int head)
    {
        var words = string.Concat(layout.Row(head).Select(layout.Words));
        return words.Contains("指标", StringComparison.Ordinal) && HeadCore().IsMatch(words);
    }

    private static Indicator? Read(SourceDocument document, TableLayout layout, int row, Indicator? above)
    {
        var cells = layout.Row(row);
        if (cells.Count < 3) return null;
        var indicator = new Indicator(document.Cite(RowSpan(layout, cells)), layout.Table.Index, row);
        var pointFields = PointFields(layout, cells);
        string? name = null;
        foreach (var index in cells)
        {
            var words = layout.Words(index);
            var field = pointFields.TryGetValue(index, out var points) ? points : FieldOf(layout.Head(index));
            switch (field)
            {
                case Field.Level1: indicator = indicator with { Level1 = Text(words) }; break;
                case Field.Level2: indicator = indicator with { Level2 = Text(words) }; break;
                case Field.Level3: name ??= Text(words); break;
                case Field.Operator: indicator = indicator with { Operator = Text(words) }; break;
                case Field.Measure: indicator = indicator with { Measure = Text(words) }; break;
                case Field.Criterion: indicator = indicator with { Criterion = Value(document, layout, index) }; break;
                case Field.Target: indicator = indicator with { Target = Value(document, layout, index) }; break;
                case Field.Actual: indicator = indicator with { Actual = Value(document, layout, index), HasActualColumn = true }; break;
                case Field.MaxScore: indicator = indicator with { MaxScore = PointsOf(document, layout, index) ?? indicator.MaxScore }; break;
                case Field.Score: indicator = indicator with { Score = PointsOf(document, layout, index) }; break;
                case Field.Reason: indicator = indicator with { DeviationReason = IndicatorReason(document, layout, index, indicator.DeviationReason), HasReasonColumn = indicator.HasReasonColumn || ReasonColumn().IsMatch(layout.Head(index)) }; break;
                default: break;
            }
        }
        // 一级指标 | 二级指标 | 分值 | 得分: a table that ends at a higher level has no finer name.
        if (name is null && !cells.Any(i => FieldOf(layout.Head(i)) is Field.Level3)) name = indicator.Level2 ?? indicator.Level1;
        if (name is null || TotalRow().IsMatch(string.Concat(cells.Take(3).Select(layout.Words)))) return null;
        indicator = indicator with { Level3 = name, Level1 = indicator.Level1 ?? above?.Level1, Level2 = indicator.Level2 ?? (indicator.Level1 is null || indicator.Level1 == above?.Level1 ? above?.Level2 : null) };
        return indicator.Target is null && indicator.Actual is null && indicator.MaxScore is null && indicator.Score is null ? null : indicator;
    }

    // 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | … | 自评得分: the points of a row are those of its third level.
    private static Dictionary<int, Field> PointFields(TableLayout layout, IReadOnlyList<int> cells)
    {
        var fields = new Dictionary<int, Field>();
        var max = cells.Where(i => MaxHead().IsMatch(layout.Head(i))).ToList();
        for (var i = 0; i < max.Count; i++) fields[max[i]] = i == max.Count - 1 ? Field.MaxScore : Field.None;
        return fields;
    }

    /// <summary>The points printed beside the first or second level of a row: (level, cell) of 分值 columns before the last.</summary>
    public static IEnumerable<(int Level, int Index)> LevelPoints(TableLayout layout, int row)
    {
        var max = layout.Row(row).Where(i => MaxHead().IsMatch(layout.Head(i))).ToList();
        for (var i = 0; i + 1 < max.Count; i++) yield return (i + 1, max[i]);
    }

    public static bool IsTotalRow(TableLayout layout, int row) =>
        layout.Row(row).Count > 0 && TotalRow().IsMatch(layout.Row(row).Select(layout.Words).FirstOrDefault(w => w.Length > 0, ""));

    public static bool IsTargetOrActual(string head) => FieldOf(head) is Field.Target or Field.Actual;

    public static bool IsMeasure(string head) => MeasureHead().IsMatch(head);

    /// <summary>The name of the indicator in a row: its third level, else the last words before the values.</summary>
    public static string NameOf(TableLayout layout, int row) =>
        layout.Row(row).Where(i => FieldOf(layout.Head(i)) is Field.Level3).Select(layout.Words).FirstOrDefault(w => w.Length > 0)
        ?? layout.Row(row).Where(i => FieldOf(layout.Head(i)) is Field.Level1 or Field.Level2).Select(layout.Words).LastOrDefault(w => w.Length > 0, "");

    private static Field FieldOf(string head)
    {
        if (head.Length == 0) return Field.None;
        if (Reason().IsMatch(head)) return Field.Reason;
        if (OperatorHead().IsMatch(head)) return Field.Operator;
        if (MeasureHead().IsMatch(head)) return Field.Measure;
        if (CriterionHead().IsMatch(head)) return Field.Criterion;
        if (Level1Head().IsMatch(head)) return Field.Level1;
        if (Level2Head().IsMatch(head)) return Field.Level2;
        if (ActualHead().IsMatch(head)) return Field.Actual;
        if (TargetHead().IsMatch(head)) return Field.Target;
        if (Level3Head().IsMatch(head)) return Field.Level3;
        if (ScoreHead().IsMatch(head)) return Field.Score;
        return MaxHead().IsMatch(head) ? Field.MaxScore : Field.None;
    }

    // 偏差原因 | … | 备注: an empty column of remarks behind the reasons takes none away, and a remark stands in only where no reason does.
    private static Extracted<string>? IndicatorReason(SourceDocument document, TableLayout layout, int index, Extracted<string>? before) =>
        before is not null && !ReasonColumn().IsMatch(layout.Head(index)) ? before : Value(document, layout, index) ?? before;

    private static string? Text(string words) => TableLayout.IsPlaceholder(words) ? null : words;

    private static Extracted<string>? Value(SourceDocument document, TableLayout layout, int index) =>
        TableLayout.IsPlaceholder(layout.Words(index)) ? null : new Extracted<string>(layout.Words(index), document.Cite(layout.Cell(index).Span));

    internal static Points? PointsOf(SourceDocument document, TableLayout layout, int index) =>
        decimal.TryParse(layout.Words(index).TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Points(value, document.Cite(layout.Cell(index).Span)) : null;

    private static TextSpan RowSpan(TableLayout layout, IReadOnlyList<int> cells) =>
        TextSpan.FromBounds(layout.Cell(cells[0]).Span.Start, Math.Max(layout.Cell(cells[0]).Span.Start, cells.Max(i => layout.Cell(i).Span.End)));

    [GeneratedRegex("分值|得分|指标值|完成值|目标值|实际完成|评分|权重")]
    private static partial Regex HeadCore();

    [GeneratedRegex("^(?:总分|合计|总计|总得分|得分合计|小计|自评总分|总评分)")]
    private static partial Regex TotalRow();

    [GeneratedRegex("原因|改进措施|偏差|备注|说明")]
    private static partial Regex Reason();

    [GeneratedRegex("原因|改进措施|偏差")]
    private static partial Regex ReasonColumn();

    // 指标性质 | 指标值 | 度量单位
    [GeneratedRegex("指标性质|指标方向|指标符号|^(?:符号|性质|方向)$|运算符")]
    private static partial Regex OperatorHead();

    [GeneratedRegex("度量单位|计量单位|指标单位|^单位$")]
    private static partial Regex MeasureHead();

    [GeneratedRegex("(?:评价|评分|计分|扣分)(?:标准|细则|办法|规则|依据)")]
    private static partial Regex CriterionHead();

    [GeneratedRegex("一级")]
    private static partial Regex Level1Head();

    [GeneratedRegex("二级")]
    private static partial Regex Level2Head();

    [GeneratedRegex("三级|四级|指标内容|指标名称|绩效指标$|具体内容|^指标$|^(?:评价|考核|评分|自评)指标$")]
    private static partial Regex Level3Head();

    [GeneratedRegex("实际|完成值|完成情况|全年完成")]
    private static partial Regex ActualHead();

    [GeneratedRegex("指标值|目标）值|目标值|年度指标|预期|计划值|绩效目标值")]
    private static partial Regex TargetHead();

    [GeneratedRegex("得分(?!率)|自评分|评分(?!标准|细则|办法)")]
    private static partial Regex ScoreHead();

    [GeneratedRegex("分值|权重|标准分|满分")]
    private static partial Regex MaxHead();
}
