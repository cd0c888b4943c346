using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>The funds block of the national forms (项目资金): head, total row, rows by kind.</summary>
internal static class FundRows
{
    private static readonly string[] Kinds = ["当年财政拨款", "上年结转资金", "其他资金"];

    /// <summary>The block over <paramref name="width"/> columns: the row labels take what the amounts leave.</summary>
    public static IEnumerable<Row> Of(Voice voice, string[] columns, int width)
    {
        var facts = voice.Facts;
        var label = width - 1 - columns.Length;
        yield return new Row([
            new Cell(voice.Word("头.项目资金") + voice.Habits.CaptionUnit) { Rows = 5 }, new Cell("") { Columns = label },
            .. columns.Select(c => Head(voice, c))]);
        yield return new Row([
            new Cell(voice.Word("头.年度资金总额")) { Columns = label },
            .. columns.Select(c => c switch
            {
                "年初预算数" => ReportTables.Money(voice, facts.Initial, "budget", Said.Initial),
                "全年预算数" => ReportTables.Money(voice, facts.Annual, "budget", Said.Annual),
                "全年执行数" => ReportTables.Money(voice, facts.Executed, "paid", Said.Executed),
                "分值" => ReportTables.Points(facts.ExecutionMax, Said.ExecutionMax),
                "执行率" => ReportTables.Rate(voice, facts.ExecutionRate, Said.ExecutionRate),
                _ => ReportTables.Points(facts.ExecutionScore, Said.ExecutionScore),
            })]);
        var zeros = voice.Dice.Chance(40);
        var rates = voice.Dice.Chance(55);
        for (var i = 0; i < Kinds.Length; i++)
        {
            var index = facts.FormRows.ToList().FindIndex(r => r.Name == Kinds[i]);
            yield return new Row([
                new Cell(voice.Word("头." + Kinds[i])) { Columns = label },
                .. columns.Select(c => Part(voice, facts.FormRows[index], index, c, zeros, rates))]);
        }
    }

    private static Cell Head(Voice voice, string column) =>
        column is "分值" or "执行率" or "得分" ? new Cell(voice.Word("头." + column)) : ReportTables.AmountHead(voice, voice.Word("头." + column));

    // A row without money has zeros or placeholders, by the habit of the typist.
    private static Cell Part(Voice voice, FundSource row, int index, string column, bool zeros, bool rates)
    {
        var (yuan, fact) = column switch
        {
            "年初预算数" => (row.Initial, "initial"),
            "全年预算数" => (row.Annual, "annual"),
            "全年执行数" => (row.Executed, "executed"),
            _ => (0m, ""),
        };
        if (fact.Length > 0 && (zeros || row is not { Annual: 0, Initial: 0 })) return ReportTables.Money(voice, yuan, "part", Said.FormRow(index, fact));
        return column == "执行率" && rates && row.Annual > 0
            ? ReportTables.Rate(voice, row.Executed / row.Annual, Said.FormRow(index, "rate"))
            : new Cell(voice.Habits.Placeholder);
    }
}
