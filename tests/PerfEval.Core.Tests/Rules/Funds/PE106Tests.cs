using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE106Tests
{
    private static readonly PE106Overspending Rule = new();

    private static SelfEvaluationReport Report(string budget, string paid) =>
        ReportBuilder.From($"安排资金{budget}，发生费用{paid}。").Amount(paid, AmountRole.Paid).Claim(RelationKind.Ceiling, budget, paid).Build();

    [Fact]
    public void Reports_more_paid_than_budgeted()
    {
        var finding = RuleAssert.Finds(Rule, Report("1905万元", "1950.2万元"));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("“发生费用1950.2万元”超过“安排资金1905万元”：1950.2万元 > 1905万元，超出45.2万元", finding.Message);
    }

    [Fact]
    public void Only_informs_when_equal_at_the_coarser_place()
    {
        var finding = RuleAssert.Finds(Rule, Report("1905万元", "1905.2万元"));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("按较粗的位数取整后相等", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1905万元", "1835万元")]
    [InlineData("301万元", "3010000元")]
    [InlineData("7.29万元", "72890元")]
    public void Is_silent_within_the_budget(string budget, string paid) => RuleAssert.Silent(Rule, Report(budget, paid), RuleOutcome.Holds);

    [Fact]
    public void Cannot_check_an_approximate_payment() => RuleAssert.Silent(Rule, Report("100万元", "约120万元"), RuleOutcome.NotCheckable);

    [Fact]
    public void Tells_one_payment_over_two_ceilings_once()
    {
        var report = ReportBuilder.From("""
            | 资金（万元） | 预算 | 到位 | 支出 |
            | 合计 | 400 | 401 | 437 |
            | 财政拨款 | 300 | 300 | 301 |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan)
            .Fund(FundSource.Total, "合计", annual: "400", received: "401", executed: "437", table: 0)
            .Fund(FundSource.Fiscal, "财政拨款", annual: "300", received: "300#2", executed: "301", table: 0).Build();

        Assert.Contains("437", RuleAssert.Finds(Rule, report).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_apply_without_a_ceiling() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
