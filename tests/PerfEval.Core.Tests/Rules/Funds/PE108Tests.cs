using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE108Tests
{
    private static readonly PE108AdjustedBudget Rule = new();

    private static SelfEvaluationReport Report(string annual, string cut = "20万元") => ReportBuilder
        .From($"年初预算100万元，追加15.5万元，调减{cut}，全年预算{annual}。").Claim(RelationKind.Adjustment, annual, "100万元", "15.5万元", "-" + cut).Build();

    [Fact]
    public void Reports_an_annual_budget_that_its_adjustments_do_not_give() =>
        Assert.Contains("100万元 + 15.5万元 − 20万元 = 95.5万元，所列135.5万元，差40.0万元", RuleAssert.Finds(Rule, Report("135.5万元")).Message, StringComparison.Ordinal);

    [Fact]
    public void Is_silent_when_they_do() => RuleAssert.Silent(Rule, Report("95.5万元"), RuleOutcome.Holds);

    [Theory]
    [InlineData("95万元", Severity.Info)] // cut off to whole 万元
    [InlineData("94万元", Severity.Error)]
    public void Draws_the_line_at_the_coarser_place(string annual, Severity severity) => Assert.Equal(severity, RuleAssert.Finds(Rule, Report(annual)).Severity);

    [Fact]
    public void Names_two_swapped_digits() => Assert.Contains("两位数字颠倒", RuleAssert.Finds(Rule, Report("59.5万元")).Message, StringComparison.Ordinal);

    [Fact]
    public void Does_not_apply_without_adjustment() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
