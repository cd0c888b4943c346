using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>What was paid for (支出明细): item, amount, remark, with the sum below or above.</summary>
internal static class PaymentTable
{
    public static DraftTable Of(Voice voice)
    {
        var facts = voice.Facts;
        var numbered = voice.Dice.Chance(60);
        var remark = voice.Dice.Chance(40);
        List<Cell> head = [new Cell(voice.Word("头.支出内容")), ReportTables.AmountHead(voice, voice.Word("头.支出金额"))];
        if (numbered) head.Insert(0, new Cell("序号"));
        if (remark) head.Add(new Cell("备注"));
        List<Row> rows = [new Row(head)];
        for (var i = 0; i < facts.Payments.Count; i++)
        {
            List<Cell> cells = [new Cell(facts.Payments[i].Name), ReportTables.Money(voice, facts.Payments[i].Yuan, "part", Said.Payment(i))];
            if (numbered) cells.Insert(0, new Cell($"{i + 1}"));
            if (remark) cells.Add(new Cell(""));
            rows.Add(new Row(cells));
        }
        List<Cell> total = [new Cell(voice.Word("头.合计")) { Columns = numbered ? 2 : 1 }, ReportTables.Money(voice, facts.Executed, "paid", Said.PaymentTotal)];
        if (remark) total.Add(new Cell(""));
        rows.Insert(voice.Dice.Chance(85) ? rows.Count : 1, new Row(total));
        return new DraftTable(head.Count, rows) { Topic = Topics.PaymentTable };
    }
}
