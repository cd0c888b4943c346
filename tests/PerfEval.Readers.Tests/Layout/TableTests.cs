using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Layout;

public sealed class TableTests
{
    private static readonly double[] Columns = [72, 172, 272, 372, 472];

    [Fact]
    public void Merged_cells_stand_once_with_their_spans()
    {
        var document = new Paper()
            .Across(100, 72, 372).Across(120, 172, 372).Across(140, 172, 372).Across(160, 72, 372)
            .Down(72, 100, 160).Down(172, 100, 160).Down(272, 120, 160).Down(372, 100, 160)
            .Words(77, 134, "项目资金", 10).Words(180, 114, "资金来源", 10).Words(180, 134, "财政拨款", 10).Words(280, 134, "437.7", 10).Words(180, 154, "其他资金", 10).Words(280, 154, "0", 10).Read();
        Assert.Equal(
        [
            ("项目资金", 0, 0, 3, 1), ("资金来源", 0, 1, 1, 2), ("财政拨款", 1, 1, 1, 1), ("437.7", 1, 2, 1, 1), ("其他资金", 2, 1, 1, 1), ("0", 2, 2, 1, 1),
        ], document.Tables[0].Cells.Select(c => (document.Quote(c.Span), c.Row, c.Column, c.RowSpan, c.ColumnSpan)));
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void Wrapped_words_of_a_cell_run_on_and_points_keep_their_lines()
    {
        var document = new Paper().Grid([72, 172, 372], [100, 160])
            .Words(77, 114, "农村饮水安全工程维", 10).Words(77, 128, "修养护", 10)
            .Words(177, 114, "1.完成管网改造", 10).Words(177, 128, "2.完成水质检测", 10).Read();
        Assert.Equal(["农村饮水安全工程维修养护|1.完成管网改造\n2.完成水质检测"], document.Rows());
    }

    [Fact]
    public void Frame_around_words_is_no_table()
    {
        var document = new Paper().Grid([72, 472], [100, 140]).Words(80, 116, "填报说明", 10).Words(80, 132, "本表由项目单位填写。", 10).Read();
        Assert.Empty(document.Tables);
        Assert.Equal(["填报说明", "本表由项目单位填写。"], document.Paragraphs());
    }

    [Fact]
    public void Table_within_a_cell_is_a_table_within_its_span()
    {
        var document = new Paper().Grid([72, 272, 472], [100, 200]).Words(77, 114, "明细", 10).Words(277, 114, "说明", 10)
            .Table([92, 162, 232], 130, "工程|80", "监理|12").Words(77, 190, "以上", 10).Read();
        Assert.Equal(["明细\n工程\n80\n监理\n12\n以上|说明"], document.Rows());
        Assert.Equal(["工程|80", "监理|12"], document.Rows(1));
        Assert.True(document.Tables[0].Cells[0].Span.Contains(document.Tables[1].Span));
    }

    [Fact]
    public void Table_that_fills_the_width_of_its_cell_is_told_by_lines_drawn_over()
    {
        var document = new Paper().Across(100, 72, 472).Across(200, 72, 472).Down(72, 100, 200).Down(272, 100, 200).Down(472, 100, 200)
            .Words(77, 114, "明细", 10).Words(277, 114, "说明", 10)
            .Across(130, 72, 272).Across(150, 72, 272).Across(170, 72, 272).Down(72, 130, 170).Down(172, 130, 170).Down(272, 130, 170)
            .Words(77, 144, "工程", 10).Words(177, 144, "80", 10).Words(77, 164, "监理", 10).Words(177, 164, "12", 10).Read();
        Assert.Equal(["明细\n工程\n80\n监理\n12|说明"], document.Rows());
        Assert.Equal(["工程|80", "监理|12"], document.Rows(1));
    }

    [Fact]
    public void Open_table_keeps_a_row_that_is_merged_across()
    {
        var paper = new Paper();
        foreach (var y in new[] { 100.0, 120, 140, 160 }) paper.Across(y, 72, 372);
        var document = paper.Down(172, 100, 120).Down(272, 100, 120).Down(172, 140, 160).Down(272, 140, 160)
            .Words(77, 114, "项目", 10).Words(177, 114, "预算", 10).Words(277, 114, "支出", 10).Words(77, 134, "一、工程类", 10)
            .Words(77, 154, "机房", 10).Words(177, 154, "80", 10).Words(277, 154, "70", 10).Read();
        Assert.Equal(["项目|预算|支出", "一、工程类", "机房|80|70"], document.Rows());
        Assert.Equal(3, document.Tables[0].Cells[3].ColumnSpan);
    }

    [Fact]
    public void Words_that_spill_over_the_border_stay_in_their_cell()
    {
        var document = new Paper().Table([72, 112, 172, 232], 100, "农村饮水安全工程维修|80|", "监理|12|").Read();
        Assert.Equal("农村饮水安全工程维修", document.Quote(document.Tables[0].Cells[0].Span));
    }

    [Fact]
    public void Box_to_tick_is_no_table()
    {
        var document = new Paper().Grid([72, 80], [92, 100]).Words(84, 100, "项目实施过程评价").Read();
        Assert.Empty(document.Tables);
        Assert.Equal(["项目实施过程评价"], document.Paragraphs());
    }

    [Fact]
    public void Rules_alone_part_the_rows_of_a_table()
    {
        var paper = new Paper().Words(72, 90, "表1 资金情况");
        foreach (var y in new[] { 100.0, 120, 190 }) paper.Across(y, 72, 472);
        var rows = new[] { ("项目", "预算（万元）", "支出（万元）"), ("机房", "80", "70.5"), ("监理", "12.6", "12.6"), ("合计", "92.6", "83.1") };
        foreach (var ((name, budget, paid), i) in rows.Select((r, i) => (r, i)))
            paper.Words(77, 114 + (20 * i), name, 10).Words(220, 114 + (20 * i), budget, 10).Words(360, 114 + (20 * i), paid, 10);
        var document = paper.Words(72, 220, "注：数据来自决算。").Read();
        Assert.Equal(["项目|预算（万元）|支出（万元）", "机房|80|70.5", "监理|12.6|12.6", "合计|92.6|83.1"], document.Rows());
        Assert.Equal(["表1 资金情况", "注：数据来自决算。"], document.Paragraphs());
    }

    [Fact]
    public void Words_at_either_side_of_a_column_without_lines_are_one_column()
    {
        var paper = new Paper();
        for (var i = 0; i < 5; i++) paper.Across(100 + (20 * i), 72, 472);
        foreach (var ((at, name, paid), i) in new[] { (110.0, "序号", "支出"), (77.0, "1", "80"), (118.0, "2", "12.6"), (150.0, "3", "9") }.Select((r, i) => (r, i)))
            paper.Words(at, 114 + (20 * i), name, 10).Words(300, 114 + (20 * i), paid, 10);
        Assert.Equal(["序号|支出", "1|80", "2|12.6", "3|9"], paper.Read().Rows());
    }

    [Fact]
    public void Thick_border_keeps_the_rows_inside()
    {
        var paper = new Paper().Across(100, 70, 374).Across(160, 70, 374).Down(72, 98, 162).Down(372, 98, 162);
        paper.Across(120, 74.3, 369.7).Across(140, 74.3, 369.7).Down(222, 102.3, 157.7);
        Assert.Equal(6, paper.Words(77, 114, "项目", 10).Read().Tables[0].Cells.Count);
    }

    [Fact]
    public void Paragraphs_between_two_rules_are_no_table()
    {
        var paper = new Paper().Across(80, 72, 516);
        paper.Set("本项目由县水利局组织实施，主要用于农村饮水安全工程的维修养护，覆盖全县十二个乡镇，年度预算已经全部到位。").Across(paper.Y, 72, 516);
        Assert.Empty(paper.Read().Tables);
    }

    [Fact]
    public void Figures_below_one_another_in_three_columns_are_a_table_without_any_line()
    {
        var paper = new Paper();
        foreach (var (row, i) in new[] { "机房|80|70.5", "监理|12.6|12.6", "合计|92.6|83.1" }.Select((r, i) => (r.Split('|'), i)))
            paper.Words(72, 114 + (20 * i), row[0]).Words(220, 114 + (20 * i), row[1]).Words(360, 114 + (20 * i), row[2]);
        Assert.Equal(["机房|80|70.5", "监理|12.6|12.6", "合计|92.6|83.1"], paper.Read().Rows());
    }

    [Fact]
    public void Fields_beside_one_another_are_no_table()
    {
        var document = new Paper().Words(72, 90, "填报人：王某").Words(220, 90, "联系电话：略").Words(380, 90, "日期：2023年3月").Read();
        Assert.Empty(document.Tables);
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void Too_many_cells_are_refused()
    {
        var paper = new Paper().Table(Columns, 100, "甲|乙|丙|丁", "1|2|3|4");
        Assert.Throws<UnreadableDocumentException>(() => Paper.Read([paper], ReadingLimits.Default with { TableCells = 7 }));
    }
}
