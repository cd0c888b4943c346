using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using Field = PerfEval.Core.Extraction.Tables.IndicatorField;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Reads indicator tables (绩效指标): columns told by their heads in any order; blank merged cells take the value above.</summary>
internal static partial class IndicatorTables
{
    public static IReadOnlyList<Indicator> Read(SourceDocument document, TableLayouts tables)
    {
        var rows = new List<Indicator>();
        foreach (var layout in tables.All)
        {
            (string? Level1, string? Level2) above = (null, null);
            for (var row = 0; row < layout.RowCount; row++)
            {
                if (!IsIndicatorRow(layout, row)) continue;
                var unnamed = layout.Columns.LevelsOf(row);
                above = IndicatorClasses.After(layout, row, above, i => (unnamed.TryGetValue(i, out var level) ? level : layout.Columns.FieldOf(i)) switch { Field.Level1 => 1, Field.Level2 => 2, Field.Level3 => 3, _ => 0 });
                if (IndicatorClasses.IsClassRow(layout, row)) continue;
                if (Read(document, layout, row, above) is { } indicator) rows.Add(indicator);
            }
        }
        return rows;
    }

    /// <summary>True for a row below the head of an indicator table: its numbers are no money, whatever the caption says.</summary>
    public static bool IsIndicatorRow(TableLayout layout, int row) => layout.Columns.IsIndicatorRow(row);

    private static Indicator? Read(SourceDocument document, TableLayout layout, int row, (string? Level1, string? Level2) above)
    {
        var cells = layout.Row(row);
        if (cells.Count < 2) return null;
        var indicator = new Indicator(document.Cite(RowSpan(layout, cells)), layout.Table.Index, row);
        var pointFields = PointFields(layout, cells);
        var levels = layout.Columns.LevelsOf(row);
        string? name = null;
        int? contentOf = null;
        foreach (var index in cells)
        {
            var words = layout.Words(index);
            var field = levels.TryGetValue(index, out var level) ? level : pointFields.TryGetValue(index, out var points) ? points : layout.Columns.FieldOf(index);
            switch (field)
            {
                case Field.Level1: indicator = indicator with { Level1 = Text(words) }; break;
                case Field.Level2: indicator = indicator with { Level2 = Text(words) }; break;
                case Field.Level3:
                    // 评价内容 | 考核指标: where both stand, the first is the class of the second.
                    if (name is not null && contentOf is not null && Text(words) is not null && indicator.Level1 is null) (indicator, name) = (indicator with { Level1 = name }, null);
                    if (name is null && ContentHead().IsMatch(layout.Head(index))) contentOf = index;
                    name ??= Text(words);
                    break;
                case Field.Operator: indicator = indicator with { Operator = Text(words) }; break;
                case Field.Measure: indicator = indicator with { Measure = Text(words) }; break;
                case Field.Criterion: indicator = indicator with { Criterion = Value(document, layout, index) }; break;
                case Field.Target: indicator = indicator with { Target = Value(document, layout, index) }; break;
                case Field.Actual when indicator.Actual is null: indicator = indicator with { Actual = Value(document, layout, index), HasActualColumn = true }; break;
                case Field.MaxScore: indicator = indicator with { MaxScore = PointsOf(document, layout, index) ?? indicator.MaxScore }; break;
                case Field.Score when indicator.Score is null || !Review().IsMatch(layout.Head(index)): indicator = indicator with { Score = PointsOf(document, layout, index) ?? indicator.Score }; break;
                case Field.Reason: indicator = indicator with { DeviationReason = IndicatorReason(document, layout, index, indicator.DeviationReason), HasReasonColumn = indicator.HasReasonColumn || ReasonColumn().IsMatch(layout.Head(index)) }; break;
                default: break;
            }
        }
        // 一级指标 | 二级指标 | 分值 | 得分: a table that ends at a higher level has no finer name.
        if (name is null && levels.Count == 0 && !cells.Any(i => layout.Columns.FieldOf(i) is Field.Level3)) name = indicator.Level2 ?? indicator.Level1;
        // 预算执行率 | | | 100% | 95% | 10 | 9.5: the line of the execution rate has no finer name; 产出指标 | | | 50 | 48 sums up its rows.
        if (name is null && (indicator.Level2 ?? indicator.Level1) is { } own && own.Contains("执行", StringComparison.Ordinal)) name = own;
        if (name is null || TotalRow().IsMatch(string.Concat(cells.Take(3).Select(layout.Words))) || IsSubtotal(layout, row) || Closing().IsMatch(layout.Words(cells[0])) || cells.Any(i => Result().IsMatch(layout.Words(i)))) return null;
        // 产出/数量指标 in one column
        if (indicator.Level2 is null && indicator.Level1 is { } both && TwoLevels().Match(both) is { Success: true } split) indicator = indicator with { Level1 = split.Groups["one"].Value, Level2 = split.Groups["two"].Value };
        indicator = indicator with { Level3 = name, Level1 = indicator.Level1 ?? above.Level1, Level2 = indicator.Level2 ?? above.Level2 };
        return indicator.Target is null && indicator.Actual is null && indicator.MaxScore is null && indicator.Score is null ? null : indicator;
    }

