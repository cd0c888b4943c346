using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE203Tests
{
    private static readonly PE203ScoresSumToTotal Rule = new();

    [Fact]
    public void Reports_a_total_that_is_not_the_sum()
    {
        var finding = RuleAssert.Finds(Rule, ScoredForm.Of(["45", "28", "9"], "95.21").Build());

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal((95.21m, 91.21m, 4m), (finding.Stated, finding.Computed, finding.Difference));
        Assert.Equal("95.21", finding.Evidence[0].Quote);
        Assert.Equal("91.21", finding.Suggestion);
    }

    [Theory]
    [InlineData("91.21")]     // with the execution line
    [InlineData("82")]        // without it
    [InlineData("91.2")]      // rounded
    public void Holds(string total) => RuleAssert.Silent(Rule, ScoredForm.Of(["45", "28", "9"], total).Build(), RuleOutcome.Holds);

    [Fact]
    public void Informs_of_a_total_cut_off_to_whole_points() =>
        Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, ScoredForm.Of(["45", "28.6", "9"], "91").Build()).Severity);

    [Fact]
    public void One_whole_point_more_is_no_rounding() =>
        Assert.Equal(Severity.Error, RuleAssert.Finds(Rule, ScoredForm.Of(["45", "28", "9"], "92", execution: "9").Build()).Severity);

    [Fact]
    public void Cannot_check_a_sum_with_a_blank_cell()
    {
        var result = RuleAssert.Silent(Rule, ScoredForm.Of(["45", "", "9"], "91.21").Build(), RuleOutcome.NotCheckable);

        Assert.Equal("“故障排除”的得分为空", result.Reason);
    }

    [Fact]
    public void A_blank_execution_score_leaves_the_total_open() =>
        RuleAssert.Silent(Rule, ScoredForm.Of(["45", "28", "9"], "91.21", execution: "").Build(), RuleOutcome.NotCheckable);

    [Fact]
    public void The_claim_is_the_total_of_a_table_without_total_row()
    {
        var builder = ReportBuilder.From("""
            自评得分95分。
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 租用云主机 | ≥8台 | 8台 | 60 | 58 |
            | 效益指标 | 社会效益指标 | 故障排除 | ≥90% | 95% | 40 | 39 |
            """).Score("95分").Scored();

        Assert.Equal(97m, RuleAssert.Finds(Rule, builder.Build()).Computed);
    }

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
