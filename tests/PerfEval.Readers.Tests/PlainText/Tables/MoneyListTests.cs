namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class MoneyListTests
{
    [Theory]
    [InlineData("支出项目", "金额（万元）")]
    [InlineData("乡镇", "补助（元）")]
    public void Names_and_amounts_in_turn_are_rows(string name, string money) =>
        Assert.Equal([$"{name}|{money}", "工程监理|787.48", "边沟清理|438.52", "合计|1226.00"], Reading.Text($"{name}\n{money}\n工程监理\n787.48\n边沟清理\n438.52\n合计\n1226.00\n三、存在的问题\n").Rows());

    [Fact]
    public void Two_lines_are_no_list() => Assert.Empty(Reading.Text("支出项目\n金额（万元）\n工程监理\n787.48\n").Tables);
}
