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
        List<Cell> head = [new Cell("资金来源"), new Cell(voice.Word("头.计划安排")), new Cell(voice.Word("头.实际到位")), new Cell(voice.Word("头.实际支出"))];
        if (balance) head.Add(new Cell(voice.Word("头.结余")));
        List<Row> rows = [new Row(head)];
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
        rows.Insert(voice.Dice.Chance(70) ? rows.Count : 1, new Row(total));
        return new DraftTable(head.Count, rows) { Topic = Topics.FundsTable };

        Row Line(string name, string role, params (decimal Yuan, string Fact)[] columns) =>
            new([new Cell(name), .. columns.Take(balance ? 4 : 3).Select(c => ReportTables.Money(voice, c.Yuan, role, c.Fact))]);
    }
}
