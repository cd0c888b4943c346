using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Tests.Rules.Narrative;

public sealed class PE405Tests
{
    private static readonly PE405ProblemsNamed Rule = new();

    private static SelfEvaluationReport Report(string score, string problems, bool named = false)
    {
        var builder = ReportBuilder.From($"一、自评结论\n自评得分{score}。\n二、存在的问题\n{problems}").Score(score).Outlined();
        return named ? builder.With(r => r with { Passages = [new Passage(builder.Cite(problems), PassageKind.Problem, "P01", 1)] }).Build() : builder.Build();
    }

    [Theory]
    [InlineData("100分", "自评得满分100分，报告未说明任何问题")]
    [InlineData("93分", "自评得分93分，“存在的问题”部分未说明问题")]
    public void Tells_that_no_problem_is_named(string score, string message)
    {
        var finding = RuleAssert.Finds(Rule, Report(score, "无。"));
        Assert.Equal((Severity.Info, message), (finding.Severity, finding.Message));
    }

    [Fact]
    public void A_problem_told_in_another_chapter_fills_no_empty_one()
    {
        var builder = ReportBuilder.From("一、项目概况\n路面破损，通行困难。\n二、自评结论\n自评得分93分。\n三、存在的问题\n无。").Score("93分").Outlined();
        RuleAssert.Finds(Rule, builder.With(r => r with { Passages = [new Passage(builder.Cite("路面破损，通行困难。"), PassageKind.Problem, "P12", 1)] }).Build());
    }

    [Fact]
    public void A_named_problem_will_do() => RuleAssert.Silent(Rule, Report("93分", "部分资料归档不及时。", named: true), RuleOutcome.Holds);

    [Fact]
    public void A_bare_form_has_no_place_for_problems() => RuleAssert.Silent(Rule, ReportBuilder.From("自评得分100分。").Score("100分").Build(), RuleOutcome.NotApplicable);
}
