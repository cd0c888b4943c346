using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxNestedTableTests
{
    private static readonly string Payments = Table(Row("支出内容", "支出金额（万元）"), Row("机房改造", "80.5"), Row("设备购置", "120"), Row("", ""));

    [Fact]
    public void Inner_table_is_a_table_of_its_own_within_the_words_of_its_cell()
    {
        var document = Read(Table(Tr(Tc(P("支出明细")), Tc(P("附表如下") + Payments + P(""))), Row("备注", "无")));
        Assert.Equal(["支出明细|附表如下\n支出内容\n支出金额（万元）\n机房改造\n80.5\n设备购置\n120", "备注|无"], document.Rows(0));
        Assert.Equal(["支出内容|支出金额（万元）", "机房改造|80.5", "设备购置|120", "|"], document.Rows(1));
        Assert.All(document.Tables[1].Cells, c => Assert.True(document.Tables[0].Cells[1].Span.Contains(c.Span)));
        Assert.Equal(["支出明细", "附表如下", "备注", "无"], OwnWords(document));
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void Value_belongs_to_the_innermost_cell_and_is_read_once()
    {
        var document = Read(P("项目支出绩效自评报告") + Table(Tr(Tc(P("支出明细")), Tc(P("合计200.5万元") + Payments)), Row("项目总投资（万元）", "200.5")));
        var amounts = new AnalysisPipeline().Analyze(document, "a.docx", "").Amounts;
        Assert.Equal(["200.5万元 0 0 1", "80.5 1 1 1", "120 1 2 1", "200.5 0 1 1"], amounts.Select(a => $"{a.Text} {a.Cell!.Table} {a.Cell.Row} {a.Cell.Column}"));
    }

    [Fact]
    public void Rate_in_a_cell_that_begins_with_a_table_belongs_to_the_inner_cell()
    {
        var inner = Table(Row("执行率92%", "完成率95%"));
        var document = Read(Table(Tr(Tc(inner + P("满意度98%")), Tc(P("右")))));
        var rates = new AnalysisPipeline().Analyze(document, "a.docx", "").Rates;
        Assert.Equal(["92% 1 0", "95% 1 1", "98% 0 0"], rates.Select(r => $"{r.Text} {r.Cell!.Table} {r.Cell.Column}"));
    }

    [Fact]
    public void Tables_within_tables_within_tables_are_numbered_from_outside()
    {
        var deep = Table(Row("三甲", "三乙"));
        var middle = Table(Tr(Tc(P("二甲")), Tc(deep + P(""))));
        var document = Read(Table(Tr(Tc(middle + P("")), Tc(P("一乙")))) + Table(Row("后甲", "后乙")));
        Assert.Equal(["二甲\n三甲\n三乙|一乙", "二甲|三甲\n三乙", "三甲|三乙", "后甲|后乙"], Enumerable.Range(0, 4).Select(i => document.Rows(i)[0]));
        Assert.Equal([0, 1, 2, 3], document.Tables.Select(t => t.Index));
    }

    [Fact]
    public void Frame_in_a_cell_stays_words_of_the_cell()
    {
        var document = Read(Table(Tr(Tc(P("甲") + Table(Row("框内一"), Row("框内二")) + P("")), Tc(P("乙")))));
        Assert.Equal(["甲\n框内一\n框内二|乙"], document.Rows());
        Assert.Single(document.Tables);
    }

    [Fact]
    public void Table_in_a_frame_in_a_cell_lies_in_that_cell()
    {
        var document = Read(Table(Tr(Tc(Table(Tr(Tc(Payments)))), Tc(P("乙")))));
        Assert.Equal(2, document.Tables.Count);
        Assert.True(document.Nesting.IsInner(document.Tables[1]));
        Assert.True(document.Nesting.HoldsTable(document.Tables[0].Cells[0]));
    }

    [Fact]
    public void Table_in_a_text_box_is_a_table()
    {
        var box = $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("框内说明")}{Payments}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var document = Read(Paragraph(R("正文") + box) + P("结尾"));
        Assert.Equal(["正文", "框内说明", "结尾"], document.Paragraphs());
        Assert.Equal("机房改造|80.5", document.Rows()[1]);
    }

    [Fact]
    public void Empty_tables_at_the_edges_of_a_cell_stay_within_its_words()
    {
        var empty = Table(Row("", ""), Row("", ""));
        var document = Read(Table(Tr(Tc(empty + P("中") + empty + P("")), Tc(P("右")))) + Table(Tr(Tc(empty), Tc(P("")))));
        Assert.All(document.Tables[1].Cells.Concat(document.Tables[2].Cells), c => Assert.True(document.Tables[0].Cells[0].Span.Contains(c.Span)));
    }

    private static string[] OwnWords(SourceDocument document) =>
        [.. document.Tables[0].Cells.SelectMany(document.Nesting.OwnWords).Select(s => document.Quote(s).Trim())];
}
