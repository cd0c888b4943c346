using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE205Tests
{
    private static readonly PE205GradeFitsScore Rule = new();

    private static SelfEvaluationReport Report(string score, string grade, string more = "") =>
        ReportBuilder.From($"自评得分{score}，等级为{grade}。{more}").Score(score).Grade(grade).Build();

    [Theory]
    [InlineData("89.9分", "优", "良")]
    [InlineData("92分", "良好", "优")]
    [InlineData("79分", "良", "中")]
    [InlineData("95分", "差", "优")]
    [InlineData("58分", "合格", "差")]
    [InlineData("85分", "不合格", "良")]
    public void Reports_a_grade_that_the_score_does_not_deserve(string score, string grade, string deserved)
    {
        var finding = RuleAssert.Finds(Rule, Report(score, grade));

        Assert.Equal(deserved, finding.Suggestion);
        Assert.Equal([grade, score], finding.Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("90分", "优")]
    [InlineData("98分", "优秀")]
    [InlineData("83分", "良好")]
    [InlineData("80分", "良")]
    [InlineData("60分", "一般")]
    [InlineData("92分", "合格")]
    [InlineData("59.9分", "差")]
    public void Holds_at_the_bounds(string score, string grade) => RuleAssert.Silent(Rule, Report(score, grade), RuleOutcome.Holds);

    [Theory]
    [InlineData("评价等级：优（95分以上）、良（85-95分）。")]
    [InlineData("95分（含）以上为优，85分-95分为良。")]
    public void Takes_the_bounds_that_the_report_tells(string bounds)
    {
        RuleAssert.Silent(Rule, Report("94分", "良", bounds), RuleOutcome.Holds);
        RuleAssert.Finds(Rule, Report("94分", "优", bounds));
    }

    [Fact]
    public void Cannot_check_an_unknown_label_or_a_grade_without_score()
    {
        RuleAssert.Silent(Rule, Report("94分", "A级"), RuleOutcome.NotCheckable);
        RuleAssert.Silent(Rule, ReportBuilder.From("等级为优。").Grade("优").Build(), RuleOutcome.NotCheckable);
    }

    [Fact]
    public void A_rating_of_a_website_is_not_the_score() => RuleAssert.Silent(
        Rule, ReportBuilder.From("网站考评得89分。自评得分92分，等级为优。").Score("89分", ScoreRole.Other).Score("92分").Grade("优").Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    [Fact]
    public void A_grade_told_beside_a_score_is_of_that_score()
    {
        var report = ReportBuilder.From("自评得分76分，等次为良好。另经综合评定得分86分。").Score("76分").Score("86分").Grade("良好").Build();

        Assert.Equal("中", RuleAssert.Finds(Rule, report).Suggestion);
    }
}
