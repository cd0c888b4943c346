using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>
/// A money block of pairs may tell one source over several rows (项目预算 | 50 above 实际支出 | 49.5): rows of one source that fill different
/// columns are one line, and a rate told in a row of its own is the total's.
/// </summary>
internal static partial class FundPairs
{
    public static List<FundLine> Joined(SourceDocument document, TableLayout layout, IReadOnlyList<FundLine> lines, IReadOnlyList<Rate> rates)
    {
        var joined = new List<FundLine>();
        foreach (var line in lines)
        {
            var at = joined.FindIndex(l => l.Source == line.Source && AreApart(l, line));
            if (at < 0) joined.Add(line);
            else joined[at] = Join(joined[at], line);
        }
        var total = joined.FindIndex(l => l.Source == FundSource.Total);
        if (total >= 0 && joined[total].Rate is null && joined[total].Executed is not null) joined[total] = joined[total] with { Rate = RateOf(document, layout, rates) };
        return joined;
    }

    private static bool AreApart(FundLine a, FundLine b) =>
        !(a.InitialBudget is not null && b.InitialBudget is not null) && !(a.AnnualBudget is not null && b.AnnualBudget is not null) && !(a.Received is not null && b.Received is not null)
        && !(a.Executed is not null && b.Executed is not null) && !(a.Balance is not null && b.Balance is not null);

    private static FundLine Join(FundLine a, FundLine b) => a with
    {
        InitialBudget = a.InitialBudget ?? b.InitialBudget,
        AnnualBudget = a.AnnualBudget ?? b.AnnualBudget,
        Received = a.Received ?? b.Received,
        Executed = a.Executed ?? b.Executed,
        Balance = a.Balance ?? b.Balance,
        Rate = a.Rate ?? b.Rate,
        MaxScore = a.MaxScore ?? b.MaxScore,
        Score = a.Score ?? b.Score,
    };

    private static Rate? RateOf(SourceDocument document, TableLayout layout, IReadOnlyList<Rate> rates)
    {
        var told = Enumerable.Range(0, layout.Table.Cells.Count)
            .Where(i => layout.HeadRowOf(layout.Cell(i).Row) < 0 && ExecutionRate().IsMatch(layout.LeftLabel(i)) && TableLayout.IsNumber(layout.Words(i))).ToList();
        return told is [var only] ? TableRates.At(document, layout, only, layout.LeftLabel(only), rates) : null;
    }

    [GeneratedRegex("^(?:预算|资金|支出|全年|年度|项目)*(?:执行率|支出率|使用率|支付率)(?:（.*）)?$")]
    private static partial Regex ExecutionRate();
}
