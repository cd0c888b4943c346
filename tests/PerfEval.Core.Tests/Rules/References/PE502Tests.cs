using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE502Tests
{
    private static readonly PE502DatesExist Rule = new();

    [Theory]
    [InlineData("2023年7年17日", "“月”误作“年”")]
    [InlineData("202年1月11日", "年份位数不对")]
    [InlineData("2022年2月30日", "无此日期")]
    [InlineData("2022年13月5日", "无此月份")]
    public void Reports_a_date_that_does_not_exist(string date, string slip)
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From($"项目于{date}完成验收。").Date(date).Build());

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal($"日期“{date}”有误：{slip}", finding.Message);
    }

    [Theory]
    [InlineData("2024年2月29日")]
    [InlineData("2018年底")]
    [InlineData("2018年5月")]
    public void Dates_of_the_calendar_hold(string date) =>
        RuleAssert.Silent(Rule, ReportBuilder.From($"项目于{date}完成验收。").Date(date).Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
