using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>A bare number in a cell that its head or label makes an amount.</summary>
internal sealed record MoneyCell(TableLayout Layout, int Index, TextSpan Span, string Attribute, string RowLabel, Quantity Value, MoneyUnit Unit)
{
    /// <summary>A target or actual value (指标值, 完成值) whose 度量单位 is 万元 or 元.</summary>
    public bool IsIndicator { get; init; }

    public CellPosition Position => new(Layout.Table.Index, Layout.Cell(Index).Row, Layout.Cell(Index).Column);
}

/// <summary>
/// Finds the cells whose bare numbers are money: under a head such as 全年预算数, right of a label such as 实际支出（万元）, or
/// right of a funding source below such a label. The unit is that of the head, row label, caption or the table before it.
/// </summary>
internal static partial class MoneyCells
{
    public static IReadOnlyList<MoneyCell> Find(SourceDocument document, TableLayouts tables, SpanSet claimed)
    {
        var found = new List<MoneyCell>();
        MoneyUnit? lastUnit = null;
        foreach (var layout in tables.All)
        {
            var caption = MoneyText.LastUnitIn(tables.Above(layout));
            lastUnit = caption ?? lastUnit;
            var attributes = new Dictionary<int, string>();     // ordinal of a value among label/value pairs -> label above it
            MoneyUnit? blockUnit = null;                        // 项目资金（万元） at the left end of the head row or merged over the block
            for (var row = 0; row < layout.RowCount; row++)
            {
                if (layout.HeadRowOf(row) == row || layout.HeadRowOf(row) < 0) blockUnit = null;
                if (layout.HeadRowOf(row) >= 0) blockUnit ??= layout.Row(row).Select(i => MoneyText.UnitIn(layout.Words(i))).FirstOrDefault(u => u is not null);
                foreach (var index in layout.Row(row))
                {
                    lastUnit = MoneyText.UnitIn(layout.Words(index)) is { } told && (IsMoneyWord(layout.Words(index)) || OnlyUnit().IsMatch(layout.Words(index))) ? told : lastUnit;
                    var label = layout.LeftLabel(index);
                    var column = layout.Cell(index).Column;
                    // 预算数 | 86 | 执行数 | 80.5 with 其中：财政资金 | 80 below: a source takes no attribute's place.
                    if (label.Length > 0 && IsAttribute(label) && !layout.IsHeadRow(row) && !(IsBareSource(label) && attributes.ContainsKey(column))) attributes[column] = label;
                    if (OfIndicator(document, layout, index) is { } indicator)
                    {
                        if (claimed.TryClaim(indicator.Span)) found.Add(indicator);
                        continue;
                    }
                    if (layout.HoldsTable(index) || !TableLayout.IsNumber(layout.Words(index)) || layout.Words(index).EndsWith('%')) continue;
                    if (Attribute(layout, index, attributes) is not { } attribute) continue;
                    var unit = MoneyText.UnitIn(attribute) ?? MoneyText.UnitIn(layout.NearestLabel(index)) ?? UnitColumn(layout, index) ?? blockUnit ?? lastUnit;
                    if (unit is null || MoneyText.Read(layout.Words(index), unit.Value, approximate: false) is not { } value) continue;
                    var at = layout.Cell(index).Span;
                    var span = TextLines.Trim(document, at.Start, at.End);
                    if (claimed.TryClaim(span)) found.Add(new MoneyCell(layout, index, span, attribute, layout.NearestLabel(index), value, unit.Value));
                }
            }
        }
        return found;
    }

