namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class StackedTableTests
{
    private const string Indicators = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 产出指标 数量指标 建设村级终端 ≥860套 860套 20 20 建设乡镇平台 12 12 10 10 质量指标 验收合格率 100% 100% 20 20 效益指标 社会效益 信息覆盖率 ≥98% 98.5% 30 28.5 总分 100 98";

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\n\n\n")]
    public void Cells_on_lines_of_their_own_are_read_by_the_head(string between)
    {
        var document = Reading.Text("二、指标完成情况\n" + Indicators.Replace(" ", between, StringComparison.Ordinal) + "\n三、存在的问题\n");

        Assert.Equal(
            ["一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分", "产出指标|数量指标|建设村级终端|≥860套|860套|20|20", "||建设乡镇平台|12|12|10|10", "|质量指标|验收合格率|100%|100%|20|20", "效益指标|社会效益|信息覆盖率|≥98%|98.5%|30|28.5", "总分|||||100|98"],
            document.Rows());
        Assert.Equal(["二、指标完成情况", "三、存在的问题"], document.Paragraphs());
    }

    [Fact]
    public void Reason_belongs_to_the_row_before_it()
    {
        var document = Reading.Text(string.Join('\n', "三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 验收合格率 100% 100% 20 20 信息覆盖率 ≥98% 96% 30 28.5 信号较弱，拟增设站点 群众满意度 ≥95% 96% 10 9.5".Split(' ')));
        Assert.Equal(["验收合格率|100%|100%|20|20|", "信息覆盖率|≥98%|96%|30|28.5|信号较弱，拟增设站点", "群众满意度|≥95%|96%|10|9.5|"], document.Rows().Skip(1));
    }

    [Fact]
    public void Funds_may_have_no_points()
    {
        var document = Reading.Text(string.Join('\n', "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 年度资金总额 320 320 312.5 10 97.66% 其中：当年财政拨款 320 320 312.5 — — 其他资金 0 0 0 年度总体目标".Split(' ')));
        Assert.Equal(["年度资金总额|320|320|312.5|10|97.66%", "其中：当年财政拨款|320|320|312.5|—|—", "其他资金|0|0|0||"], document.Rows().Skip(1));
        Assert.Equal(["年度总体目标"], document.Paragraphs());
    }

    [Theory]
    [InlineData("一级指标 二级指标 三级指标 分值 得分 产出指标 数量指标 建设终端 二十 二十")]
    [InlineData("指标名称 实际完成值 分值 得分 本项目共设三级指标 已全部完成 详见附表 。")]
    [InlineData("三级指标 年度指标值 分值 得分 覆盖率 98% 20 20 20 满意度 95% 10 10 10")]
    public void Lines_that_do_not_fit_the_head_stay_paragraphs(string words) => Assert.Empty(Reading.Text(string.Join('\n', words.Split(' '))).Tables);

    [Fact]
    public void Labels_and_answers_below_each_other_are_the_fields_of_a_form()
    {
        var document = Reading.Text("项目支出绩效自评表\n项目名称\n\n应急广播建设项目\n\n主管部门\n\n某县文旅局\n\n实施单位\n\n某县广播站\n一、项目概况\n");
        Assert.Equal(["项目名称|应急广播建设项目", "主管部门|某县文旅局", "实施单位|某县广播站"], document.Rows());
        Assert.Equal(["项目支出绩效自评表", "一、项目概况"], document.Paragraphs());
    }

    [Theory]
    [InlineData("项目名称\n一、项目概况\n主管部门\n二、资金情况\n")]
    [InlineData("项目名称\n主管部门\n实施单位\n")]
    public void Labels_without_answers_stay_paragraphs(string text) => Assert.Empty(Reading.Text(text).Tables);
}
