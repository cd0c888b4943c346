using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>Money by source (资金来源): planned, received, paid and left, with the sum.</summary>
internal static class SourceTable
{
    public static DraftTable Of(Voice voice)
    {
        var facts = voice.Facts;
        var balance = voice.Dice.Chance(60);
        string[] heads = balance ? ["计划安排", "实际到位", "实际支出", "结余"] : ["计划安排", "实际到位", "实际支出"];
        List<Row> rows = [.. Heads(voice, heads)];
        var under = rows.Count;
        for (var i = 0; i < facts.Sources.Count; i++)
        {
            var s = facts.Sources[i];
            rows.Add(Line(s.Name, "part", (s.Annual, Said.Source(i, "annual")), (s.Received, Said.Source(i, "received")), (s.Executed, Said.Source(i, "executed")), (s.Balance, Said.Source(i, "balance"))));
        }
        List<Cell> total =
        [
            new Cell(voice.Word("头.合计")), ReportTables.Money(voice, facts.Annual, "budget", Said.Annual), ReportTables.Money(voice, facts.Received, "received", Said.Received),
            ReportTables.Money(voice, facts.Executed, "paid", Said.Executed),
        ];
        if (balance) total.Add(ReportTables.Money(voice, facts.Balance, "balance", Said.Balance));
        rows.Insert(voice.Dice.Chance(70) ? rows.Count : under, new Row(total));
        return new DraftTable(heads.Length + 1, rows) { Topic = Topics.FundsTable };

        Row Line(string name, string role, params (decimal Yuan, string Fact)[] columns) =>
            new([new Cell(name), .. columns.Take(balance ? 4 : 3).Select(c => ReportTables.Money(voice, c.Yuan, role, c.Fact))]);
    }

    // One head row; or two, with 资金安排 and 资金使用 above their columns.
    private static IEnumerable<Row> Heads(Voice voice, string[] heads)
    {
        var cells = heads.Select(h => ReportTables.AmountHead(voice, voice.Word("头." + h)));
        if (heads.Length < 4 || voice.Dice.Chance(60)) return [new Row([new Cell("资金来源"), .. cells])];
        return [new Row(new Cell("资金来源") { Rows = 2 }, new Cell("资金安排情况") { Columns = 2 }, new Cell("资金使用情况") { Columns = 2 }), new Row(cells)];
    }
}
