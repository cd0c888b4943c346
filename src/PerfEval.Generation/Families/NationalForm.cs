using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>项目支出绩效自评表 as 财预〔2020〕10号 has it: head, funds, goals and indicators in one table.</summary>
internal sealed class NationalForm(ReportFamily family, FormShape shape) : IReportFamily
{
    public ReportFamily Family { get; } = family;

    public IEnumerable<DraftBlock> Compose(Voice voice)
    {
        var columns = shape.Columns(voice);
        var n = columns.Length;
        if (voice.Dice.Chance(30)) yield return new Paragraph(new Sentence(voice.Word("附件号")));
        yield return new Paragraph(voice.Say("题.自评表")) { Title = true, Level = 1 };
        yield return new Paragraph(voice.Speak(voice.Dice.Of("（{年度}）", "（{年度}）", "({年度})", "{年度}")));
        var half = (n - 2) / 2;
        List<Row> rows =
        [
            new Row(new Cell(voice.Word("头.项目名称")), new Cell(new Piece(voice.Facts.Project, null, Said.Project)) { Columns = n - 1 }),
            new Row(new Cell(voice.Word("头.主管部门")), new Cell(voice.Facts.Supervisor) { Columns = half },
                new Cell(voice.Word("头.实施单位")), new Cell(new Piece(voice.Facts.Unit, null, Said.Unit)) { Columns = n - 2 - half }),
            .. FundRows.Of(voice, shape.Funds, n),
            .. GoalRows.Of(voice, n),
            .. IndicatorRows.Heads(columns, voice),
            .. IndicatorRows.Of(columns, voice),
            IndicatorRows.Total(columns, voice),
        ];
        yield return new DraftTable(n, rows) { Topic = Topics.Form };
        if (voice.Facts.Adjusted) yield return new Paragraph(voice.Say("表注.调整"));
        if (voice.Facts.ExecutionRate < 0.9m) yield return new Paragraph(voice.Say("表注.执行率"));
        yield return new Paragraph(voice.Say("表尾"));
        if (!voice.Dice.Chance(15)) yield break;
        foreach (var block in ReportTables.Of("支出明细", voice)) yield return block;
    }
}
