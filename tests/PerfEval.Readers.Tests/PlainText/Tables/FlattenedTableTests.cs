using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class FlattenedTableTests
{
    [Fact]
    public void Cells_on_lines_of_their_own_become_rows()
    {
        var document = Reading.Text("附表\n\t支出内容\n\t金额\n\n\t监理费\n\t12.6\n\n\t合计\n\t12.6\n\n备注：无\n");
        Assert.Equal(["支出内容|金额", "监理费|12.6", "合计|12.6"], document.Rows());
        Assert.Equal(["附表", "备注：无"], document.Paragraphs());
    }

    [Fact]
    public void Line_without_a_tab_continues_the_cell()
    {
        var document = Reading.Text("\t计划安排资金\n（万元）\n\t437.7\n\t结余\n（万元）\n\t0\n");
        Assert.Equal(["计划安排资金\n（万元）|437.7|结余\n（万元）|0"], document.Rows());
    }

    [Fact]
    public void Tab_alone_is_an_empty_cell_at_its_place()
    {
        var document = Reading.Text("\t省财政\n\t\n\t备注\n\n\t其他\n\t5\n\t\n");
        Assert.Equal(["省财政||备注", "其他|5|"], document.Rows());
        Assert.Equal(new TextSpan(6, 0), document.Tables[0].Cells[1].Span);
        Assert.Equal([0, 1, 2, 0, 1, 2], document.Tables[0].Cells.Select(c => c.Column));
    }

    [Fact]
    public void Cell_is_trimmed_of_blanks_at_both_ends()
    {
        var document = Reading.Text("\t姓名\n\t     副局长 \n\n\t甲\n\t乙\n");
        Assert.Equal(["姓名|副局长", "甲|乙"], document.Rows());
    }

    [Fact]
    public void Section_rows_of_one_cell_stay_in_the_table()
    {
        var document = Reading.Text("\t一、基本概况\n\n\n\t项目\n\t机房\n\n\t二、支出明细\n\n\t监理费\n\t3\n\n\t组长（签字）：\n\n    年  月  日\n");
        Assert.Equal(["一、基本概况", "项目|机房", "二、支出明细", "监理费|3", "组长（签字）："], document.Rows());
        Assert.Equal(["年  月  日"], document.Paragraphs());
    }

    [Fact]
    public void Single_cells_alone_are_paragraphs()
    {
        var document = Reading.Text("\t主管部门意见：\n\n\n          负责人（签章）：\n\n\t五、文字部分\n\n正文。\n");
        Assert.Empty(document.Tables);
        Assert.Equal(["主管部门意见：", "负责人（签章）：", "五、文字部分", "正文。"], document.Paragraphs());
        Assert.Equal(1, document.Blocks[0].Span.Start);
    }

    [Fact]
    public void Paragraph_between_parts_them_into_two_tables()
    {
        var document = Reading.Text("\ta\n\tb\n\n说明\n\tc\n\td\n");
        Assert.Equal(["a|b"], document.Rows());
        Assert.Equal(["c|d"], document.Rows(1));
        Assert.Equal([0, 1], document.Tables.Select(t => t.Index));
    }

    [Theory]
    [InlineData("二、评价结论")]
    [InlineData("（二）存在问题")]
    [InlineData("备注：以上金额均为财政资金")]
    [InlineData("本项目资金已全部支付，结余资金已按规定交回财政。")]
    public void Paragraph_that_follows_a_figure_without_a_blank_line_is_no_cell(string paragraph)
    {
        var document = Reading.Text($"\t指标\n\t得分\n\n\t总分\n\t98\n{paragraph}\n下一段。\n");
        Assert.Equal(["指标|得分", "总分|98"], document.Rows());
        Assert.Equal([paragraph, "下一段。"], document.Paragraphs());
    }

    [Fact]
    public void Numbered_lines_within_a_narrative_cell_stay_in_it()
    {
        var document = Reading.Text("\t项目概况\n\t一、项目背景\n二、项目内容\n（一）机房\n\t10\n\n\t合计\n\t\n\t10\n");
        Assert.Equal(["项目概况|一、项目背景\n二、项目内容\n（一）机房|10", "合计||10"], document.Rows());
    }

    [Fact]
    public void Prose_indented_with_tabs_is_no_table()
    {
        var document = Reading.Text("自评报告\n\t一、项目概况\n\t本项目于2021年立项，总投资437.7万元。\n\t项目已完成验收。\n\t二、存在问题\n\t资金支付不及时。\n\n\t三、建议\n\t加快支付进度。\n");
        Assert.Empty(document.Tables);
        Assert.Equal(8, document.Blocks.Count);
    }

    [Fact]
    public void Row_broken_by_an_empty_paragraph_in_a_cell_is_put_together()
    {
        var document = Reading.Text("\t年度目标\n\t预期目标\n\t实际完成\n\n\t\n\t目标1：建设机房\n\n目标2：升级网络\n\t完成1：已建成\n\n\t得分\n\t98\n\t优\n");
        Assert.Equal(["年度目标|预期目标|实际完成", "|目标1：建设机房\n\n目标2：升级网络|完成1：已建成", "得分|98|优"], document.Rows());
    }

    [Fact]
    public void Title_directly_before_the_next_table_is_no_part_of_a_row()
    {
        var document = Reading.Text("\t项目\t\n\t金额\n\n\t机房\n\t80\n\n指标体系表\n\t一级\n\t二级\n");
        Assert.Equal(["项目|金额", "机房|80"], document.Rows());
        Assert.Equal(["指标体系表"], document.Paragraphs());
    }

    [Fact]
    public void Short_row_and_a_titled_table_stay_apart()
    {
        var document = Reading.Text("\t姓名\n\t职务\n\t单位\n\t签字\n\n\t组长\n\t甲\n\n指标体系表\n\t一级\n");
        Assert.Equal(["姓名|职务|单位|签字", "组长|甲"], document.Rows());
    }
}
