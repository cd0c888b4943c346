using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// Reads the money block of a form (项目资金): rows of sources under columns 年初预算数 | 全年预算数 | 全年执行数 …, or pairs of label
/// and value (计划安排资金 437.7 | 实际到位资金 437.7 …) with the sources below.
/// </summary>
internal static partial class FundTables
{
    public static IReadOnlyList<FundLine> Read(SourceDocument document, IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<Rate> rates, int? fiscalYear = null)
    {
        var lines = new List<FundLine>();
        FundLine? listTotal = null;
        foreach (var block in MoneyLines.Of(cells, amounts).GroupBy(l => (l.Layout, l.Head)))
        {
            var kept = FundBlock.Of(FundYears.Of([.. block], fiscalYear), SourceOf).Select(k => Line(document, k.Line, k.Source, rates)).Where(l => Columns(l) > 0).ToList();
            if (block.Key.Head < 0) kept = FundPairs.Joined(document, block.Key.Layout, kept, rates);
            if (!kept.Exists(l => l.Source == FundSource.Total))
            {
                // One source and no total: it is the whole.
                if (kept is [{ Executed: not null } only] && Columns(only) > 1 && only.Rate is not null) kept = [only with { Source = FundSource.Total }];
                // 年度预算执行情况 | 356.8 | 350.2 | 98.15%: one row with what was planned and what was spent is the whole, whatever it's called.
                else if (block.ToList() is [{ HeadSource: null } single] && Line(document, single, FundSource.Total, rates) is { Executed: not null } whole && (whole.AnnualBudget ?? whole.InitialBudget) is not null && (whole.Rate is not null || whole.Score is not null)) kept = [whole];
                else if (Sum(document, FundYears.Of([.. block], fiscalYear), rates) is { } sum)
                {
                    if (sum.Score is not null) kept = [sum];
                    else listTotal ??= sum;
                }
            }
            if (lines.Exists(l => l.Table == block.Key.Layout.Table.Index && l.Source == FundSource.Total) && kept.Exists(l => l.Source == FundSource.Total)) continue;
            var total = kept.FindIndex(l => l.Source == FundSource.Total);
            // Rows without any total stand alone and are no fund block.
            if (total < 0) continue;
            lines.AddRange(kept.Skip(total).Concat(kept.Take(total).Where(l => l.Source != FundSource.Total && IsAtEnd(kept, total))));
        }
        // Without any form the last row of a list of sub-projects (合计 | 860 | 860 | 819) tells the project's money.
        return lines.Count > 0 || listTotal is null ? lines : [listTotal];
    }

    // 合计 of a list with what was planned and what was spent, of the accounts of a department or of sub-projects; not of 三公经费.
    private static FundLine? Sum(SourceDocument document, IReadOnlyList<MoneyLine> block, IReadOnlyList<Rate> rates)
    {
        if (block.Any(l => l.Labels.Any(w => Hosting().IsMatch(w))) || block.LastOrDefault(l => !l.IsColumn && l.HeadSource is null && l.Labels.Any(TotalWords.IsTotal)) is not { } total) return null;
        var line = Line(document, total, FundSource.Total, rates);
        return line.Executed is not null && (line.AnnualBudget ?? line.InitialBudget ?? line.Received) is not null ? line : null;
    }

    // 中央 | 省级 | 合计: the total closes its sources.
    private static bool IsAtEnd(List<FundLine> lines, int total) => total == lines.Count - 1;

    private static FundLine Line(SourceDocument document, MoneyLine money, FundSource source, IReadOnlyList<Rate> rates)
    {
        var line = new FundLine(source, money.Label.Length > 0 ? money.Label : money.Layout.RowLabel(money.Cells[0].Cell.Row)) { Table = money.Layout.Table.Index };
        foreach (var (cell, amount) in money.Cells) line = With(line, cell, amount);
        if (money.HeadSource is not null) return line;
        line = WithScores(document, line, money, rates);
        return money.IsColumn ? WithSingles(document, line, money, rates) : WithBlockPoints(document, line, money.Layout, money.At);
    }