    // 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | … | 自评得分: the points of a row are those of its third level.
    private static Dictionary<int, Field> PointFields(TableLayout layout, IReadOnlyList<int> cells)
    {
        var fields = new Dictionary<int, Field>();
        var max = cells.Where(i => layout.Columns.FieldOf(i) == Field.MaxScore).ToList();
        for (var i = 0; i < max.Count; i++) fields[max[i]] = i == max.Count - 1 ? Field.MaxScore : Field.None;
        return fields;
    }

    /// <summary>The points printed beside the first or second level of a row: (level, cell) of 分值 columns before the last.</summary>
    public static IEnumerable<(int Level, int Index)> LevelPoints(TableLayout layout, int row)
    {
        var max = layout.Row(row).Where(i => layout.Columns.FieldOf(i) == Field.MaxScore).ToList();
        for (var i = 0; i + 1 < max.Count; i++) yield return (i + 1, max[i]);
    }

    /// <summary>投入小计 | 15 | 14: the points of a group, in a row of its own.</summary>
    public static bool IsSubtotal(TableLayout layout, int row) => layout.Row(row).Select(layout.Words).Any(w => w.Length <= 12 && w.EndsWith("小计", StringComparison.Ordinal));

    public static bool IsTotalRow(TableLayout layout, int row) =>
        layout.Row(row).Count > 0 && TotalRow().IsMatch(layout.Row(row).Select(layout.Words).FirstOrDefault(w => w.Length > 0, ""));

    public static bool IsTargetOrActual(TableLayout layout, int index) => layout.Columns.FieldOf(index) is Field.Target or Field.Actual;

    /// <summary>(分值, 得分) of a row; null for a cell that the row lacks.</summary>
    public static (Points? Max, Points? Score) RowPoints(SourceDocument document, TableLayout layout, int row)
    {
        Points? Of(Field field) => layout.Row(row).Where(i => layout.Columns.FieldOf(i) == field).Select(i => PointsOf(document, layout, i)).LastOrDefault(p => p is not null);
        return (Of(Field.MaxScore), Of(Field.Score));
    }

    public static bool IsMeasure(string head) => IndicatorHeads.AreMeasures(head);

    /// <summary>The name of the indicator in a row: its third level, else the last words before the values.</summary>
    public static string NameOf(TableLayout layout, int row) =>
        layout.Row(row).Where(i => layout.Columns.FieldOf(i) is Field.Level3).Select(layout.Words).FirstOrDefault(w => w.Length > 0)
        ?? layout.Row(row).Where(i => layout.Columns.FieldOf(i) is Field.Level1 or Field.Level2).Select(layout.Words).LastOrDefault(w => w.Length > 0, "");

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

    [GeneratedRegex("^(?<one>(?:产出|效益|满意度|成本|效果|投入|过程|决策)(?:指标)?)(?:[/／—-]|——)(?<two>[\u4e00-\u9fa5]{2,10})$")]
    private static partial Regex TwoLevels();

    // 复核得分 beside 自评得分
    [GeneratedRegex("复核|复评|抽查|专家|财政|核定|审核")]
    private static partial Regex Review();

    [GeneratedRegex("^(?:总分|合计|总计|总得分|得分合计|小计|自评总分|总评分|总[ ]*分|综合得分|自评得分|总体得分|最终得分|评价总分)")]
    private static partial Regex TotalRow();

    [GeneratedRegex("原因|改进措施|偏差")]
    private static partial Regex ReasonColumn();

    [GeneratedRegex("^(?:评价|考核|自评|评分)(?:内容|项目|要素)$")]
    private static partial Regex ContentHead();

    // 绩效自评综合得分 | 98, 评价等次 | 优 close the form, wherever the label stands.
    [GeneratedRegex("^(?:绩效|自评|评价|综合|最终|总)+(?:得分|等次|等级|结论|结果)[：:]?$")]
    private static partial Regex Result();

    // 填表人：李某 | 审核人：王某 ends the form.
    [GeneratedRegex("^(?:填[表报]人|填报单位|审核人|联系人|联系电话|项目负责人|单位负责人|财务负责人|经办人|评价人员?|注|备注|说明|自评(?:结论|等级))[：:]?")]
    private static partial Regex Closing();
}
