namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class TabSeparatedTableTests
{
    [Fact]
    public void Lines_with_tabs_between_cells_become_a_table()
    {
        var document = Reading.Text("资金情况\n项目\t预算数\t执行数\n机房\t80\t80\n合计\t437.7\t\n以上为全部资金。\n");
        Assert.Equal(["项目|预算数|执行数", "机房|80|80", "合计|437.7|"], document.Rows());
        Assert.Equal(["资金情况", "以上为全部资金。"], document.Paragraphs());
    }

    [Fact]
    public void Merged_cells_at_the_left_are_empty()
    {
        var document = Reading.Text("产出指标\t数量指标\t100\n\t质量指标\t98\n\t\t\n效益指标\t经济效益\t90\n");
        Assert.Equal(["产出指标|数量指标|100", "|质量指标|98", "||", "效益指标|经济效益|90"], document.Rows());
    }

    [Fact]
    public void Short_line_between_rows_is_a_section_row()
    {
        var document = Reading.Text("项目\t金额\n一、支出明细\n机房\t80\n网络\t20\n");
        Assert.Equal(["项目|金额", "一、支出明细", "机房|80", "网络|20"], document.Rows());
    }

    [Theory]
    [InlineData("单位：信息中心\t日期：2021年7月\n一、项目概况\n")]
    [InlineData("一、项目概况\t1\n二、资金情况\t3\n三、存在问题\t12\n")]
    [InlineData("1.\t建设机房。\n2.\t升级网络。\n")]
    [InlineData("一、\t项目概况\n二、\t存在问题\n")]
    public void Tabs_in_paragraphs_make_no_table(string text) => Assert.Empty(Reading.Text(text).Tables);

    [Fact]
    public void Flattened_table_follows_a_tab_separated_one()
    {
        var document = Reading.Text("\ta\n\tb\n\nc\td\ne\tf\n\n\tg\n\th\n");
        Assert.Equal(3, document.Tables.Count);
        Assert.Equal(["c|d", "e|f"], document.Rows(1));
    }

    [Fact]
    public void Unit_on_the_next_line_is_the_rest_of_its_cell()
    {
        var document = Reading.Text("项目资金\n（万元）\t\t年初预算数\n（A）\t执行率\n年度资金总额\t320\t320\t97.66%\n（一）产出\t10\t10\t10\n");
        Assert.Equal(["项目资金\n（万元）||年初预算数\n（A）|执行率", "年度资金总额|320|320|97.66%", "（一）产出|10|10|10"], document.Rows());
    }

    [Fact]
    public void Cell_in_quotes_goes_over_several_lines()
    {
        var document = Reading.Text("支出明细\n\"计划安排资金\n（万元）\"\t437.7\t\"说明：\n1.甲\n2.乙\"\n结余\t0\t无\n");
        Assert.Equal(["计划安排资金\n（万元）|437.7|说明：\n1.甲\n2.乙", "结余|0|无"], document.Rows());
        Assert.Equal(["支出明细"], document.Paragraphs());
    }
}