    // 预算执行率 in a column of its own, 得分（10分） in a row of its own, beside attributes at the rows.
    private static FundLine WithSingles(SourceDocument document, FundLine line, MoneyLine money, IReadOnlyList<Rate> rates)
    {
        if (line.Source != FundSource.Total) return line;
        var layout = money.Layout;
        var rows = Enumerable.Range(money.Head + 1, layout.RowCount - money.Head - 1).TakeWhile(r => layout.HeadRowOf(r) == money.Head).ToList();
        var shares = rows.SelectMany(layout.Row).Where(i => TableLayout.IsNumber(layout.Words(i)) && RateHead().IsMatch(layout.Head(i)) && !ScoreHead().IsMatch(layout.LeadLabels(layout.Cell(i).Row).LastOrDefault(""))).ToList();
        if (line.Rate is null && shares is [var share]) line = line with { Rate = TableRates.At(document, layout, share, layout.Head(share), rates) };
        int? One(Regex head) => rows.SelectMany(layout.Row).Where(i => Number(layout.Words(i)) is not null && head.IsMatch(layout.Head(i))).ToList() is [var only] ? only : null;
        if (line.MaxScore is null && One(MaxHead()) is { } full) line = line with { MaxScore = new Points(Number(layout.Words(full))!.Value, document.Cite(layout.Cell(full).Span)) };
        if (line.Score is null && One(ScoreHead()) is { } own) line = line with { Score = new Points(Number(layout.Words(own))!.Value, document.Cite(layout.Cell(own).Span)) };
        foreach (var row in rows.Where(r => ScoreHead().IsMatch(layout.LeadLabels(r).LastOrDefault(""))))
        {
            if (line.Score is not null || layout.Row(row).Where(i => Number(layout.Words(i)) is not null).ToList() is not [var only]) continue;
            var label = layout.Row(row).First(i => ScoreHead().IsMatch(layout.Words(i)));
            line = line with { Score = new Points(Number(layout.Words(only))!.Value, document.Cite(layout.Cell(only).Span)) };
            if (line.MaxScore is null && LabelPoints().Match(layout.Words(label)) is { Success: true } max) line = line with { MaxScore = new Points(Number(max.Groups["points"].Value)!.Value, document.Cite(layout.Cell(label).Span)) };
        }
        return line;
    }

    private static FundLine With(FundLine line, MoneyCell cell, Amount amount)
    {
        if (cell.Role is null or AmountRole.Budget && InitialHead().IsMatch(cell.Attribute)) return line with { InitialBudget = line.InitialBudget ?? amount };
        return cell.Role switch
        {
            // 上年结转 | 5 above 年末结余 | 8: what the year began with.
            AmountRole.Balance when CarriedIn().IsMatch(cell.Attribute) => line,
            AmountRole.Contract when line.AnnualBudget is null && cell.Attribute.Contains("总投资", StringComparison.Ordinal) => line with { AnnualBudget = amount },
            AmountRole.Balance => line with { Balance = line.Balance ?? amount },
            AmountRole.Received => line with { Received = line.Received ?? amount },
            AmountRole.Paid => line with { Executed = line.Executed ?? amount },
            AmountRole.Budget when line.AnnualBudget is null || AdjustedHead().IsMatch(cell.Attribute) => line with { AnnualBudget = amount },
            _ => line,
        };
    }

    private static FundLine WithScores(SourceDocument document, FundLine line, MoneyLine money, IReadOnlyList<Rate> rates)
    {
        foreach (var (index, head, words) in Values(money))
        {
            // 执行率权重 and 执行率得分 are points; 得分（20分×执行率） tells how they come.
            if (RateHead().IsMatch(head) && !MaxHead().IsMatch(HeadWords.Core(head)) && !ScoreHead().IsMatch(HeadWords.Core(head)))
            {
                line = line with { Rate = TableRates.At(document, money.Layout, index, head, rates) ?? line.Rate };
            }
            else if (Number(words) is { } points)
            {
                var cell = money.Layout.Cell(index);
                if (MaxHead().IsMatch(HeadWords.Core(head))) line = line with { MaxScore = new Points(points, document.Cite(cell.Span)) };
                else if (ScoreHead().IsMatch(head))
                {
                    line = line with { Score = new Points(points, document.Cite(cell.Span)) };
                    // 得分（满分10）
                    if (line.MaxScore is null && line.Source == FundSource.Total && LabelPoints().Match(head) is { Success: true } own && Number(own.Groups["points"].Value) is { } most && most >= points) line = line with { MaxScore = new Points(most, document.Cite(cell.Span)) };
                }
            }
        }
        return line;
    }

    // 执行率：98% | 分值：10: a label may share the cell of its value.
    private static IEnumerable<(int Index, string Head, string Words)> Values(MoneyLine money)
    {
        foreach (var (index, head) in money.Values()) yield return (index, head, money.Layout.Words(index));
        if (money.IsColumn || money.Head >= 0) yield break;
        foreach (var index in money.Layout.Row(money.At))
        {
            var colon = money.Layout.Words(index).IndexOfAny(['：', ':']);
            if (colon > 1) yield return (index, money.Layout.Words(index)[..colon], money.Layout.Words(index)[(colon + 1)..]);
        }
    }

