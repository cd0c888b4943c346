using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>Sichuan's 0013zp: 预算执行情况 10 points with reasons beside, 绩效指标 90 points, then conclusion, problems and measures as rows.</summary>
internal sealed class SichuanForm : IReportFamily
{
    private static readonly string[] Columns = ["一级", "二级", "三级", "指标值", "完成值", "分值", "得分", "偏差"];
    private static readonly (string Label, string? Row)[] Sources = [("总额", null), ("其中：财政资金", "当年财政拨款"), ("财政专户管理资金", ""), ("单位资金", "上年结转资金"), ("其他资金", "其他资金")];

    public ReportFamily Family => ReportFamily.Sichuan;

    public IEnumerable<DraftBlock> Compose(Voice voice)
    {
        var facts = voice.Facts;
        if (voice.Dice.Chance(60)) yield return new Paragraph(new Sentence("0013zp"));
        yield return new Paragraph(voice.Say("题.四川")) { Title = true, Level = 1 };
        if (voice.Habits.UnitPlace == UnitPlace.Caption) yield return new Paragraph(new Sentence($"单位：{voice.Habits.TableUnit}"));
        List<Row> rows =
        [
            new Row(new Cell("项目名称"), new Cell(new Piece(facts.Project, null, Said.Project)) { Columns = 7 }),
            new Row(new Cell("主管部门"), new Cell(facts.Supervisor) { Columns = 3 }, new Cell("实施单位"), new Cell(new Piece(facts.Unit, null, Said.Unit)) { Columns = 3 }),
            .. Funds(voice),
            new Row(new Cell("年度绩效目标"), new Cell([voice.Say("预期目标")]) { Columns = 3 }, new Cell("完成情况"), new Cell([voice.Say("实际完成情况")]) { Columns = 3 }),
            IndicatorRows.Head(Columns, voice),
            .. IndicatorRows.Of(Columns, voice),
            IndicatorRows.Total(Columns, voice),
            new Row(new Cell("评价结论"), new Cell([voice.Say("四川结论")]) { Columns = 7 }),
            new Row(new Cell("存在问题"), new Cell([facts.Problems is [var problem, ..] ? new Sentence(problem.Text, new Passage("problem", problem.Code)) : new Sentence("无。", new Passage("problem", "P00"))]) { Columns = 7 }),
            new Row(new Cell("改进措施"), new Cell([facts.Problems is [var named, ..] ? new Sentence(named.Suggestion, new Passage("suggestion", named.Code)) : new Sentence("无。")]) { Columns = 7 }),
        ];
        yield return new DraftTable(8, rows) { Topic = Topics.Form };
        yield return new Paragraph(voice.Say("表尾"));
    }

    private static IEnumerable<Row> Funds(Voice voice)
    {
        var facts = voice.Facts;
        yield return new Row(new Cell("预算执行情况（10分）") { Rows = 6 }, new Cell("资金来源"), ReportTables.AmountHead(voice, "年初预算"), ReportTables.AmountHead(voice, "调整后预算数"), ReportTables.AmountHead(voice, "预算执行数"), new Cell("预算执行率"), new Cell("得分"), new Cell("原因"));
        foreach (var (label, name) in Sources)
        {
            var index = name is null ? -1 : facts.FormRows.ToList().FindIndex(r => r.Name == name && r.Annual > 0);
            if (name is not null && index < 0)
            {
                yield return new Row([new Cell(label), .. Enumerable.Range(0, 4).Select(_ => new Cell(voice.Habits.Placeholder)), new Cell(""), new Cell("")]);
                continue;
            }
            var row = name is null ? new FundSource("", facts.Initial, facts.Annual, facts.Received, facts.Executed) : facts.FormRows[index];
            var role = name is null ? ("budget", "paid") : ("part", "part");
            yield return new Row(new Cell(label),
                ReportTables.Money(voice, row.Initial, role.Item1, name is null ? Said.Initial : Said.FormRow(index, "initial")),
                ReportTables.Money(voice, row.Annual, role.Item1, name is null ? Said.Annual : Said.FormRow(index, "annual")),
                ReportTables.Money(voice, row.Executed, role.Item2, name is null ? Said.Executed : Said.FormRow(index, "executed")),
                ReportTables.Rate(voice, row.Annual == 0 ? 0 : row.Executed / row.Annual, name is null ? Said.ExecutionRate : Said.FormRow(index, "rate")),
                name is null ? ReportTables.Points(facts.ExecutionScore, Said.ExecutionScore) : new Cell(""),
                new Cell(name is null ? Reason(facts) : ""));
        }
    }

    // Sichuan asks for a reason below 90 % and for any adjustment in the year.
    private static string Reason(ReportFacts facts) =>
        string.Join("；", ((string[])[facts.Adjusted ? "年中根据实际需要按程序调整预算" : "", facts.ExecutionRate < 0.9m ? facts.ExecutionReason : ""]).Where(r => r.Length > 0));
}
