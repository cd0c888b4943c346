using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Printing;

/// <summary>The main figures for each family of reports (报告类别), one row each.</summary>
internal static class FamilyTable
{
    private static readonly string[] Fields = ["project", "unit", "province", "city", "county", "fiscal_year", "report_date", "self_score", "grade"];

    private static readonly (string Head, Func<Totals, double?> Of)[] Columns =
    [
        ("字段", t => All(t, Fields).Share), ("金额", t => F1(t, FigureNames.Amounts)), ("角色", t => All(t, FigureNames.AmountRoles).Share),
        ("日期", t => F1(t, FigureNames.Dates)), ("比率", t => F1(t, FigureNames.Rates)), ("文号", t => F1(t, FigureNames.DocumentNumbers)),
        ("资金表", t => F1(t, FigureNames.FundCells)), ("指标行", t => F1(t, FigureNames.Indicators)),
        ("问题", t => F1(t, FigureNames.Problem)), ("建议", t => F1(t, FigureNames.Suggestion)), ("查出", t => All(t, FigureNames.MustFind).Share),
    ];

    public static void Write(IReadOnlyList<(string Family, Totals Totals)> families, TextWriter target)
    {
        target.WriteLine();
        var table = new TextTable(["类别", "份数", .. Columns.Select(c => c.Head), "误报禁报", "多报错误"]);
        foreach (var (family, totals) in families)
        {
            table.Add([family, EvaluationTable.Say(totals.Reports), .. Columns.Select(c => EvaluationTable.Say(c.Of(totals))), Faults(totals, FigureNames.MustNot), Faults(totals, FigureNames.WrongErrors)]);
        }
        table.Write(target, words: 1);
    }

    private static Tally All(Totals totals, params string[] keys) => keys.Select(totals.Figure).OfType<FigureTotal>().Aggregate(new Tally(), (sum, f) => sum + f.Tally);

    private static double? F1(Totals totals, string key) => totals.Figure(key)?.Tally.F1;

    private static string Faults(Totals totals, string key) => totals.Figure(key) is { } f ? EvaluationTable.Say(f.Tally.Given) : "—";
}
