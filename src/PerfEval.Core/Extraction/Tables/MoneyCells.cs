using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// Finds the cells whose bare numbers are money: under a head such as 全年预算数, right of a label such as 实际支出（万元）, right of a
/// funding source below such a label, or anywhere in a table whose caption tells a unit, but where the words say otherwise. The unit is
/// that of the head, row label, caption or the table before it.
/// </summary>
internal static partial class MoneyCells
{
    public static IReadOnlyList<MoneyCell> Find(SourceDocument document, TableLayouts tables, SpanSet claimed)
    {
        var found = new List<MoneyCell>();
        MoneyUnit? lastUnit = null;
        foreach (var layout in tables.All)
        {
            var words = new MoneyTableWords(layout, tables.Above(layout), tables.UnitLineAfter(layout));
            lastUnit = words.CaptionUnit ?? lastUnit ?? tables.UnitLineBefore(layout);
            var attributes = new Dictionary<int, string>();     // ordinal of a value among label/value pairs -> label above it
            MoneyUnit? blockUnit = null;                        // 项目资金（万元） at the left end of the head row or merged over the block
            MoneyUnit? ownUnit = words.CaptionUnit;
            for (var row = 0; row < layout.RowCount; row++)
            {
                if ((layout.HeadRowOf(row) == row && (row == 0 || !layout.IsHeadRow(row - 1))) || layout.HeadRowOf(row) < 0) blockUnit = null;
                // 一、服务费按月支付明细（单位：元）, a row of its own over what follows
                if (layout.Row(row).Where(i => layout.Words(i).Length > 0).ToList() is [var only] && MoneyText.LastUnitIn(layout.Words(only)) is { } titled) (ownUnit, lastUnit) = (titled, titled);
                if (layout.HeadRowOf(row) >= 0) blockUnit ??= layout.Row(row).Select(i => MoneyText.UnitIn(layout.Words(i))).FirstOrDefault(u => u is not null);
                foreach (var index in layout.Row(row))
                {
                    if (MoneyText.UnitIn(layout.Words(index)) is { } told && (MoneyWords.AreMoney(layout.Words(index)) || BlockName().IsMatch(layout.Words(index)) || MoneyWords.AreOnlyUnit(layout.Words(index))))
                    {
                        lastUnit = told;
                        if (MoneyWords.AreOnlyUnit(layout.Words(index)) && layout.Words(index).Contains("单位", StringComparison.Ordinal)) ownUnit ??= told;
                    }
                    var label = layout.LeftLabel(index);
                    var column = layout.Cell(index).Column;
                    // 预算数 | 86 | 执行数 | 80.5 with 其中：财政资金 | 80 below: a source takes no attribute's place.
                    if (label.Length > 0 && (MoneyWords.AreAttribute(label) || MoneyWords.NameScored(label) || (MoneyText.UnitIn(label) is not null && !MoneyWords.AreOther(label))) && !layout.IsHeadRow(row) && !(MoneyWords.AreBareSource(label) && attributes.ContainsKey(column))) attributes[column] = label;
                    if (OfIndicator(document, layout, index) is { } indicator)
                    {
                        if (claimed.TryClaim(indicator.Span)) found.Add(indicator);
                        continue;
                    }
                    if (!layout.HoldsTable(index) && Labelled(document, layout, index, blockUnit ?? ownUnit) is { } labelled)
                    {
                        if (claimed.TryClaim(labelled.Span)) found.Add(labelled);
                        continue;
                    }
                    // 392万元 below 全年预算数: the number brings its unit.
                    var printed = UnitInCell().Match(layout.Words(index));
                    if (layout.HoldsTable(index) || layout.IsHeadRow(row) || layout.Words(index).EndsWith('%')) continue;
                    if (!TableLayout.IsNumber(layout.Words(index)) && !(printed.Success && (MoneyWords.AreAttribute(layout.Head(index)) || Planned().IsMatch(layout.Head(index)) || IsPair(layout, index, attributes) || (MoneyWords.AreBareSource(label) && attributes.ContainsKey(column))))) continue;
                    var cell = words.Of(index, attributes, (printed.Success ? MoneyText.UnitOf(printed.Groups["unit"].Value) : null) ?? blockUnit ?? ownUnit);
                    if (cell is null) continue;
                    var unit = printed.Success ? MoneyText.UnitOf(printed.Groups["unit"].Value) : cell.Words.Select(MoneyText.UnitIn).FirstOrDefault(u => u is not null) ?? MoneyText.UnitIn(layout.NearestLabel(index)) ?? UnitColumn(layout, index) ?? blockUnit ?? ownUnit ?? lastUnit;
                    if (unit is null || MoneyText.Read(printed.Success ? printed.Groups["digits"].Value : layout.Words(index), unit.Value, approximate: false) is not { } value) continue;
                    var at = layout.Cell(index).Span;
                    var span = TextLines.Trim(document, at.Start, at.End);
                    if (!claimed.TryClaim(span)) continue;
                    found.Add(new MoneyCell(layout, index, span, cell.Attribute, cell.Item, value, unit.Value) { IsTransposed = cell.IsTransposed, HeadSource = cell.HeadSource, Role = cell.Role });
                }
            }
        }
        return found;
    }