    private static FundSource? SourceOf(MoneyLine line)
    {
        if (line.HeadSource is { } column) return column;
        var (layout, first) = (line.Layout, line.Cells[0].Cell);
        // Label/value pairs: 计划安排资金（万元）| 437.7, 结转数（万元）| 12
        if (!line.IsColumn && !first.HasHead && (PairLabel().IsMatch(first.RowLabel) || MoneyWords.ArePureAttribute(first.RowLabel)) && !FundSourceWords.IsBare(first.RowLabel)) return FundSource.Total;
        string[] labels = line.IsColumn ? [line.Label] : [first.RowLabel, layout.RowLabel(line.At), .. line.Labels.Reverse()];
        foreach (var label in labels)
        {
            if (FundSourceWords.Of(label) is { } source && (FundSourceWords.IsBare(label) || !ItemTotal().IsMatch(label))) return source;
        }
        if (line.IsColumn) return null;
        // 预算执行情况（20分） merged beside 预算数 | 执行数 | 执行率 | 得分: one row without a label is the whole.
        if (first.RowLabel.Length == 0 && first.HasHead && layout.Beside(line.At).Append(HeadOfBlock(layout, line.At)).Any(w => WholeBlock().IsMatch(w))) return FundSource.Total;
        return null;
    }

    // Plain text leaves the place empty that 预算执行情况（20分） was merged over: it stands at the left end of the head.
    private static string HeadOfBlock(TableLayout layout, int row) =>
        layout.HeadRowOf(row) is >= 0 and var head && layout.Row(head) is [var lead, ..] && layout.Row(row) is [var own, ..] && layout.Cell(own).Column == 0 && layout.Words(own).Length == 0 ? layout.Words(lead) : "";

    // 预算执行情况（10分） over a block without a column of 分值.
    private static FundLine WithBlockPoints(SourceDocument document, FundLine line, TableLayout layout, int row)
    {
        if (line.Source != FundSource.Total || line.MaxScore is not null || line.Score is null) return line;
        // Beside the row, or in a row of its own above the head: 一、预算执行情况（10分）.
        var above = Enumerable.Range(0, Math.Max(0, layout.HeadRowOf(row))).LastOrDefault(r => layout.Row(r).Count(i => layout.Words(i).Length > 0) == 1, -1);
        foreach (var cell in layout.Table.Cells.Where(c => (c.Row <= row && row < c.Row + c.RowSpan) || c.Row == above || (c.Column == 0 && c.Row == layout.HeadRowOf(row))))
        {
            var points = BlockPoints().Match(document.Folded.Substring(cell.Span.Start, cell.Span.Length));
            if (points.Success && Number(points.Groups["points"].Value) is { } value) return line with { MaxScore = new Points(value, document.Cite(cell.Span)) };
        }
        return line;
    }

    private static int Columns(FundLine line) =>
        new[] { line.InitialBudget, line.AnnualBudget, line.Received, line.Executed, line.Balance }.Count(a => a is not null);

    private static decimal? Number(string words) =>
        decimal.TryParse(words.TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex("分值|权重|标准分|满分")]
    private static partial Regex MaxHead();

    [GeneratedRegex("得分|评分")]
    private static partial Regex ScoreHead();

    [GeneratedRegex("计划安排|资金总额|预算|到位|实际支出|总投资|资金安排")]
    private static partial Regex PairLabel();

    [GeneratedRegex("预算执行(?:情况)?|^(?:项目|年度)?资金(?:情况|执行情况)?(?:（|$)")]
    private static partial Regex WholeBlock();

    // 预算执行情况（10分）
    [GeneratedRegex(@"预算执行[\s\S]*[（(][ ]?(?<points>\d{1,3})[ ]?分[ ]?[）)]")]
    private static partial Regex BlockPoints();

    // 支出合计 ends a list of items, it isn't a source.
    [GeneratedRegex("支出合计|^合计|^小计|^总计|^共计")]
    private static partial Regex ItemTotal();

    [GeneratedRegex("年初|调整前|原预算|批复预算|初始预算|期初预算")]
    private static partial Regex InitialHead();

    [GeneratedRegex("调整后|全年")]
    private static partial Regex AdjustedHead();

    [GeneratedRegex("上年|年初|期初|以前年度")]
    private static partial Regex CarriedIn();

    [GeneratedRegex("(?<!到位)率|执行进度|支出进度")]
    private static partial Regex RateHead();

    // 得分（10分）
    [GeneratedRegex(@"[（(](?:满分|分值)?[：:]?(?<points>\d{1,2})分?(?:[*×][^（）()]{0,6})?[）)]")]
    private static partial Regex LabelPoints();

    [GeneratedRegex("三公|接待|用车|出国")]
    private static partial Regex Hosting();
}
