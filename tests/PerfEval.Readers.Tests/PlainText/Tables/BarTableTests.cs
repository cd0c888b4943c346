namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class BarTableTests
{
    [Fact]
    public void Wrapped_cells_of_antiword_are_put_together()
    {
        var document = Reading.Text("""
            单位：万元

            |项目资金（|          |年初预算数|全年预算数|分值      |
            |万元）    |          |          |          |          |
            |          |年度资金总|320       |320       |10        |
            |          |额        |          |          |          |
            |          |其中：当年|320       |320       |—         |
            |          |财政拨款  |          |          |          |

            二、存在的问题
            """);

        Assert.Equal(["项目资金（万元）||年初预算数|全年预算数|分值", "|年度资金总额|320|320|10", "|其中：当年财政拨款|320|320|—"], document.Rows());
        Assert.Equal(["单位：万元", "二、存在的问题"], document.Paragraphs());
    }

    [Fact]
    public void Figure_below_a_head_that_fills_its_column_begins_a_row() =>
        Assert.Equal(["年初预算数|全年预算数", "320|312.5"], Reading.Text("|年初预算数|全年预算数|\n|320       |312.5     |\n").Rows());

    [Fact]
    public void Merged_cells_are_told_by_their_bars()
    {
        var document = Reading.Text("|项目名称|某县应急广播建设项目      |\n|主管部门|某县广播局    |分值|执行率|\n|年度    |2022          |10  |97.7% |\n");
        Assert.Equal([1, 3, 1, 1, 1, 1, 1, 1, 1, 1], document.Tables[0].Cells.Select(c => c.ColumnSpan));
    }

    [Fact]
    public void Row_with_words_in_its_first_cell_only_is_a_section_row() =>
        Assert.Equal(["二、支出明细", "监理费|12.6", "机房|80"], Reading.Text("|二、支出明细|      |\n|监理费      |12.6  |\n|机房        |80    |\n").Rows());

    [Fact]
    public void Items_of_one_cell_stay_in_their_row()
    {
        var document = Reading.Text("|年度目标|1.建设机房。        |得分|\n|        |2.升级网络。        |    |\n|满意度  |群众满意度          |9.5 |\n");
        Assert.Equal(["年度目标|1.建设机房。\n2.升级网络。|得分", "满意度|群众满意度|9.5"], document.Rows());
    }

    [Theory]
    [InlineData("|只有一行|没有表格|\n")]
    [InlineData("首页|政务公开|办事服务\n互动交流|专题\n")]
    public void Bars_in_a_line_make_no_table(string text) => Assert.Empty(Reading.Text("一、概况\n" + text).Tables);
}
