using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>Hubei's table: 预算执行情况 20 points (20 × B/A), 年度绩效目标 80 points.</summary>
internal static class HubeiForm
{
    private static readonly string[] Columns = ["一级", "三级", "指标值", "完成值", "分值", "得分"];

    public static DraftTable Table(Voice voice)
    {
        var facts = voice.Facts;
        var indicators = facts.Indicators.Count;
        List<Row> rows =
        [
            new Row(new Cell("项目名称"), new Cell(new Piece(facts.Project, null, Said.Project)) { Columns = 3 }, new Cell("主管部门"), new Cell(facts.Supervisor) { Columns = 2 }),
            new Row(new Cell("实施单位"), new Cell(new Piece(facts.Unit, null, Said.Unit)) { Columns = 6 }),
            new Row(new Cell($"预算执行情况{voice.Habits.CaptionUnit}（20分）") { Rows = 2 }, ReportTables.AmountHead(voice, "预算数(A)"), ReportTables.AmountHead(voice, "执行数(B)", 2), new Cell("执行率(B/A)"), new Cell("得分（20分×执行率）") { Columns = 2 }),
            new Row(ReportTables.Money(voice, facts.Annual, "budget", Said.Annual), new Cell(ReportTables.Amount(voice, facts.Executed, "paid", Said.Executed)) { Columns = 2 },
                ReportTables.Rate(voice, facts.ExecutionRate, Said.ExecutionRate), new Cell(Slots.Points(facts.ExecutionScore, Said.ExecutionScore)) { Columns = 2 }),
            new Row([new Cell("年度绩效目标（80分）") { Rows = indicators + 1 }, .. IndicatorRows.Head(Columns, voice).Cells]),
            .. IndicatorRows.Of(Columns, voice),
            new Row(new Cell(voice.Word("总分")) { Columns = 6 }, ReportTables.Points(facts.Score ?? 0, Said.Score)),
        ];
        return new DraftTable(7, rows) { Topic = Topics.Form };
    }
}
