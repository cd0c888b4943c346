using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Figures;

/// <summary>Rows of indicators by name and points (指标行), and their cells, row by row of the same name.</summary>
internal static class IndicatorFigures
{
    // Long names are cut by merged cells and line ends in many ways; their beginnings tell them apart.
    private const int NameLength = 12;

    private static readonly (string Column, string Figure, Func<IndicatorInfo, string?> Of)[] Texts =
    [
        ("level1", "indicator_level1", i => i.Level1), ("level2", "indicator_level2", i => i.Level2),
        ("target", "indicator_target", i => i.Target), ("actual", "indicator_actual", i => i.Actual),
    ];

    private static readonly (string Column, Func<IndicatorInfo, decimal?> Of)[] Points = [("max_score", i => i.MaxScore), ("score", i => i.Score)];

    public static void Compare(GoldReport gold, AnalysisDocument analysis, ReportScore score)
    {
        if (gold.Indicators is not { Count: > 0 } wanted) return;
        var rows = Counted<GoldRow, IndicatorInfo>.Of(
            wanted, i => (Name(i.Text("level3")), i.Number("max_score"), i.Number("score")), analysis.Indicators, i => (Name(i.Level3), i.MaxScore, i.Score));
        score.Count(FigureNames.Indicators, Tally.Bag(rows.Hit, rows.Extra.Count, rows.Lost.Count));
        foreach (var lost in rows.Lost) score.Lose(FigureNames.Indicators, $"“{lost.Text("level3")}” {lost.Number("max_score"):0.##}分 得{lost.Number("score"):0.##}");
        foreach (var extra in rows.Extra) score.Exceed(FigureNames.Indicators, $"“{extra.Level3}” {extra.MaxScore:0.##}分 得{extra.Score:0.##}");
        CompareCells(wanted, analysis.Indicators, score);
    }

    private static void CompareCells(IReadOnlyList<GoldRow> wanted, IReadOnlyList<IndicatorInfo> given, ReportScore score)
    {
        var left = given.ToList();
        foreach (var want in wanted)
        {
            var name = want.Text("level3");
            var row = left.Where(i => Name(i.Level3) == Name(name)).MaxBy(i => Points.Count(p => Cells.Same(want, p.Column, p.Of(i))));
            if (row is not null) left.Remove(row);
            foreach (var (column, figure, of) in Texts.Where(t => want.Tells(t.Column))) Cells.Compare(figure, $"“{name}”", want, column, row is null ? null : of(row), score);
            foreach (var (column, of) in Points.Where(p => want.Tells(p.Column))) Cells.Compare(FigureNames.IndicatorPoints, $"“{name}”", want, column, row is null ? null : of(row), score);
        }
    }

    private static string Name(string? level3) => Words.Squeezed(level3) is { Length: > NameLength } name ? name[..NameLength] : Words.Squeezed(level3);
}
