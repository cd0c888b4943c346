using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE204Tests
{
    private static readonly PE204ExecutionScore Rule = new();

    private static SelfEvaluationReport Form(string budget, string paid, string? rate, string max, string? score) => ReportBuilder
        .From($"预算{budget}，支出{paid}，执行率{rate}，分值{max}分，得分{score}分。")
        .Fund(FundSource.Total, "年度资金总额", annual: budget, executed: paid, rate: rate)
        .FundScore(max + "分", score is null ? null : score + "分").Build();

    [Theory]
    [InlineData("150万元", "138.12万元", "10", "10")]       // 9.21: full marks all the same
    [InlineData("150万元", "75万元", "20", "15")]
    [InlineData("100万元", "45万元", "10", "9.5")]
    public void Reports_points_that_the_rate_does_not_give(string budget, string paid, string max, string score) =>
        Assert.Equal(Severity.Error, RuleAssert.Finds(Rule, Form(budget, paid, null, max, score)).Severity);

    [Theory]
    [InlineData("150万元", "138.12万元", "10", "9.21")]
    [InlineData("150万元", "138.12万元", "10", "9.2")]
    [InlineData("150万元", "138.12万元", "10", "9")]        // rounded to whole points
    [InlineData("150万元", "160万元", "10", "10")]          // never above the max
    [InlineData("150万元", "150万元", "20", "20")]
    public void Holds(string budget, string paid, string max, string score) =>
        RuleAssert.Silent(Rule, Form(budget, paid, null, max, score), RuleOutcome.Holds);

    [Fact]
    public void Informs_of_points_cut_off() =>
        Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, Form("1000万元", "928万元", null, "10", "9.2")).Severity);

    [Fact]
    public void Takes_the_printed_rate_where_amounts_disagree() =>
        RuleAssert.Silent(Rule, Form("150万元", "130万元", "92.08%", "10", "9.21"), RuleOutcome.Holds);

    [Fact]
    public void Takes_the_printed_rate_where_amounts_lack()
    {
        var builder = ReportBuilder.From("执行率92.08%，分值10分，得分8.1分。");
        var report = builder.Fund(FundSource.Total, "年度资金总额", rate: "92.08%").FundScore("10分", "8.1分").Build();

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(9.21m, finding.Computed);
        Assert.Equal(["8.1分", "10分", "92.08%"], finding.Evidence.Select(e => e.Quote));
    }

    [Fact]
    public void Cannot_check_without_score_or_rate()
    {
        RuleAssert.Silent(Rule, Form("150万元", "138万元", null, "10", null), RuleOutcome.NotCheckable);
        RuleAssert.Silent(Rule, ReportBuilder.From("分值10分，得分9分。").Fund(FundSource.Total, "总额").FundScore("10分", "9分").Build(), RuleOutcome.NotCheckable);
    }

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
