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
    public static IReadOnlyList<FundLine> Read(SourceDocument document, IReadOnlyList<MoneyCell> cells, IReadOnlyList<Amount> amounts, IReadOnlyList<Rate> rates)
    {
        var amountAt = amounts.Where(a => a.Cell is not null).DistinctBy(a => a.Cell).ToDictionary(a => a.Cell!.Value);
        var lines = new List<FundLine>();
        foreach (var rows in cells.GroupBy(c => (c.Layout, Row: c.Layout.Cell(c.Index).Row)))
        {
            var (layout, row) = rows.Key;
            var source = SourceOf(layout, row, rows.First());
            if (source is null) continue;
            var line = new FundLine(source.Value, Label(layout, row, rows.First())) { Table = layout.Table.Index };
            foreach (var cell in rows) line = With(line, cell, amountAt);
            if (Columns(line) == 0) continue;
            lines.Add(WithBlockPoints(document, WithScores(document, line, layout, row, rates), layout, row));
        }
        return Blocks(lines);
    }

    private static FundLine With(FundLine line, MoneyCell cell, Dictionary<CellPosition, Amount> amountAt)
    {
        if (!amountAt.TryGetValue(cell.Position, out var amount)) return line;
        var words = cell.Attribute;
        if (words.Contains("年初", StringComparison.Ordinal)) return line with { InitialBudget = line.InitialBudget ?? amount };
        return AmountRoleWords.OfCell(words) switch
        {
            AmountRole.Balance => line with { Balance = line.Balance ?? amount },
            AmountRole.Received => line with { Received = line.Received ?? amount },
            AmountRole.Paid => line with { Executed = line.Executed ?? amount },
            AmountRole.Budget => line with { AnnualBudget = line.AnnualBudget ?? amount },
            _ => line,
        };
    }

    private static FundLine WithScores(SourceDocument document, FundLine line, TableLayout layout, int row, IReadOnlyList<Rate> rates)
    {
        foreach (var index in layout.Row(row))
        {
            var head = layout.Head(index);
            var words = layout.Words(index);
            var cell = layout.Cell(index);
            if (head.Contains('率', StringComparison.Ordinal) && !FormulaScore().IsMatch(head))
            {
                var rate = rates.FirstOrDefault(r => cell.Span.Contains(r.Span)) ?? BareRate(document, cell, words, head);
                line = line with { Rate = rate ?? line.Rate };
            }
            else if (Number(words) is { } points)
            {
                if (MaxHead().IsMatch(head)) line = line with { MaxScore = new Points(points, document.Cite(cell.Span)) };
                else if (ScoreHead().IsMatch(head)) line = line with { Score = new Points(points, document.Cite(cell.Span)) };
            }
        }
        return line;
    }

    // “98.49” below 执行率（%）; “0.9849” below 执行率, as a workbook shows what it divides
    private static Rate? BareRate(SourceDocument document, TableCell cell, string words, string head)
    {
        if (Number(words) is not { } number || number > 400) return null;
        var places = words.Contains('.', StringComparison.Ordinal) ? words.Length - words.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var step = 1m;
        for (var i = 0; i < places; i++) step /= 10;
        // A whole “1” below 执行率 is one hundred percent, and no budget is executed by less than two percent.
        var isFraction = number == 1 || (number < 2 && places > 0 && !head.Contains('%', StringComparison.Ordinal));
        var value = isFraction ? Quantity.Rounded(number, places == 0 ? 0.01m : step) : Quantity.Rounded(number / 100, step / 100);
        return new Rate(document.Cite(cell.Span), value, RateKind.Execution, "执行率");
    }

    private static FundSource? SourceOf(TableLayout layout, int row, MoneyCell first)
    {
        foreach (var label in new[] { first.RowLabel, layout.RowLabel(row) })
        {
            if (FundSourceWords.Of(label) is { } source && !ItemTotal().IsMatch(label)) return source;
        }
        // 预算执行情况（20分） merged beside 预算数 | 执行数 | 执行率 | 得分: one row without a label is the whole.
        if (first.RowLabel.Length == 0 && layout.Head(first.Index).Length > 0 && layout.Beside(row).Any(w => WholeBlock().IsMatch(w))) return FundSource.Total;
        // Label/value pairs: 计划安排资金（万元）| 437.7
        return layout.Head(first.Index).Length == 0 && PairLabel().IsMatch(first.Attribute) ? FundSource.Total : null;
    }

    // 预算执行情况（10分） over a block without a column of 分值.
    private static FundLine WithBlockPoints(SourceDocument document, FundLine line, TableLayout layout, int row)
    {
        if (line.Source != FundSource.Total || line.MaxScore is not null || line.Score is null) return line;
        foreach (var cell in layout.Table.Cells.Where(c => c.Row <= row && row < c.Row + c.RowSpan))
        {
            var points = BlockPoints().Match(document.Folded.Substring(cell.Span.Start, cell.Span.Length));
            if (points.Success && Number(points.Groups["points"].Value) is { } value) return line with { MaxScore = new Points(value, document.Cite(cell.Span)) };
        }
        return line;
    }

    private static string Label(TableLayout layout, int row, MoneyCell first) =>
        first.RowLabel.Length > 0 ? first.RowLabel : layout.RowLabel(row);

    // A block is a total row and the source rows that follow it; rows without any total stand alone and are no fund block.
    private static List<FundLine> Blocks(List<FundLine> lines)
    {
        var kept = new List<FundLine>();
        foreach (var group in lines.GroupBy(l => l.Table))
        {
            var rows = group.ToList();
            var total = rows.FindIndex(r => r.Source == FundSource.Total);
            if (total < 0) continue;
            kept.AddRange(rows.Skip(total));
        }
        return kept;
    }

    private static int Columns(FundLine line) =>
        new[] { line.InitialBudget, line.AnnualBudget, line.Received, line.Executed, line.Balance }.Count(a => a is not null);

    private static decimal? Number(string words) =>
        decimal.TryParse(words.TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex("分值|权重|标准分|满分")]
    private static partial Regex MaxHead();

    // 得分（20分×执行率）
    [GeneratedRegex("^得分[（(]")]
    private static partial Regex FormulaScore();

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
    [GeneratedRegex("支出合计|^合计$|^小计$|^总计$")]
    private static partial Regex ItemTotal();
}
