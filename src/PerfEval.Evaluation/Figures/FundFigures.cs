using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Figures;

/// <summary>The cells of the table of funds (资金表): each source and column that gold tells. Rows that gold doesn't name aren't measured.</summary>
internal static class FundFigures
{
    private static readonly (string Column, Func<FundInfo, decimal?> Of)[] Columns =
    [
        ("initial_budget", f => f.InitialBudget), ("annual_budget", f => f.AnnualBudget), ("received", f => f.Received), ("executed", f => f.Executed),
        ("balance", f => f.Balance), ("rate", f => f.Rate), ("max_score", f => f.MaxScore), ("score", f => f.Score),
    ];

    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        var left = analysis.Funds.ToList();
        foreach (var want in gold.Funds ?? [])
        {
            var source = want.Text("source");
            // Two rows of one source, “其他资金” twice: the one that agrees most.
            var row = left.Where(f => f.Source == source).MaxBy(f => Columns.Count(c => want.Tells(c.Column) && Cells.Same(want, c.Column, c.Of(f))));
            if (row is not null) left.Remove(row);
            foreach (var (column, of) in Columns.Where(c => want.Tells(c.Column)))
            {
                Cells.Compare(FigureNames.FundCells, source ?? "", want, column, row is null ? null : of(row), score);
            }
        }
    }
}
