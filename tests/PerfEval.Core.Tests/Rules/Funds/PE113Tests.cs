using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE113Tests
{
    private static readonly PE113LowExecutionExplained Rule = new();

    private static SelfEvaluationReport Report(string executed, string text) => ReportBuilder.From($"全年预算100.00万元，执行{executed}。\n{text}")
        .Fund(FundSource.Total, "年度资金总额", annual: "100.00万元", executed: executed).Build();

    [Fact]
    public void Reports_a_low_rate_without_a_reason() =>
        Assert.Equal("执行率76.5%，低于90%，未说明原因", RuleAssert.Finds(Rule, Report("76.50万元", "项目进展顺利。")).Message);

    [Theory]
    [InlineData("执行率偏低，主要是工程款尚未结算。")]
    [InlineData("由于供应商延迟开票，剩余资金未能支付。")]
    public void A_reason_will_do(string text) => RuleAssert.Silent(Rule, Report("76.50万元", text), RuleOutcome.Holds);

    [Fact]
    public void Ninety_percent_needs_none() => RuleAssert.Silent(Rule, Report("90.00万元", ""), RuleOutcome.Holds);

    [Fact]
    public void A_profile_may_ask_for_more()
    {
        var strict = Report("92.00万元", "项目进展顺利。") with { Chosen = ChosenProfile.General with { Profile = ScoringProfile.General with { ExplainBelow = 0.95m } } };
        Assert.Equal("执行率92%，低于95%，未说明原因", RuleAssert.Finds(Rule, strict).Message);
    }

    [Theory]
    [InlineData("全年预算50万元，全年支出41万元，执行率82%。", 1)]
    [InlineData("全年预算50万元，全年支出41万元，执行率82%，主要原因是尾款未到期。", 0)]
    [InlineData("全年预算50万元，全年支出46万元，执行率92%。", 0)]
    public void Without_a_money_block_the_narrative_tells_the_rate(string text, int findings) =>
        Assert.Equal(findings, Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count);

    [Theory]
    [InlineData("全年预算100万元，全年实际支出60万元，预算执行率60%。主要原因是上级补助资金到位较晚。", 0)]
    [InlineData("全年预算100万元，全年实际支出60万元，预算执行率60%。说明项目资金使用管理中存在的问题和原因分析。", 1)]
    [InlineData("全年预算100万元，全年实际支出60万元，预算执行率60%。\n我局按季度开展绩效运行监控，填报监控表，对进度偏慢的事项发出提醒。", 1)]
    public void Reason_is_a_reason_and_not_a_prompt_or_a_way_of_working(string text, int findings) =>
        Assert.Equal(findings, Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count);
}
