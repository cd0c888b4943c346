using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE110Tests
{
    private static readonly PE110ProductOfQuantityAndPrice Rule = new();

    private static SelfEvaluationReport Report(string amount, string price = "1835万元") =>
        ReportBuilder.From($"服务期8年，每年{price}，共{amount}。").Claim(RelationKind.Product, amount, "8年", price).Build();

    [Fact]
    public void Reports_a_product_that_disagrees() =>
        Assert.Contains("8年 × 1835万元 = 14680万元，所列14860万元，差180万元", RuleAssert.Finds(Rule, Report("14860万元")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("14680万元", "1835万元")]
    [InlineData("1.468亿元", "1835万元")]
    [InlineData("3.4万元", "4300元")]
    public void Is_silent_when_it_agrees(string amount, string price) => RuleAssert.Silent(Rule, Report(amount, price), RuleOutcome.Holds);

    [Fact]
    public void Informs_of_a_product_cut_off() => Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, Report("3万元", "4600元")).Severity);

    [Fact]
    public void Cannot_check_an_approximate_price() => RuleAssert.Silent(Rule, Report("14680万元", "约1835万元"), RuleOutcome.NotCheckable);

    [Fact]
    public void Does_not_apply_without_a_product() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
