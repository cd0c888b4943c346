
namespace PerfEval.Readers.Tests.Layout;

public sealed class ContinuedTableTests
{
    private static readonly double[] Columns = [72, 152, 292, 372, 472];

    // 34 rows fill a page down to 780.
    private static Paper Full(string head, string last) =>
        new Paper().Table(Columns, 100, [head, .. Enumerable.Range(1, 32).Select(i => $"指标{i}|完成|{i}|5"), last]).Words(280, 815, "- 1 -", 9);

    private static Paper Rest(params string[] rows) => new Paper().Table(Columns, 60, rows).Words(280, 815, "- 2 -", 9);

    [Fact]
    public void Head_that_is_printed_again_is_dropped()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), Rest("指标|目标|分值|得分", "指标34|完成|10|8"));
        var table = Assert.Single(document.Tables);
        Assert.Equal(35, table.RowCount);
        Assert.Equal("指标34|完成|10|8", document.Rows()[^1]);
        Assert.Equal(2, document.Places.PageOf(table.Cells[^1].Span));
    }

    [Fact]
    public void Rows_without_head_go_on_too()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), Rest("指标34|完成|10|8"));
        Assert.Equal(35, Assert.Single(document.Tables).RowCount);
    }

    [Fact]
    public void Row_cut_by_the_page_end_is_one_row()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成全县农村饮水安全工程|10|9"), Rest("|的维修养护||", "指标34|完成|10|8"));
        Assert.Equal(["指标33|完成全县农村饮水安全工程的维修养护|10|9", "指标34|完成|10|8"], document.Rows()[^2..]);
    }

    [Fact]
    public void Merged_cell_to_the_left_goes_on()
    {
        var first = new Paper().Table(Columns, 100, ["指标|目标|分值|得分", .. Enumerable.Range(1, 32).Select(i => $"指标{i}|完成|{i}|5"), "产出指标|通车里程|10|9"]);
        var document = Paper.Read(first, new Paper().Table(Columns, 60, "|验收合格率|10|10", "效益指标|受益人口|10|8"));
        var merged = document.Tables[0].Cells.Single(c => document.Quote(c.Span) == "产出指标");
        Assert.Equal(2, merged.RowSpan);
        Assert.Equal("验收合格率|10|10", document.Rows()[34]);
    }

    [Fact]
    public void Table_with_other_columns_is_another_table()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), new Paper().Table([72, 112, 212, 332, 472], 60, "姓名|职务|单位|签字", "王某|主任|水利局|"));
        Assert.Equal(2, document.Tables.Count);
    }

    [Fact]
    public void Table_below_a_title_is_another_table()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), new Paper().Words(72, 60, "表2").Table(Columns, 80, "指标|目标|分值|得分", "指标34|完成|10|8"));
        Assert.Equal(2, document.Tables.Count);
    }

    [Fact]
    public void Table_on_the_next_page_for_which_there_was_room_is_another_table()
    {
        var first = new Paper().Table(Columns, 100, "指标|目标|分值|得分", "指标1|完成|10|9").Words(280, 815, "- 1 -", 9);
        var second = new Paper().Table(Columns, 60, [.. Enumerable.Range(1, 35).Select(i => $"经费{i}|完成|{i}|5")]).Words(280, 815, "- 2 -", 9);
        Assert.Equal(2, Paper.Read(first, second).Tables.Count);
    }

    [Fact]
    public void Last_row_merged_across_belongs_to_the_table_though_it_stands_alone()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), new Paper().Grid([72, 472], [60, 80]).Words(77, 74, "总分：92", 10));
        var last = Assert.Single(document.Tables).Cells[^1];
        Assert.Equal(("总分：92", 4), (document.Quote(last.Span), last.ColumnSpan));
    }

    [Fact]
    public void Rules_without_column_lines_go_on_over_the_page_end()
    {
        Paper Page(int from, double top, double[] rules)
        {
            var paper = new Paper();
            foreach (var y in rules) paper.Across(y, 72, 472);
            for (var i = 0; i < 3; i++) paper.Words(77, top + (20 * i), $"项目{(char)('甲' + from + i)}", 10).Words(220, top + (20 * i), $"{from + i}.5", 10).Words(360, top + (20 * i), "100%", 10);
            return paper;
        }

        var document = Paper.Read(Page(0, 734, [720, 740]), Page(3, 74, [120]));
        Assert.Equal(6, Assert.Single(document.Tables).RowCount);
    }

    [Fact]
    public void Figures_in_narrow_cells_are_no_sign_of_a_cut_row()
    {
        double[] narrow = [72, 90, 292, 310, 472];
        var first = new Paper().Table(narrow, 100, ["号|内容|分|说明", .. Enumerable.Range(1, 33).Select(i => $"{i % 10}|完成|{i % 10}|无")]);
        var document = Paper.Read(first, new Paper().Table(narrow, 60, "4|完成|4|无", "5|完成|5|无"));
        Assert.Equal(["3|完成|3|无", "4|完成|4|无", "5|完成|5|无"], document.Rows()[^3..]);
    }

    [Fact]
    public void Figure_broken_by_a_narrow_cell_and_the_page_end_is_whole()
    {
        double[] narrow = [72, 152, 202, 372, 472];
        var first = new Paper().Table(narrow, 100, ["项目|金额|说明|得分", .. Enumerable.Range(1, 32).Select(i => $"项目{i}|{i}|无|5"), "合计|588,109.|无|9"]);
        var document = Paper.Read(first, new Paper().Table(narrow, 60, "|49||", "结余|12|无|1"));
        Assert.Equal(["合计|588,109.49|无|9", "结余|12|无|1"], document.Rows()[^2..]);
    }

    [Fact]
    public void Page_with_nothing_but_the_head_again_adds_no_row()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), Rest("指标|目标|分值|得分"));
        Assert.Equal(34, Assert.Single(document.Tables).RowCount);
    }

    [Fact]
    public void Inner_table_cut_by_the_page_end_is_one()
    {
        double[] outer = [72, 152, 472];
        double[] inner = [182, 262, 342];
        var first = new Paper().Grid(outer, [100, 780]).Words(77, 114, "明细", 10).Words(157, 114, "如下", 10).Table(inner, 730, "工程|80", "监理|12");
        var second = new Paper().Grid(outer, [60, 140]).Table(inner, 70, "审计|5").Words(157, 130, "以上", 10);
        var document = Paper.Read(first, second);
        Assert.Equal(2, document.Tables.Count);
        Assert.Equal(["工程|80", "监理|12", "审计|5"], document.Rows(1));
        Assert.Single(document.Rows());
    }

    [Fact]
    public void Pieces_on_pages_with_mirrored_margins_are_one_table()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成|10|9"), new Paper().Table([.. Columns.Select(x => x + 20)], 60, "指标|目标|分值|得分", "指标34|完成|10|8"));
        Assert.Equal(35, Assert.Single(document.Tables).RowCount);
    }

    [Fact]
    public void Cells_keep_the_places_of_both_pages()
    {
        var document = Paper.Read(Full("指标|目标|分值|得分", "指标33|完成全县农村饮水安全工程|10|9"), Rest("|的维修养护||"));
        var cell = document.Tables[0].Cells.Single(c => document.Quote(c.Span).StartsWith("完成全县", StringComparison.Ordinal));
        Assert.Equal([1, 2], document.Places.Of(cell.Span).Select(p => p.Page));
    }
}
