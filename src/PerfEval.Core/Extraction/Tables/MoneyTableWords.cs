using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Reads what heads, labels and the caption of one table say of each of its numbers.</summary>
internal sealed partial class MoneyTableWords(TableLayout layout, string above, MoneyUnit? below = null)
{
    private readonly string caption = LastLine(above);
    private readonly Dictionary<int, bool> transposed = [];

    public MoneyUnit? CaptionUnit { get; } = MoneyText.LastUnitIn(above) ?? below;

    /// <summary>What a number is; null when it isn't money.</summary>
    /// <param name="attributes">In a form of label/value pairs, the label that rules each column.</param>
    /// <param name="unit">The unit that caption, corner or a row of its own tell for the whole table.</param>
    public CellMeaning? Of(int index, Dictionary<int, string> attributes, MoneyUnit? unit)
    {
        var left = layout.LeftLabel(index);
        var parts = layout.HeadParts(index);
        if (parts.Count > 0)
        {
            if (OfHead(index, parts, unit) is var (isMoney, meaning) && isMoney is { } known) return known ? meaning : null;
        }
        if (left.Length == 0 || MoneyWords.AreOther(left)) return null;
        if (MoneyWords.NameScored(left) && layout.Row(layout.Cell(index).Row).Any(i => MoneyWords.AreAttribute(layout.Words(i)))) return Pair(index, left);
        if (MoneyWords.NameScored(left)) return null;
        var column = layout.Cell(index).Column;
        // 项目预算 | 50 | 其中：财政拨款 | 50 | 其他资金 | 0: sources of the attribute before them in the row.
        if (parts.Count == 0 && MoneyWords.AreBareSource(left) && RulingInRow(index) is { } before) return Pair(index, before) with { HeadSource = FundSourceWords.Of(left) };
        if (parts.Count == 0 && MoneyWords.AreBareSource(left) && attributes.TryGetValue(column, out var ruling) && !MoneyWords.AreBareSource(ruling)) return Pair(index, ruling);
        if (MoneyWords.AreAttribute(left)) return Pair(index, left);
        if (parts.Count == 0 && FundSourceWords.Of(left) is not null && attributes.TryGetValue(column, out var told)) return Pair(index, told);
        if (MoneyText.UnitIn(left) is not null) return Pair(index, left);
        return parts.Count == 0 && CaptionUnit is not null && IsPlainList(index) ? Pair(index, left) : null;
    }

    private string? RulingInRow(int index)
    {
        var row = layout.Row(layout.Cell(index).Row);
        for (var i = layout.LeftLabel(index).Length > 0 ? row.ToList().IndexOf(index) - 2 : -1; i > 0; i--)
        {
            var label = layout.LeftLabel(row[i]);
            if (TableLayout.IsValue(layout.Words(row[i])) && label.Length > 0 && !MoneyWords.AreBareSource(label)) return MoneyWords.AreAttribute(label) ? label : null;
        }
        return null;
    }

    private CellMeaning Pair(int index, string attribute) =>
        new(attribute, layout.NearestLabel(index), [attribute]) { Role = AmountRoleWords.OfCell(attribute) };

    // True: money; false: none; null: the head doesn't tell.
    private (bool? IsMoney, CellMeaning? Meaning) OfHead(int index, IReadOnlyList<string> parts, MoneyUnit? unit)
    {
        var row = layout.Cell(index).Row;
        var labels = layout.LeadLabels(row);
        var nearest = labels.LastOrDefault("");
        bool? told = null;
        for (var at = parts.Count - 1; at >= 0 && told is null; at--)
        {
            if (MoneyWords.AreOther(parts[at])) told = false;
            else if (MoneyWords.AreMoney(parts[at]) || MoneyText.UnitIn(parts[at]) is not null) told = true;
        }
        if (told == false) return (false, null);
        var isTransposed = AreRowsAttributes(row);
        if (MoneyWords.AreShare(nearest)) return (false, null);
        if (isTransposed && MoneyWords.AreOther(nearest)) return (false, null);
        if (isTransposed && told is null && unit is null && !MoneyWords.AreAttribute(nearest)) return (null, null);
        if (!isTransposed && told is null && (unit is null || MoneyWords.AreOther(nearest) || IndicatorTables.IsIndicatorRow(layout, row))) return (null, null);
        return (true, isTransposed ? Transposed(parts, nearest) : Meaning(index, parts, labels));
    }

    private static CellMeaning Transposed(IReadOnlyList<string> parts, string label) =>
        new(label, parts[^1], [label, .. parts.Reverse()]) { IsTransposed = true, Role = AmountRoleWords.OfCell(label) };

