using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Indicators;

public sealed class PE305Tests
{
    private static readonly PE305CompletionRate Rule = new();

    private static SelfEvaluationReport Report(string done, string rate) =>
        ReportBuilder.From($"计划改造16个站点，完成{done}，完成率{rate}。").Claim(RelationKind.Completion, rate, done, "16个").Build();

    [Fact]
    public void Reports_a_completion_that_disagrees()
    {
        var finding = RuleAssert.Finds(Rule, Report("14个", "100%"));

        Assert.Contains("14个 ÷ 16个 = 87.5%，所列100%，差12.50个百分点", finding.Message, StringComparison.Ordinal);
        Assert.Equal("87.5%", finding.Suggestion);
    }

    [Fact]
    public void Is_silent_when_it_agrees()
    {
        RuleAssert.Silent(Rule, ReportBuilder.From("计划改造16个站点，完成16个，完成率100%。").Claim(RelationKind.Completion, "100%", "16个#2", "16个").Build(), RuleOutcome.Holds);
        RuleAssert.Silent(Rule, Report("14个", "87.5%"), RuleOutcome.Holds);
        RuleAssert.Silent(Rule, Report("14个", "88%"), RuleOutcome.Holds);
    }

    [Fact]
    public void Informs_of_a_completion_cut_off() => Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, Report("14个", "87%")).Severity);

    [Fact]
    public void Cannot_check_an_approximate_count() => RuleAssert.Silent(Rule, Report("10余个", "100%"), RuleOutcome.NotCheckable);

    [Fact]
    public void Does_not_apply_without_a_claim() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
