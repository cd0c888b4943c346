using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE109Tests
{
    private static readonly PE109AdjustmentExplained Rule = new();

    private static SelfEvaluationReport Report(string annual, string text) => ReportBuilder.From($"年度资金总额：年初预算80.00万元，全年预算{annual}。{text}")
        .Fund(FundSource.Total, "年度资金总额", initial: "80.00万元", annual: annual).Build();

    [Fact]
    public void Reports_a_changed_budget_nobody_speaks_of() =>
        Assert.Equal("年初预算80.00万元与全年预算95.00万元不同，报告未说明预算调整", RuleAssert.Finds(Rule, Report("95.00万元", "项目已完成。")).Message);

    [Theory]
    [InlineData("年中追加15万元用于设备更新。")]
    [InlineData("经批准调整预算。")]
    public void Words_of_adjustment_will_do(string text) => RuleAssert.Silent(Rule, Report("95.00万元", text), RuleOutcome.Holds);

    [Fact]
    public void An_unchanged_budget_needs_none() => RuleAssert.Silent(Rule, ReportBuilder.From("年初预算80.00万元，全年预算80.00万元。").Fund(FundSource.Total, "年度资金总额", initial: "80.00万元", annual: "80.00万元#2").Build(), RuleOutcome.Holds);

    [Fact]
    public void Without_both_budgets_there_is_nothing_to_check() => RuleAssert.Silent(
        Rule, ReportBuilder.From("全年预算95万元。").Fund(FundSource.Total, "总额", annual: "95万元").Build(), RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("年初预算60万元，全年预算72万元。", 1)]
    [InlineData("年初预算60万元，全年预算60万元。", 0)]
    [InlineData("年初预算60万元，年中追加12万元，全年预算72万元。", 0)]
    public void Without_a_money_block_the_narrative_tells_both(string text, int findings) =>
        Assert.Equal(findings, Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count);
}
