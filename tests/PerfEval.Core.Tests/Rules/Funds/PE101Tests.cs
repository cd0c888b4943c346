using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE101Tests
{
    private static readonly PE101ExecutionRate Rule = new();

    private static SelfEvaluationReport Narrative(string budget, string paid, string rate) =>
        ReportBuilder.From($"全年预算{budget}，实际支出{paid}，预算执行率{rate}。").Claim(RelationKind.ExecutionRate, rate, paid, budget).Build();

    [Fact]
    public void Reports_rate_that_disagrees_with_amounts()
    {
        var finding = RuleAssert.Finds(Rule, Narrative("100万元", "80.45万元", "100%"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal((1m, 0.8045m, 0.1955m), (finding.Stated, finding.Computed, finding.Difference));
        Assert.Equal("80.45%", finding.Suggestion);
        Assert.Contains("80.45万元 ÷ 100万元 = 80.45%，所列100%", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["100%", "80.45万元", "100万元"], finding.Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("15万元", "13.81万元", "92.08%")] // by the interval that 13.81 stands for
    [InlineData("100万元", "89.974万元", "89.97%")]
    [InlineData("301万元", "301万元#2", "100%")]
    public void Is_silent_when_the_rate_lies_within_the_printed_places(string budget, string paid, string rate)
    {
        var report = ReportBuilder.From($"全年预算{budget}，实际支出{paid.Split('#')[0]}，预算执行率{rate}。").Claim(RelationKind.ExecutionRate, rate, paid, budget).Build();

        var result = RuleAssert.Silent(Rule, report, RuleOutcome.Holds);

        Assert.Single(result.Verifications);
    }

    [Fact]
    public void Informs_of_a_rate_cut_off_instead_of_rounded()
    {
        var finding = RuleAssert.Finds(Rule, Narrative("3万元", "2万元", "66.66%"));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("截断而非四舍五入", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_rate_over_a_budget_of_nothing()
    {
        var finding = RuleAssert.Finds(Rule, Narrative("0万元", "5万元", "100%"));

        Assert.Contains("为0，不应有比率", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.Computed);
    }

    [Fact]
    public void Only_informs_of_nought_percent_of_nothing() =>
        Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, Narrative("0万元", "0.00万元", "0%")).Severity);

    [Fact]
    public void Reads_the_columns_of_a_money_table()
    {
        var report = ReportBuilder.From("""
            | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
            | 年度资金总额 | 437.7 | 427.7 | 100% |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Fund(FundSource.Total, "年度资金总额", annual: "437.7", executed: "427.7", rate: "100%", table: 0).Build();

        Assert.Equal("97.72%", RuleAssert.Finds(Rule, report).Suggestion);
    }

    [Fact]
    public void Cannot_check_a_row_without_its_execution()
    {
        var report = ReportBuilder.From("""
            | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
            | 年度资金总额 | 437.7 |  | 100% |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Fund(FundSource.Total, "年度资金总额", annual: "437.7", rate: "100%", table: 0).Build();

        Assert.Equal("缺少执行数", RuleAssert.Silent(Rule, report, RuleOutcome.NotCheckable).Reason);
    }

    [Fact]
    public void Cannot_check_approximate_or_missing_amounts()
    {
        Assert.Equal("“约100万元”为约数，不能精确核对", RuleAssert.Silent(Rule, Narrative("约100万元", "50万元", "100%"), RuleOutcome.NotCheckable).Reason);
        RuleAssert.Silent(Rule, ReportBuilder.From("预算执行率92%。").Rate("92%", RateKind.Execution).Build(), RuleOutcome.NotCheckable);
    }

    [Fact]
    public void Does_not_apply_where_no_rate_is_told() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("预算执行率90%，年末无结余。", 1)]
    [InlineData("预算执行率100%，年末无结余。", 0)]
    [InlineData("全省同类项目平均预算执行率90%。", 0)]
    [InlineData("上年预算执行率90%。", 0)]
    [InlineData("预算执行率90%以上得满分。", 0)]
    public void Rate_told_in_words_is_held_against_the_money_table(string words, int findings) =>
        Assert.Equal(findings, RuleResultOf("|资金（万元）|全年预算数|全年执行数|\n|年度资金总额|238.6|238.6|\n\n" + words));

    private static int RuleResultOf(string text) => Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count;
}
