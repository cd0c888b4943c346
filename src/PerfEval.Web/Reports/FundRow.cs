using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Reports;

/// <summary>A row of 项目资金 with the cell where its label stands; null for a row gathered from the narrative.</summary>
public sealed record FundRow(FundInfo Fund, Mark? Place)
{
    /// <summary>The columns of amounts; one that no row fills is not shown.</summary>
    public static IReadOnlyList<(string Head, Func<FundInfo, decimal?> Yuan)> Columns { get; } =
    [
        ("年初预算", f => f.InitialBudget), ("全年预算", f => f.AnnualBudget), ("到位", f => f.Received), ("执行", f => f.Executed), ("结余", f => f.Balance),
    ];

    public string Label => string.IsNullOrWhiteSpace(Fund.Label) ? Terms.FundSource(Fund.Source) : Fund.Label;

    public static IReadOnlyList<FundRow> Of(AnalysisDocument analysis, DocumentLayout? layout)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var cells = layout is null ? [] : layout.Tables.SelectMany(t => t.Cells).Select(c => c.Span).ToList();
        return [.. analysis.Funds.Select((fund, i) => new FundRow(fund, Place(fund.Label, $"u{i}")))];

        Mark? Place(string label, string key)
        {
            var words = Unspaced(label);
            var at = cells.FindIndex(c => words.Length > 0 && Unspaced(layout!.Text.Substring(c.Start, c.Length)) == words);
            return at < 0 ? null : new Mark(key, cells[at]);
        }
    }

    private static string Unspaced(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
