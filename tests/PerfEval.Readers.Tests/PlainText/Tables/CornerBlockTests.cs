namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class CornerBlockTests
{
    [Theory]
    [InlineData("预算执行情况（元）（20分）")]
    [InlineData("项目资金情况")]
    public void One_row_of_numbers_stands_below_the_names_behind_the_corner(string corner) =>
        Assert.Equal([corner + "|预算数(A)|执行数(B)|执行率(B/A)|得分（20分×执行率）", "|1,200.30|1,200.30|100%|20"], Reading.Text($"{corner}\n预算数(A)\n执行数(B)\n执行率(B/A)\n得分（20分×执行率）\n1,200.30\n1,200.30\n100%\n20\n年度绩效目标（80分）\n").Rows());

    [Theory]
    [InlineData("项目资金情况\n本年预算安排合理，支出合规。\n300\n280\n93%\n")]
    [InlineData("项目资金情况\n预算数\n执行数\n执行率\n300\n280\n")]
    public void A_heading_is_no_corner(string text) => Assert.Empty(Reading.Text(text).Tables);
}