    // 单座改造成本 | ≤12 | 万元 | 11.8: the column of units makes target and actual amounts.
    private static MoneyCell? OfIndicator(SourceDocument document, TableLayout layout, int index)
    {
        if (layout.IsHeadRow(layout.Cell(index).Row) || !IndicatorTables.IsTargetOrActual(layout, index) || !BareValue().IsMatch(layout.Words(index))) return null;
        var measure = layout.Row(layout.Cell(index).Row).Where(i => IndicatorTables.IsMeasure(layout.Head(i))).Select(i => MeasureUnit().Match(layout.Words(i))).FirstOrDefault(m => m.Success);
        // 建安成本（元/平方米） | ≤2300 | 2247: the name tells the unit where no column does.
        var named = NamedMeasure().Match(IndicatorTables.NameOf(layout, layout.Cell(index).Row));
        measure ??= named.Success ? named : null;
        if (measure is null || MoneyText.UnitOf(measure.Groups["unit"].Value) is not { } unit) return null;
        var at = layout.Cell(index).Span;
        var digits = BareValue().Match(document.Folded.Substring(at.Start, at.Length)) is { Success: true } printed ? printed.Groups["digits"] : null;
        if (digits is null || MoneyText.Read(digits.Value, unit, approximate: false) is not { } value) return null;
        var name = IndicatorTables.NameOf(layout, layout.Cell(index).Row);
        var attribute = measure.Groups["per"].Success ? $"单价 {name}" : name;
        return new MoneyCell(layout, index, new TextSpan(at.Start + digits.Index, digits.Length), attribute, name, value, unit) { IsIndicator = true, Role = AmountRoleWords.OfIndicator(attribute) };
    }

    // 其中：一般公共预算：1200.5 in one cell of a form in 万元
    private static MoneyCell? Labelled(SourceDocument document, TableLayout layout, int index, MoneyUnit? unit)
    {
        if (unit is null || IndicatorTables.IsIndicatorRow(layout, layout.Cell(index).Row) || LabelledNumber().Match(layout.Words(index)) is not { Success: true } match) return null;
        var label = match.Groups["label"].Value;
        if (MoneyWords.AreOther(label) || (!MoneyWords.AreMoney(label) && FundSourceWords.Of(label) is null)) return null;
        var at = layout.Cell(index).Span;
        var digits = match.Groups["digits"].Value;
        var start = document.Folded.LastIndexOf(digits, at.End - 1, at.Length, StringComparison.Ordinal);
        if (start < 0 || MoneyText.Read(digits, MoneyText.UnitIn(label) ?? unit.Value, approximate: false) is not { } value) return null;
        return new MoneyCell(layout, index, new TextSpan(start, digits.Length), label, label, value, MoneyText.UnitIn(label) ?? unit.Value) { Role = FundSourceWords.Of(label) is null or FundSource.Total ? AmountRoleWords.OfCell(label) : AmountRole.Part };
    }

    [GeneratedRegex(@"^(?<label>(?:其中[：:])?[一-龥（）()“”]{2,20})[：:](?<digits>\d[\d,]*(?:\.\d+)?)$")]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"^(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<unit>亿元|百万元|万元|千元|元)$")]
    private static partial Regex UnitInCell();

    // 计划安排资金 | 437万元 with 其中：中央财政 | 200万元 below, each number with its unit.
    private static bool IsPair(TableLayout layout, int index, Dictionary<int, string> attributes) =>
        layout.HeadParts(index).Count == 0 && layout.LeftLabel(index) is { Length: > 0 } label
        && (MoneyWords.ArePureAttribute(label) || (FundSourceWords.Of(label) is not null && attributes.ContainsKey(layout.Cell(index).Column)));

    [GeneratedRegex("^(?:计划|预算)安排(?:数)?$")]
    private static partial Regex Planned();

    // 单位 column: “万元” beside the number.
    private static MoneyUnit? UnitColumn(TableLayout layout, int index) =>
        layout.Row(layout.Cell(index).Row).Select(i => MoneyText.UnitOf(layout.Words(i))).FirstOrDefault(u => u is not null);

    // 项目预算执行情况（万元） beside a block of pairs
    [GeneratedRegex("(?:预算|资金|执行|支出|投入)(?:情况|安排|使用|投入)?（")]
    private static partial Regex BlockName();

    // 437 | ≤12 | <= 12.5
    [GeneratedRegex(@"^\s*[≥≤＝=<>〈〉]{0,2}\s*(?<digits>\d[\d,]*(?:\.\d+)?)\s*$")]
    private static partial Regex BareValue();

    // 单座改造成本（万元） | 每亩补助（元/亩）
    [GeneratedRegex("[（(](?<unit>亿元|百万元|万元|千元|元)(?<per>[/／每][^）)]*)?[）)]$")]
    private static partial Regex NamedMeasure();

    // 万元 | 元 | 万元/公里 | 元/人·月
    [GeneratedRegex("^(?<unit>亿元|百万元|万元|千元|元)(?<per>[/／每].*)?$")]
    private static partial Regex MeasureUnit();
}
