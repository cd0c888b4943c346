using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// What the columns of a list of sub-projects, contracts or departments claim of each row by their heads: 执行率 = 支出 ÷ 预算,
/// 结余 = 到位 − 支出, 增减额 = 本年 − 上年, 调整后 = 年初 + 调整, 金额 = 数量 × 单价.
/// </summary>
internal static partial class TableRowClaims
{
    public static IEnumerable<RelationClaim> Of(SourceDocument document, IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds, IReadOnlyList<Rate> rates)
    {
        var told = funds.SelectMany(f => new[] { f.AnnualBudget, f.InitialBudget, f.Executed }).OfType<Amount>().Select(a => a.Span).ToHashSet();
        foreach (var line in MoneyLines.Of(cells, amounts).Where(l => l.HeadSource is null && l.Cells[0].Cell.HasHead))
        {
            var isFund = line.Cells.Any(c => told.Contains(c.Amount.Span));
            var columns = new LineColumns(line);
            foreach (var claim in Rates(document, line, columns, rates, isFund).Concat(isFund ? [] : Balances(columns)).Concat(Changes(columns)).Concat(Adjustments(columns)).Concat(Products(document, line, columns)))
                yield return claim;
        }
    }

    private static IEnumerable<RelationClaim> Rates(SourceDocument document, MoneyLine line, LineColumns columns, IReadOnlyList<Rate> rates, bool isFund)
    {
        foreach (var (index, head) in line.Values())
        {
            // 得分（20分×执行率） and 执行率得分 are points.
            if (HeadWords.Core(head).Contains('分', StringComparison.Ordinal)) continue;
            var (kind, relation) = ExecutionHead().IsMatch(head) ? (RateKind.Execution, RelationKind.ExecutionRate) : ArrivalHead().IsMatch(head) ? (RateKind.Arrival, RelationKind.ArrivalRate)
                : GrowthHead().IsMatch(head) ? (RateKind.Growth, RelationKind.Growth) : default;
            if (head.Length == 0 || relation == default || head.Contains("累计", StringComparison.Ordinal) || (isFund && kind == RateKind.Execution) || TableRates.At(document, line.Layout, index, head, rates, kind) is not { } rate) continue;
            var readings = relation switch
            {
                RelationKind.ExecutionRate => Of(columns.Paid, columns.Budgets.Concat(columns.Received)),
                RelationKind.ArrivalRate => Of(columns.Received, columns.Budgets),
                _ => columns.Changes.Select(c => new[] { c.Now, c.Before }),
            };
            var stated = Operands.Of(rate) with { Label = line.Label + head };
            if (relation == RelationKind.Growth) stated = stated with { Value = Size(rate.Value) };
            if (Readings(readings) is { Count: > 0 } some) yield return new RelationClaim(relation, stated, some, head);
        }
    }

    private static IEnumerable<RelationClaim> Balances(LineColumns columns)
    {
        // 合同金额 | 已付 | 未付: what is left of the contract.
        if (columns.Unpaid is { } unpaid && columns.Contracts is [var contract] && columns.Paid is [var paid])
            yield return new RelationClaim(RelationKind.Balance, Operands.Of(unpaid), Readings([[contract, paid]]), "未付金额");
        if (columns.Balance is not { } balance) yield break;
        var bases = columns.Received.Concat(columns.Budgets).ToList();
        var readings = Of(bases, columns.Paid).ToList();
        if (readings.Count > 0) yield return new RelationClaim(RelationKind.Balance, Operands.Of(balance), Readings(readings), "结余");
    }

    // 增减额 printed with its sign or without.
    private static IEnumerable<RelationClaim> Changes(LineColumns columns)
    {
        if (columns.Change is not { } change || columns.Changes.Count == 0) yield break;
        var stated = Operands.Of(change) with { Value = Size(change.Value) };
        yield return new RelationClaim(RelationKind.Change, stated, Readings(columns.Changes.Select(c => c.Now.Yuan >= c.Before.Yuan ? new[] { c.Now, c.Before } : [c.Before, c.Now])), "增减额");
    }

    private static IEnumerable<RelationClaim> Adjustments(LineColumns columns)
    {
        if (columns is { Initial: { } initial, Adjustment: { } change, Adjusted: { } adjusted })
            yield return new RelationClaim(RelationKind.Adjustment, Operands.Of(adjusted), Readings([[initial, change]]), "预算调整");
    }

    private static IEnumerable<RelationClaim> Products(SourceDocument document, MoneyLine line, LineColumns columns)
    {
        if (columns.Price is not { } price || columns.Plain is not { } amount) yield break;
        var counts = line.Values().Where(v => CountHead().IsMatch(v.Words) && TableLayout.IsNumber(line.Layout.Words(v.Index)) && !line.Layout.Words(v.Index).EndsWith('%')).ToList();
        if (counts is not [var only] || !decimal.TryParse(line.Layout.Words(only.Index).Replace(",", "", StringComparison.Ordinal), out var count)) yield break;
        yield return new RelationClaim(RelationKind.Product, Operands.Of(amount),
            [new Reading("", [Operands.Count(document, only.Words, count, line.Layout.Cell(only.Index).Span), Operands.Of(price)])], "数量×单价");
    }

    private static IEnumerable<Amount[]> Of(IEnumerable<Amount> firsts, IEnumerable<Amount> seconds) => from a in firsts from b in seconds where a.Span != b.Span select new[] { a, b };

    private static List<Reading> Readings(IEnumerable<Amount[]> pairs) => [.. pairs.Select(p => new Reading("", [.. p.Select(Operands.Of)]))];

    private static Quantity Size(Quantity value) => value.Value >= 0 ? value : value with { Value = -value.Value, Low = -value.High, High = -value.Low };

    [GeneratedRegex("(?:执行|支出|支付|使用|拨付|预算完成|资金完成|决算)(?:进度|率|完成率|实现率|比例)|^完成率")]
    private static partial Regex ExecutionHead();

    [GeneratedRegex("到位率")]
    private static partial Regex ArrivalHead();

    [GeneratedRegex("增减率|增长率|变动率|增幅|增减幅|增减比|变化率|增减（%）|增减%|变动（%）|变动幅度|同比")]
    private static partial Regex GrowthHead();

    [GeneratedRegex("数量|面积|人数|户数|工程量|里程|规模|个数|天数|台数|座数")]
    private static partial Regex CountHead();
}
