namespace PerfEval.Core.Tests.Extraction;

public sealed class DateRolesTests
{
    [Theory]
    [InlineData("项目起止时间：2020年3月至2020年11月", "2020年3月 Start", "2020年11月 End")]
    [InlineData("建设周期为2020年3月1日—2021年2月28日", "2020年3月1日 Start", "2021年2月28日 End")]
    [InlineData("2020年3月1日开工建设", "2020年3月1日 Start")]
    [InlineData("2020年11月全面完工", "2020年11月 Completion")]
    [InlineData("工程于2020年11月3日竣工", "2020年11月3日 Completion")]
    [InlineData("2020年11月通过竣工验收", "2020年11月 Acceptance")]
    [InlineData("2020年11月5日支付首付款", "2020年11月5日 Payment")]
    [InlineData("填报日期：2021年3月2日", "2021年3月2日 Report")]
    [InlineData("计划2020年11月竣工", "2020年11月 Other")]
    [InlineData("预计于2020年11月底建成", "2020年11月底 Other")]
    [InlineData("2020年建成投用", "2020年 Other")]
    [InlineData("2020年底建成投用", "2020年底 Completion")]
    [InlineData("2020年11月召开会议", "2020年11月 Other")]
    public void Words_around_tell_what_happened(string text, params string[] expected) =>
        Assert.Equal(expected, Extracting.Report(text).Dates.Select(d => $"{d.Evidence.Quote} {d.Role}"));

    [Fact]
    public void Label_of_a_cell_tells_too() =>
        Assert.Equal(["2020年3月 Start", "2020年9月 End"], Extracting.Report("|项目名称|道路维修|\n|实施周期|2020年3月-2020年9月|").Dates.Select(d => $"{d.Evidence.Quote} {d.Role}"));
}
