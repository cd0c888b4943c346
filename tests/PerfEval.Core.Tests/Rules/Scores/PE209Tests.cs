using PerfEval.Core.Profiles;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;
using PerfEval.Core.Tests.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE209Tests
{
    private static readonly PE209ScoreFollowsFromValue Rule = new();

    private static SelfEvaluationReport National(string target, string actual, string score) =>
        IndicatorForm.Of("管网改造长度", target, actual, score: score, reason: "征地滞后").With(r => r with { Chosen = ProfileCatalog.Embedded.Choose(FormFamily.National, null, 2021) }).Build();

    [Fact]
    public void Reports_a_score_that_no_convention_gives()
    {
        var finding = RuleAssert.Finds(Rule, National("≥15公里", "12公里", "19"));
        Assert.Equal("指标“管网改造长度”得分19与完成值不符：12 ÷ 15 × 20，应为16分", finding.Message);
        Assert.Equal("16", finding.Suggestion);
    }

    [Theory]
    [InlineData("≥15公里", "12公里", "16")]
    [InlineData("≥15公里", "12公里", "0")]
    [InlineData("≥7个", "5个", "14.29")]
    [InlineData("≥7个", "5个", "14.3")]
    [InlineData("≤100天", "125天", "15")]
    [InlineData("≤100天", "125天", "16")]
    public void Every_convention_of_the_profile_is_right(string target, string actual, string score) =>
        RuleAssert.Silent(Rule, National(target, actual, score), RuleOutcome.Holds);

    [Fact]
    public void Without_conventions_it_cannot_be_checked() =>
        RuleAssert.Silent(Rule, IndicatorForm.Of("管网改造长度", "≥15公里", "12公里", score: "19").Build(), RuleOutcome.NotCheckable);

    private static SelfEvaluationReport Criterion(string criterion, string actual, string score) => ReportBuilder.From($"""
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 评分标准 | 分值 | 得分 |
        | 满意度指标 | 服务对象满意度 | 群众满意率 | ≥90% | {actual} | {criterion} | 8 | {score} |
        """).Scored().Build();

    [Theory]
    [InlineData("82%", "6", false)]
    [InlineData("82%", "7", true)]
    [InlineData("90%", "8", false)]
    [InlineData("59%", "6", true)]
    [InlineData("59%", "0", false)]
    public void Reads_bands_of_points(string actual, string score, bool fires)
    {
        var result = Rule.Check(Criterion("满意率达90%（含）以上的得8分，80%（含）-90%得6分，60%（含）-80%得4分，60%以下不得分", actual, score));
        Assert.Equal(fires, result.Findings.Count == 1);
        Assert.Equal(fires ? RuleOutcome.Violated : RuleOutcome.Holds, result.Outcome);
    }

    [Theory]
    [InlineData("86%", "6", false)]
    [InlineData("86%", "7", true)]
    [InlineData("89.5%", "7.5", false)]
    [InlineData("89.5%", "7", true)]
    public void Reads_points_off_for_each_percentage_point(string actual, string score, bool fires) =>
        Assert.Equal(fires, Rule.Check(Criterion("达到目标值得满分，每降低1个百分点扣0.5分", actual, score)).Findings.Count == 1);

    [Fact]
    public void A_criterion_that_cannot_be_read_is_not_checkable() =>
        RuleAssert.Silent(Rule, Criterion("根据调查情况酌情给分", "82%", "7"), RuleOutcome.NotCheckable);

    [Fact]
    public void A_cost_with_the_wrong_sign_has_no_expected_score() =>
        Assert.Empty(Rule.Check(PerfEval.Core.Tests.Rules.Indicators.IndicatorForm.Of("设备采购成本", "≥50万元", "48万元").Build()).Findings);
}
