using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Tests.Rules.Narrative;

public sealed class PE404Tests
{
    private static readonly PE404ConclusionsFitNumbers Rule = new();

    private static ReportBuilder Money(string text, string? received = null, string? balance = null) => ReportBuilder
        .From($"预算15万元，到位{received}，支出13.81万元，余{balance}。\n{text}")
        .Fund(FundSource.Total, "总额", annual: "15万元", received: received, executed: "13.81万元", balance: balance).Outlined();

    [Theory]
    [InlineData("项目资金无结余。")]
    [InlineData("年末不存在资金结余情况。")]
    [InlineData("项目资金已全部支付完毕。")]
    [InlineData("资金全额使用。")]
    public void Warns_of_words_that_the_numbers_deny(string text)
    {
        var finding = RuleAssert.Finds(Rule, Money(text).Build());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("1.19万元", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["15万元", "13.81万元"], finding.Evidence.Skip(1).Select(e => e.Quote));
    }

    [Fact]
    public void A_stated_balance_denies_it_too() => Assert.Equal(11_800m, RuleAssert.Finds(Rule, Money("本项目无结余。", balance: "1.18万元").Build()).Computed);

    [Theory]
    [InlineData("项目资金无结余。", "13.81万元#2")]
    [InlineData("到位资金已全部支付。", "13.81万元#2")]
    public void Paid_in_full_of_what_was_received_holds(string text, string received)
    {
        var report = ReportBuilder.From($"预算15万元，支出13.81万元，到位13.81万元。\n{text}")
            .Fund(FundSource.Total, "总额", annual: "15万元", received: received, executed: "13.81万元").Build();

        RuleAssert.Silent(Rule, report, RuleOutcome.Holds);
    }

    [Theory]
    [InlineData("上年无结余。")]
    [InlineData("不存在结余资金挪用。")]
    [InlineData("项目资金将全部支付。")]
    [InlineData("云主机服务费已全部支付。")]
    public void Other_words_claim_nothing(string text) => RuleAssert.Silent(Rule, Money(text).Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void A_balance_told_in_the_narrative_denies_both_words_once()
    {
        ReportBuilder Told(string balance, string text) => ReportBuilder.From($"支出81.62万元，{balance}\n{text}").Amount("4.38万元", AmountRole.Balance, "结余").Outlined();

        var finding = RuleAssert.Finds(Rule, Told("结余4.38万元。", "项目资金已全部支付完毕，没有形成结余，效果较好。").Build());
        Assert.Equal(["已全部支付完毕，没有形成结余", "4.38万元"], finding.Evidence.Select(e => e.Quote));
        RuleAssert.Silent(Rule, Told("结余4.38万元由财政收回。", "项目资金已全部支付完毕。").Build(), RuleOutcome.Holds);
        RuleAssert.Silent(Rule, Told("结余4.38万元为质保金。", "项目资金已全部支付完毕。").Build(), RuleOutcome.Holds);
    }

    [Theory]
    [InlineData("前四家医院资金已全部使用，未使用的资金集中在后两家。")]
    [InlineData("前四家医院资金已全部使用。")]
    [InlineData("中央资金无结余。")]
    [InlineData("其中省级资金已支付10万元，无结余。")]
    [InlineData("“三公”经费无结余。")]
    [InlineData("项目资金已全部支付，结余1.19万元。")]
    public void Some_of_the_money_is_not_the_whole(string text) => RuleAssert.Silent(Rule, Money(text).Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Below_a_sub_project_the_words_speak_of_that() => RuleAssert.Silent(
        Rule, Money("一、项目\n（一）云主机租用\n资金已全部支付完毕。\n（二）系统升级\n正文。").Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Cannot_check_without_numbers() => RuleAssert.Silent(Rule, ReportBuilder.From("项目资金无结余。").Build(), RuleOutcome.NotCheckable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    [Fact]
    public void Warns_where_more_was_paid_than_the_words_allow()
    {
        var report = PerfEval.Core.Tests.Extraction.Extracting.Report("全年预算50万元，全年支出52万元。项目严格按预算执行，没有超支。");

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(["没有超支", "52万元", "50万元"], finding.Evidence.Select(e => e.Quote));
        Assert.Empty(Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report("全年预算50万元，全年支出48万元。项目没有超支。")).Findings);
    }

    [Theory]
    [InlineData("到位资金50万元，全年支出46万元，项目资金已全部支付完毕。", 1)]
    [InlineData("到位资金50万元，支付工程款46万元，项目资金已全部支付完毕。", 0)]
    [InlineData("到位资金50万元，全年支出50万元，项目资金已全部支付完毕。", 0)]
    public void What_is_left_may_follow_from_the_only_sums_told(string text, int findings) =>
        Assert.Equal(findings, Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count);

    [Theory]
    [InlineData("（一）项目实施和管理\n本项目资金已全部支付完毕。")]
    [InlineData("（1）救助对象准确率\n年初设定100%。\n本项目资金已全部支付完毕。")]
    public void General_and_indicator_headings_are_no_sub_projects(string text) =>
        Assert.Single(Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report("一、资金情况\n全年预算440万元，实际到位440万元，全年实际支出428万元，结余资金12万元。\n二、绩效情况\n" + text)).Findings);
}
