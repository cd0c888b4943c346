using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE202Tests
{
    private static readonly PE202ScoreWithinMaxScore Rule = new();

    [Fact]
    public void Reports_a_score_above_its_max()
    {
        var finding = RuleAssert.Finds(Rule, ScoredForm.Of(["45", "32", "9"], "95.21").Build());

        Assert.Equal("“故障排除”得分32超过分值30", finding.Message);
        Assert.Equal(["32", "30"], finding.Evidence.Select(e => e.Quote));
    }

    [Fact]
    public void Full_marks_are_within() => RuleAssert.Silent(Rule, ScoredForm.Of(["50", "30", "10"], "99.21").Build(), RuleOutcome.Holds);

    [Fact]
    public void A_blank_score_says_nothing() => RuleAssert.Silent(Rule, ScoredForm.Of(["", "30", "10"], "99.21").Build(), RuleOutcome.Holds);

    [Theory]
    [InlineData("自评得分102分。", true)]
    [InlineData("自评得分100分。", false)]
    public void A_claim_above_100_is_out_of_bounds(string text, bool fires)
    {
        var report = ReportBuilder.From(text).Score(text[4..^2] + "分").Build();

        Assert.Equal(fires, Rule.Check(report).Findings.Count == 1);
    }

    [Fact]
    public void A_scale_with_bonus_points_tells_its_full_marks() => RuleAssert.Silent(
        Rule, ReportBuilder.From("总分120分，自评得分112分。").Score("120分", ScoreRole.FullMarks).Score("112分").Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
