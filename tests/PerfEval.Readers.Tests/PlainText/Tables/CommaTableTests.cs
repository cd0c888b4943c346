namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class CommaTableTests
{
    [Fact]
    public void Comma_separated_values_become_a_table()
    {
        var document = Reading.Text("支出内容,预算数,执行数\n机房建设,80,80\n\"监理费,设计费\",\"1,234.5\",\"说\"\"明\"\n合计,437.7,\n以上为全部支出。\n");
        Assert.Equal(["支出内容|预算数|执行数", "机房建设|80|80", "监理费,设计费|1,234.5|说\"明", "合计|437.7|"], document.Rows());
        Assert.Equal(["以上为全部支出。"], document.Paragraphs());
    }

    [Theory]
    [InlineData("2021年,项目完成,资金到位\n2022年,项目验收,资金结清\n2023年,项目运行,资金安排\n")]
    [InlineData("到位资金,80,万元。\n支出资金,80,万元。\n结余资金,0,万元。\n")]
    [InlineData("预算1,234万元,支出1,234万元\n")]
    public void Prose_with_commas_is_no_table(string text) => Assert.Empty(Reading.Text(text).Tables);
}
