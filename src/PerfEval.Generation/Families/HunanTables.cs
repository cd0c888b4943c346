using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>The tables of Hunan's report: funds in four pairs of columns, payments with voucher numbers, points with criteria.</summary>
internal static class HunanTables
{
    public static DraftTable Funds(Voice voice)
    {
        var facts = voice.Facts;
        var unit = voice.Habits.UnitPlace == UnitPlace.Cell ? "" : $"（{voice.Habits.TableUnit}）";
        var rows = new List<Row>
        {
            new(new Cell("项目起止时间") { Columns = 2 }, new Cell([voice.Speak("{开工}至{完工}")]) { Columns = 6 }),
            new(new Cell("计划安排资金" + unit), ReportTables.Money(voice, facts.Annual, "budget", Said.Annual), new Cell("实际到位资金" + unit), ReportTables.Money(voice, facts.Received, "received", Said.Received),
                new Cell("实际支出" + unit), ReportTables.Money(voice, facts.Executed, "paid", Said.Executed), new Cell("结余" + unit), ReportTables.Money(voice, facts.Balance, "balance", Said.Balance)),
        };
        (string Label, string Source)[] levels = [("中央财政", "中央"), ("省财政", "省级"), ("市财政", "市级"), ("县财政", facts.Place.OwnLevel)];
        for (var l = 0; l < levels.Length; l++)
        {
            var label = (l == 0 ? "其中：" : "") + levels[l].Label;
            var index = facts.Sources.ToList().FindIndex(s => s.Name.StartsWith(levels[l].Source, StringComparison.Ordinal));
            List<Cell> cells = [];
            foreach (var (column, role) in ((string, string)[])[("annual", "budget"), ("received", "received"), ("executed", "paid"), ("balance", "balance")])
            {
                cells.Add(new Cell(label));
                cells.Add(index < 0 ? new Cell(voice.Habits.Placeholder) : ReportTables.Money(voice, Column(facts.Sources[index], column), role, Said.Source(index, column)));
            }
            rows.Add(new Row(cells));
        }
        return new DraftTable(8, rows) { Topic = Topics.FundsTable };
    }

    public static DraftTable Payments(Voice voice)
    {
        var facts = voice.Facts;
        List<Row> rows = [new Row(new Cell("支出内容"), new Cell("实际支出数" + (voice.Habits.UnitPlace == UnitPlace.Cell ? "" : $"（{voice.Habits.TableUnit}）")), new Cell("会计凭证号"), new Cell("备注"))];
        for (var i = 0; i < facts.Payments.Count; i++)
        {
            rows.Add(new Row(new Cell(facts.Payments[i].Name), ReportTables.Money(voice, facts.Payments[i].Yuan, "part", Said.Payment(i)), new Cell($"记-{voice.Dice.Between(10, 220)}#"), new Cell("")));
        }
        rows.Add(new Row(new Cell("支出合计"), ReportTables.Money(voice, facts.Executed, "paid", Said.PaymentTotal), new Cell(""), new Cell("")));
        return new DraftTable(4, rows) { Topic = Topics.PaymentTable };
    }

    public static DraftTable Scores(Voice voice)
    {
        string[] columns = ["一级", "二级", "三级", "分值", "评价标准", "得分"];
        return new DraftTable(columns.Length, [IndicatorRows.Head(columns, voice), .. IndicatorRows.Of(columns, voice), IndicatorRows.Total(columns, voice)]) { Topic = Topics.ScoreTable };
    }

    private static decimal Column(Facts.FundSource source, string column) =>
        column switch { "annual" => source.Annual, "received" => source.Received, "executed" => source.Executed, _ => source.Balance };
}
