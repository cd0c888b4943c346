using static PerfEval.Readers.Tests.Xlsx.WorkbookFile;

namespace PerfEval.Readers.Tests.Xlsx;

public sealed class SheetLayoutTests
{
    private static string Merge(params string[] areas) => $"<mergeCells>{string.Concat(areas.Select(a => $"<mergeCell ref=\"{a}\"/>"))}</mergeCells>";

    [Fact]
    public void Title_unit_and_signatures_stand_outside_the_form()
    {
        var document = Read(
            Row(1, 0, "项目支出绩效自评表") + Row(2, 0, "（2020年度）") + Row(3, 0, "填报单位：", "某局", null, "单位：万元")
            + Row(4, 1, "项目名称", "机房", "", "") + Row(5, 1, "资金", "全年预算数", "全年执行数", "得分") + Row(6, 1, "", "437.7", "437.7", "10")
            + Row(7, 0, "填表人：张三", null, "联系电话：", ""),
            Merge("A1:D1", "A2:D2", "B4:D4", "A5:A6"));
        Assert.Equal(["项目支出绩效自评表", "（2020年度）", "填报单位：某局    单位：万元", "填表人：张三    联系电话："], document.Paragraphs());
        Assert.Equal(["项目名称|机房", "资金|全年预算数|全年执行数|得分", "437.7|437.7|10"], document.Rows());
        Assert.Equal([(0, 0, 1, 1), (0, 1, 1, 3), (1, 0, 2, 1), (1, 1, 1, 1), (1, 2, 1, 1), (1, 3, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1), (2, 3, 1, 1)],
            document.Tables[0].Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)));
    }

    [Fact]
    public void Cell_merged_over_the_whole_width_above_or_below_is_a_paragraph()
    {
        var document = Read(Row(1, 1, "自评表", "", "") + Row(2, 1, "指标", "分值", "得分") + Row(3, 1, "数量", "10", "10") + Row(4, 1, "二、支出明细", "", "") + Row(5, 1, "机房", "80", "无")
            + Row(6, 1, "说明：\n1.据实填写", "", ""), Merge("A1:C1", "A4:C4", "A6:C6"));
        Assert.Equal(["自评表", "说明：", "1.据实填写"], document.Paragraphs());
        Assert.Equal(["指标|分值|得分", "数量|10|10", "二、支出明细", "机房|80|无"], document.Rows());
        Assert.Equal(3, document.Tables[0].Cells.Single(c => document.Quote(c.Span) == "二、支出明细").ColumnSpan);
    }

    [Fact]
    public void Forms_parted_by_a_blank_row_are_tables_of_their_own()
    {
        var document = Read(Row(2, 1, "指标", "得分") + Row(3, 1, "数量", "10") + Row(6, 1, "支出内容", "金额") + Row(7, 1, "机房", "80"));
        Assert.Equal(["指标|得分", "数量|10"], document.Rows());
        Assert.Equal(["支出内容|金额", "机房|80"], document.Rows(1));
    }

    [Fact]
    public void Empty_row_within_borders_does_not_part_a_form()
    {
        var document = Read(Row(1, 1, "指标", "得分") + Row(2, 1, "", "") + Row(3, 1, "总分", "98"));
        Assert.Equal(["指标|得分", "总分|98"], document.Rows());
    }

    [Fact]
    public void Notes_beside_a_form_are_not_in_its_rows()
    {
        var document = Read(Row(1, 1, "指标", "得分") + Row(2, T("A2", "数量", 1) + N("B2", "10", 1) + T("E2", "填表说明：得分不超过分值")));
        Assert.Equal(["指标|得分", "数量|10"], document.Rows());
        Assert.Equal(["填表说明：得分不超过分值"], document.Paragraphs());
    }

    [Fact]
    public void Rows_and_columns_that_nothing_begins_in_are_closed_up()
    {
        var document = Read(Row(1, T("A1", "项目名称", 1) + T("C1", "机房改造", 1)) + Row(2, T("A2", "得分", 1) + N("C2", "98", 1)), Merge("A1:B1", "A2:B2", "C1:H1", "C2:H2"));
        Assert.All(document.Tables[0].Cells, c => Assert.Equal((1, 1), (c.RowSpan, c.ColumnSpan)));
        Assert.Equal(["项目名称|机房改造", "得分|98"], document.Rows());
    }

    [Fact]
    public void Merged_cell_shows_its_words_when_its_first_row_is_hidden()
    {
        var document = Read(Row(1, 1, "一级指标", "三级指标", "得分") + Row(2, T("A2", "产出指标", 1) + T("B2", "旧", 1) + N("C2", "1", 1), "hidden=\"1\"") + Row(3, 1, "", "数量", "10") + Row(4, 1, "", "质量", "9"),
            Merge("A2:A4"));
        Assert.Equal(["一级指标|三级指标|得分", "产出指标|数量|10", "质量|9"], document.Rows());
        Assert.Equal(2, document.Tables[0].Cells[3].RowSpan);
    }

    [Fact]
    public void Words_below_a_merged_cell_are_hidden()
    {
        var document = Read(Row(1, 1, "甲", "遮住", "丙") + Row(2, 1, "丁", "戊", "己"), Merge("A1:B1"));
        Assert.Equal(["甲|丙", "丁|戊|己"], document.Rows());
        Assert.Equal("遮住", Assert.Single(document.Asides).Text);
    }

    [Fact]
    public void Column_of_paragraphs_is_no_table()
    {
        var document = Read(Row(1, 0, "绩效自评报告") + Row(2, 0, "一、项目概况") + Row(3, 0, "本项目已完成。") + Row(4, 1, "二、存在问题"));
        Assert.Empty(document.Tables);
        Assert.Equal(["绩效自评报告", "一、项目概况", "本项目已完成。", "二、存在问题"], document.Paragraphs());
    }

    [Fact]
    public void Sheet_without_borders_is_still_a_table()
    {
        var document = Read(Row(1, 0, "自评表") + Row(2, 0, "指标", "分值", "得分") + Row(3, 0, "数量", "10", "10") + Row(4, 0, "总分", null, "98") + Row(5, 0, "填表人：张三"));
        Assert.Equal(["自评表", "填表人：张三"], document.Paragraphs());
        Assert.Equal(["指标|分值|得分", "数量|10|10", "总分||98"], document.Rows());
    }

    [Fact]
    public void Overlapping_and_absurd_merges_do_no_harm()
    {
        var document = Read(Row(1, 1, "甲", "乙") + Row(2, 1, "丙", "丁"), Merge("A1:A1", "B1:B2", "A2:XFD1048576", "A2:B2", "??", "ZZZZ9:A1"));
        Assert.Contains("甲|乙", document.Rows()[0], StringComparison.Ordinal);
        Assert.Contains("丙", document.Text, StringComparison.Ordinal);
    }
}
