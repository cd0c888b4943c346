using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>项目支出绩效自评表 as 财预〔2020〕10号 has it: funds, goals and indicators in one table of eight columns.</summary>
internal sealed class NationalForm(ReportFamily family) : IReportFamily
{
    public ReportFamily Family { get; } = family;

    public IEnumerable<DraftBlock> Compose(Voice voice)
    {
        var columns = FormColumns.National;
        yield return new Paragraph(voice.Say("题.自评表")) { Title = true, Level = 1 };
        yield return new Paragraph(new Sentence([new Piece("（"), .. voice.Speak("{年度}").Pieces, new Piece("）")]));
        List<Row> rows =
        [
            new Row(new Cell(voice.Word("头.项目名称")), new Cell(new Piece(voice.Facts.Project, null, Said.Project)) { Columns = 7 }),
            new Row(new Cell(voice.Word("头.主管部门")), new Cell(voice.Facts.Supervisor) { Columns = 3 },
                new Cell(voice.Word("头.实施单位")), new Cell(new Piece(voice.Facts.Unit, null, Said.Unit)) { Columns = 3 }),
            .. FundRows.National(voice),
            .. GoalRows.Of(voice, 8),
            IndicatorRows.Head(columns, voice),
            .. IndicatorRows.Of(columns, voice),
            IndicatorRows.Total(columns, voice),
        ];
        yield return new DraftTable(columns.Length, rows) { Topic = Topics.Form };
        yield return new Paragraph(voice.Say("表尾"));
    }
}
