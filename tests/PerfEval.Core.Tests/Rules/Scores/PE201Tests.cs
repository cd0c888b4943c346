using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE201Tests
{
    private static readonly PE201MaxScoresSumToTotal Rule = new();

    [Fact]
    public void Reports_weights_that_do_not_sum_to_100()
    {
        var finding = RuleAssert.Finds(Rule, ScoredForm.Of(["45", "28", "9"], "91.21", max: ["50", "35", "10"]).Build());

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal((100m, 105m, 5m), (finding.Stated, finding.Computed, finding.Difference));
        Assert.Equal("100", finding.Evidence[0].Quote);
    }

    [Fact]
    public void Holds_where_the_execution_line_makes_up_the_hundred() =>
        RuleAssert.Silent(Rule, ScoredForm.Of(["45", "28", "9"], "91.21").Build(), RuleOutcome.Holds);

    [Fact]
    public void Holds_where_the_rows_alone_make_the_hundred() =>
        RuleAssert.Silent(Rule, ScoredForm.Of(["45", "28", "9"], "82", max: ["50", "35", "15"]).Build(), RuleOutcome.Holds);

    [Fact]
    public void Holds_levels_that_print_points_and_repeat_a_row_at_a_page_break()
    {
        var report = Levels("25", "15").Build();

        var result = RuleAssert.Silent(Rule, report, RuleOutcome.Holds);
        Assert.Contains(result.Verifications, v => v.Calculation.StartsWith("项目管理：", StringComparison.Ordinal));
        Assert.Contains("总分：20 + 25 + 55 = 100，所列100", result.Verifications[^1].Calculation, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_level_that_does_not_sum()
    {
        var result = Rule.Check(Levels("25", "12").Build());

        Assert.Contains(result.Findings, f => f.Message.StartsWith("项目管理所列分值25", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Findings, f => f.Message.StartsWith("总分", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_informs_where_no_total_is_printed()
    {
        var report = ReportBuilder.From("""
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 租用云主机 | ≥8台 | 8台 | 60 | 58 |
            | 效益指标 | 社会效益指标 | 故障排除 | ≥90% | 95% | 35 | 35 |
            """).Scored().Build();

        Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, report).Severity);
    }

    [Fact]
    public void Cannot_check_a_table_without_its_execution_points()
    {
        var report = ScoredForm.Of(["45", "28", "9"], "91.21", execution: "", executionMax: "").Build();

        Assert.Equal("未见预算执行率分值", RuleAssert.Silent(Rule, report, RuleOutcome.NotCheckable).Reason);
    }

    [Fact]
    public void Is_not_applicable_without_a_score_table() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    // 项目管理 25 stands twice because the page broke there.
    private static ReportBuilder Levels(string management, string implementation) => ReportBuilder.From($"""
        | 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 自评得分 |
        | 项目决策 | 20 | 项目目标 | 20 | 目标内容 | 20 | ①设有目标（1分） | 19 |
        | 项目管理 | {management} | 资金管理 | 10 | 资金使用 | 10 | 超预算扣2-5分 | 10 |
        | 项目管理 | {management} | 组织实施 | {implementation} | 管理制度 | {implementation} | 制度健全（2分） | 12 |
        | 项目绩效 | 55 | 项目产出 | 55 | 产出数量 | 55 | 未完成100%的同比例扣减 | 55 |
        | 总分 | 100 | | 100 | | 100 | | 96 |
        """).Scored();

    [Theory]
    [InlineData("52", "102")]
    [InlineData("48", "98")]
    public void Reports_a_total_that_adds_up_and_is_not_the_full_marks(string output, string total)
    {
        var report = ScoredForm.Of([output, "30", "10"], total, max: [output, "30", "10"], totalMax: total, execution: "10").Build();

        Assert.Contains("应为100", RuleAssert.Finds(Rule, report).Message, StringComparison.Ordinal);
    }
}
