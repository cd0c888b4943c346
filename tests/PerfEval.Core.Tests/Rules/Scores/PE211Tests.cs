using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE211Tests
{
    private static readonly PE211SelfScoreAgrees Rule = new();

    [Fact]
    public void Reports_scores_that_differ()
    {
        var report = ReportBuilder.From("封面：自评得分98分。\n综上所述，自评得分为92分。").Score("98分").Score("92分").Build();

        Assert.Equal(["98分", "92分"], RuleAssert.Finds(Rule, report).Evidence.Select(e => e.Quote));
    }

    [Fact]
    public void Tells_another_score_once_however_often_it_is_repeated() =>
        RuleAssert.Finds(Rule, ReportBuilder.From("自评得分98分。\n自评得分为92分。\n综上，自评得分为92分。").Score("98分").Score("92分").Score("92分#2").Build());

    [Fact]
    public void Reports_a_claim_that_differs_from_the_total_row()
    {
        var report = ScoredForm.Of(["45", "28", "9"], "91.21", text: "综上所述，自评得分96分。").Score("96分").Build();

        Assert.Equal((96m, 91.21m), (RuleAssert.Finds(Rule, report).Stated, Rule.Check(report).Findings[0].Computed));
    }

    [Fact]
    public void The_claim_may_add_the_execution_line_or_round()
    {
        RuleAssert.Silent(Rule, ScoredForm.Of(["45", "28", "9"], "82", text: "自评得分91.21分。").Score("91.21分").Build(), RuleOutcome.Holds);
        RuleAssert.Silent(Rule, ScoredForm.Of(["45", "28", "9"], "91.21", text: "自评得分91.2分。").Score("91.2分").Build(), RuleOutcome.Holds);
    }

    [Fact]
    public void Reports_grades_that_differ() =>
        RuleAssert.Finds(Rule, ReportBuilder.From("评价等次：优\n该项目被评为“良好”等级。").Grade("优").Grade("良好").Build());

    [Fact]
    public void One_grade_in_other_words_agrees() =>
        RuleAssert.Silent(Rule, ReportBuilder.From("评价等次：优\n该项目被评为“优秀”，验收合格。").Grade("优").Grade("优秀").Grade("合格").Build(), RuleOutcome.Holds);

    [Fact]
    public void Ratings_of_a_website_are_no_claim() => RuleAssert.Silent(
        Rule, ReportBuilder.From("自评得分为92分。网站由2017年的62分上升到89分。").Score("92分").Score("62分", ScoreRole.Other).Score("89分", ScoreRole.Other).Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Scores_of_two_projects_in_a_sentence_are_not_compared() => RuleAssert.Silent(
        Rule, ReportBuilder.From("网站项目自评得分95分，外网项目自评得分98分。").Score("95分").Score("98分").Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