    // 单座改造成本 | ≤12 | 万元 | 11.8: the column of units makes target and actual amounts.
    private static MoneyCell? OfIndicator(SourceDocument document, TableLayout layout, int index)
    {
        if (layout.IsHeadRow(layout.Cell(index).Row) || !IndicatorTables.IsTargetOrActual(layout.Head(index)) || !BareValue().IsMatch(layout.Words(index))) return null;
        var measure = layout.Row(layout.Cell(index).Row).Where(i => IndicatorTables.IsMeasure(layout.Head(i))).Select(i => MeasureUnit().Match(layout.Words(i))).FirstOrDefault(m => m.Success);
        if (measure is null || MoneyText.UnitOf(measure.Groups["unit"].Value) is not { } unit) return null;
        var at = layout.Cell(index).Span;
        var digits = BareValue().Match(document.Folded.Substring(at.Start, at.Length)) is { Success: true } printed ? printed.Groups["digits"] : null;
        if (digits is null || MoneyText.Read(digits.Value, unit, approximate: false) is not { } value) return null;
        var name = IndicatorTables.NameOf(layout, layout.Cell(index).Row);
        var attribute = measure.Groups["per"].Success ? $"单价 {name}" : name;
        return new MoneyCell(layout, index, new TextSpan(at.Start + digits.Index, digits.Length), attribute, name, value, unit) { IsIndicator = true };
    }

    /// <summary>The words that say what the number of a cell is; null when it isn't money.</summary>
    private static string? Attribute(TableLayout layout, int index, Dictionary<int, string> attributes)
    {
        var left = layout.LeftLabel(index);
        var head = layout.Head(index);
        if (head.Length > 0)
        {
            if (NotMoneyHead().IsMatch(head)) return null;
            if (IsMoneyWord(head) || MoneyText.UnitIn(head) is not null) return head;
        }
        if (left.Length == 0) return null;
        if (NotMoneyHead().IsMatch(left)) return null;
        if (head.Length == 0 && IsBareSource(left) && attributes.TryGetValue(layout.Cell(index).Column, out var ruling) && !IsBareSource(ruling)) return ruling;
        if (IsAttribute(left)) return left;
        if (head.Length == 0 && FundSourceWords.Of(left) is not null && attributes.TryGetValue(layout.Cell(index).Column, out var above)) return above;
        return MoneyText.UnitIn(left) is not null ? left : null;
    }

    // 单位 column: “万元” beside the number.
    private static MoneyUnit? UnitColumn(TableLayout layout, int index) =>
        layout.Row(layout.Cell(index).Row).Select(i => MoneyText.UnitOf(layout.Words(i))).FirstOrDefault(u => u is not null);

    // 437 | ≤12 | <= 12.5
    [GeneratedRegex(@"^\s*[≥≤＝=<>〈〉]{0,2}\s*(?<digits>\d[\d,]*(?:\.\d+)?)\s*$")]
    private static partial Regex BareValue();

    // 万元 | 元 | 万元/公里 | 元/人·月
    [GeneratedRegex("^(?<unit>亿元|百万元|万元|千元|元)(?<per>[/／每].*)?$")]
    private static partial Regex MeasureUnit();

    // 财政资金, 其他资金: where money comes from, and nothing of what was done with it.
    private static bool IsBareSource(string label) =>
        FundSourceWords.Of(label) is not (null or FundSource.Total) && AmountRoleWords.OfCell(label) is null && MoneyText.UnitIn(label) is null;

    private static bool IsMoneyWord(string words) => MoneyHead().IsMatch(words);

    private static bool IsAttribute(string label) => MoneyHead().IsMatch(label) && !NotMoneyHead().IsMatch(label) && label.Length <= 24;

    // 单位：万元 | （单位：人民币万元） in a row of its own above the head; （万元） beside a label
    [GeneratedRegex("^.{0,5}$|^[（(]?(?:计量)?单位[：:]?(?:人民币)?.{0,2}元[）)]?$")]
    private static partial Regex OnlyUnit();

    [GeneratedRegex("资金|金额|预算数|执行数|支出|到位|结余|结转|决算|拨款|拨付|经费|总额|投资|年初预算|全年预算|调整后预算|预算安排|收入|付款|支付|单价|实际使用|合同价|中标价|增减额|增减金额|变动额|差额|预算$|预算（|费用|(?:^|其中[：:])(?:财政|自筹)")]
    private static partial Regex MoneyHead();

    [GeneratedRegex("分值|得分|权重|率|凭证|序号|编号|数量|指标值|目标值|完成值|完成情况|人数|电话|邮编|年度指标|评价标准|文号|比例|占比|标准分|评分|次数|面积|年限|日期|时间|资金使用$|资金到位$|资金分配$|资金管理$|资金投入$|预算管理$|预算编制$|预算执行$|项目编码")]
    private static partial Regex NotMoneyHead();
}