    private CellMeaning Meaning(int index, IReadOnlyList<string> parts, IReadOnlyList<string> labels)
    {
        var source = HeadSource(parts);
        // 上年结转 below 预算数 is a source, though the words alone would be a balance.
        var told = source is null || parts.Count == 1 ? parts.Reverse() : parts.SkipLast(1).Reverse().Append(parts[^1]);
        var role = told.Select(AmountRoleWords.OfCell).FirstOrDefault(r => r is not null);
        // 合计 | 中央 | 省级 below “表2 资金到位情况”: the caption tells what was done with the money.
        if (role is null && (source is not null || parts.All(IsBlank))) role = AmountRoleWords.OfCell(caption);
        // 资金总额 | 中央资金 | 单位自筹: the sources are of what their total is.
        if (role is null && source is not (null or FundSource.Total)) role = layout.Row(layout.HeadRowOf(layout.Cell(index).Row)).Where(i => FundSourceWords.Of(layout.Words(i)) == FundSource.Total).Select(i => AmountRoleWords.OfCell(layout.Words(i))).FirstOrDefault();
        // 资金拨付 beside 实际支出: what was paid out to the unit came in.
        if (role == AmountRole.Paid && parts.Any(p => p.Contains("拨付", StringComparison.Ordinal)) && PaysBeside(index)) role = AmountRole.Received;
        // 拨付金额 | 累计拨付: the sum so far is no part of any.
        if (role is not null && parts[^1].Contains("累计", StringComparison.Ordinal) && layout.Row(layout.Cell(index).Row).Any(i => i != index && layout.HeadParts(i) is { Count: > 0 } other && !other[^1].Contains("累计", StringComparison.Ordinal) && !MoneyWords.AreOther(other[^1]) && AmountRoleWords.OfCell(other[^1]) == AmountRoleWords.OfCell(parts[^1]))) role = AmountRole.Other;
        return new(string.Concat(parts), Item(index, labels), [.. parts.Reverse()]) { HeadSource = source, Role = role };
    }

    // 中央 alone, or any source below what was done with the money: 上年结转 below 预算数.
    private static FundSource? HeadSource(IReadOnlyList<string> parts)
    {
        var last = parts[^1];
        if (FundSourceWords.Of(last) is not { } source) return null;
        if (parts.Count > 1 && last.Length <= 12 && parts.SkipLast(1).Any(p => AmountRoleWords.OfCell(p) is not null)) return source;
        var role = AmountRoleWords.OfCell(last);
        if (role is not null && !(role == AmountRole.Budget && source == FundSource.Total)) return null;
        return FundSourceWords.IsBare(last) || source == FundSource.Total || (parts.Count > 1 && last.Length <= 10) ? source : null;
    }

    // The total of a list is told in its first column: 合计 | 3个项目 | 100.
    private string Item(int index, IReadOnlyList<string> labels) => labels.FirstOrDefault(TotalWords.IsTotal) ?? layout.NearestLabel(index);

    private bool PaysBeside(int index) =>
        layout.Row(layout.Cell(index).Row).Any(i => i != index && layout.HeadParts(i) is { Count: > 0 } parts && Spent().IsMatch(parts[^1]) && TableLayout.IsNumber(layout.Words(i)));

    [GeneratedRegex("^(?:实际|累计|全年|项目|资金)*(?:支出|使用|执行)")]
    private static partial Regex Spent();

    // 金额, 2021年, 合计 say nothing of what was done with the money.
    private static bool IsBlank(string part) => HeadWords.IsYear(part) || part.EndsWith('年') || part.EndsWith("年度", StringComparison.Ordinal) || FundSourceWords.Of(part) == FundSource.Total;

    // At least two rows of the block are nothing but 预算数, 到位数, 支出数, 结余.
    private bool AreRowsAttributes(int row)
    {
        var head = layout.HeadRowOf(row);
        if (!transposed.TryGetValue(head, out var are))
        {
            var labels = Enumerable.Range(head + 1, layout.RowCount - head - 1).TakeWhile(r => layout.HeadRowOf(r) == head)
                .Select(r => layout.LeadLabels(r).LastOrDefault("")).Where(l => l.Length > 0).ToList();
            transposed[head] = are = labels.Count(MoneyWords.ArePureAttribute) >= 2 && labels.Count(l => MoneyWords.ArePureAttribute(l) || MoneyWords.AreShare(l) || MoneyWords.AreOther(l)) * 2 > labels.Count
                && !HeadsAreAttributes(head);
        }
        return are;
    }

    // 预算数 | 支出数 over 年初结转, 本年支出: what the heads say counts. 合计（全年预算数A） is a total, 项目支出 an item.
    private bool HeadsAreAttributes(int head) => layout.Row(head).Count(i => MoneyWords.ArePureAttribute(layout.Words(i)) && !KindOfSpending().IsMatch(layout.Words(i)) && FundSourceWords.Of(layout.Words(i)) is null) >= 2;

    [GeneratedRegex("^(?:项目|基本|人员|公用)支出")]
    private static partial Regex KindOfSpending();

    // 办公费 | 3.5 below a caption that tells the unit, without a head.
    private bool IsPlainList(int index)
    {
        var row = layout.Cell(index).Row;
        return !HeadWords.IsAnyField(layout.LeftLabel(index)) && layout.Row(row).Count(i => layout.Words(i).Length > 0) is 2 or 3
            && Enumerable.Range(0, layout.RowCount).Count(r => layout.Row(r).Count == layout.Row(row).Count && layout.Row(r).Any(i => TableLayout.IsNumber(layout.Words(i)) && layout.Cell(i).Column == layout.Cell(index).Column)) >= 3;
    }

    private static string LastLine(string words) => words.Split('\n').LastOrDefault(l => l.Trim().Length > 0 && !MoneyWords.AreOnlyUnit(l.Trim()), "");
}
