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
    public void Whole_points_are_no_rounding_in_a_form_that_prints_tenths()
    {
        // 92.08% gives 9.21
        var report = ScoredForm.Of(["50", "29.6", "10"], "98.6", execution: "9").Build();
        Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, report).Severity);
        Assert.Equal(Severity.Error, RuleAssert.Finds(Rule, ScoredForm.Of(["50", "29.6", "10"], "99.6", execution: "10").Build()).Severity);
        RuleAssert.Silent(Rule, ScoredForm.Of(["50", "29", "10"], "98", execution: "9").Build(), RuleOutcome.Holds);
    }

    [Fact]
    public void Criteria_of_its_own_leave_the_score_unchecked() => RuleAssert.Silent(
        Rule, ScoredForm.Of(["50", "29.6", "10"], "99.6", execution: "10", text: "预算执行率达90%以上的得满分。").Build(), RuleOutcome.NotCheckable);

    [Fact]
    public void More_than_the_initial_budget_explains_no_full_marks()
    {
        var report = ReportBuilder.From("年初预算86万元，全年预算93.26万元，执行91.85万元，分值10分，得分10.0分。")
            .Fund(FundSource.Total, "年度资金总额", initial: "86万元", annual: "93.26万元", executed: "91.85万元").FundScore("10分", "10.0分").Build();

        Assert.Equal(Severity.Error, RuleAssert.Finds(Rule, report).Severity);
    }

    [Theory]
    [InlineData("（一）预算执行率指标，满分10分，得9.8分；")]
    [InlineData("预算执行率（10分）自评得9.8分。")]
    [InlineData("预算执行率得9.8分（满分10分），产出指标得48分。")]
    public void Warns_of_points_told_in_words(string text)
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From($"预算执行率94.4%。\n{text}").Rate("94.4%", RateKind.Execution).Build());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(9.44m, finding.Computed);
    }

    [Theory]
    [InlineData("预算执行率指标，满分10分，得9.44分。", RuleOutcome.Holds)]
    [InlineData("预算执行率10分，得9.4分。", RuleOutcome.Holds)]
    [InlineData("预算执行率满分10分，每低1个百分点扣0.1分，得9.8分。", RuleOutcome.NotApplicable)]
    [InlineData("预算执行得18.5分（满分20分）。", RuleOutcome.NotApplicable)]      // a chapter of several indicators
    [InlineData("预算执行率4分，得3.5分。", RuleOutcome.NotApplicable)]
    public void Points_told_in_words_may_hold_or_go_by_other_criteria(string text, RuleOutcome outcome) =>
        RuleAssert.Silent(Rule, ReportBuilder.From($"预算执行率94.4%。\n{text}").Rate("94.4%", RateKind.Execution).Build(), outcome);

    [Fact]
    public void Two_rates_leave_points_told_in_words_unchecked() => RuleAssert.Silent(
        Rule, ReportBuilder.From("上年执行率97%，本年执行率94.4%。预算执行率满分10分，得9.8分。").Rate("97%", RateKind.Execution).Rate("94.4%", RateKind.Execution).Build(),
        RuleOutcome.NotCheckable);

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
