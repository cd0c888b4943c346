using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE105Tests
{
    private static readonly PE105Balance Rule = new();

    private static SelfEvaluationReport Report(string balance) => ReportBuilder
        .From($"预算15万元，到位13.81万元，支付13.81万元，结余{balance}。")
        .Claim(RelationKind.Balance, balance, "13.81万元", "13.81万元#2").ReadAs("以到位资金为基数")
        .OrReading("以预算为基数", "15万元", "13.81万元#2").Build();

    [Fact]
    public void Reports_a_balance_that_no_base_gives()
    {
        var finding = RuleAssert.Finds(Rule, Report("2.18万元"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("13.81万元 − 13.81万元 = 0.00万元，所列2.18万元", finding.Message, StringComparison.Ordinal);
        Assert.Contains("15万元 − 13.81万元 = 1.19万元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Informs_of_a_balance_cut_off_and_names_the_base()
    {
        var finding = RuleAssert.Finds(Rule, Report("1.18万元"));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("差0.01万元（以预算为基数），截断而非四舍五入", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.19万元", "以预算为基数")]
    [InlineData("0万元", "以到位资金为基数")]
    public void Says_which_base_holds(string balance, string reading) =>
        Assert.Contains(reading, RuleAssert.Silent(Rule, Report(balance), RuleOutcome.Holds).Verifications[0].Calculation, StringComparison.Ordinal);

    [Fact]
    public void Is_silent_on_mixed_units_that_agree() => RuleAssert.Silent(
        Rule,
        ReportBuilder.From("合同47.68万元，已付365864.9元，余110935.1元。").Claim(RelationKind.Balance, "110935.1元", "47.68万元", "365864.9元").Build(),
        RuleOutcome.Holds);

    [Fact]
    public void Reads_the_columns_of_a_money_table()
    {
        var report = ReportBuilder.From("""
            | 资金（万元） | 到位 | 支出 | 结余 |
            | 合计 | 437.7 | 430.2 | 17.5 |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Fund(FundSource.Total, "合计", received: "437.7", executed: "430.2", balance: "17.5", table: 0).Build();

        Assert.Equal((175_000m, 75_000m), (RuleAssert.Finds(Rule, report).Stated, RuleAssert.Finds(Rule, report).Computed));
    }

    [Fact]
    public void Cannot_check_a_balance_without_a_base()
    {
        var report = ReportBuilder.From("""
            | 资金（万元） | 支出 | 结余 |
            | 合计 | 430.2 | 7.5 |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Fund(FundSource.Total, "合计", executed: "430.2", balance: "7.5", table: 0).Build();

        Assert.Equal("缺少到位数或预算数", RuleAssert.Silent(Rule, report, RuleOutcome.NotCheckable).Reason);
    }

    [Fact]
    public void Does_not_apply_without_a_balance() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
