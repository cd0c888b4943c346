using PerfEval.Core.Analysis;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE111Tests
{
    private static readonly PE111ChangeAndGrowth Rule = new();

    private static AnalysisDocument Analyze(string text) => new AnalysisPipeline().Analyze(PrintedText.Lay(text), "a.txt", "");

    [Theory]
    [InlineData("2020年支出120万元，比上年的100万元增加25万元，增长20%。", "120万元 − 100万元 = 20万元，所列25万元，差5万元")]
    [InlineData("2020年支出120万元，比上年的100万元增加20万元，增长25%。", "(120万元 − 100万元) ÷ 100万元 = 20%，所列25%")]
    [InlineData("2020年支出80万元，较上年的100万元减少20万元，下降25%。", "(100万元 − 80万元) ÷ 100万元 = 20%，所列25%")]
    public void Reports_a_change_or_rate_that_disagrees(string text, string words)
    {
        var finding = Assert.Single(Analyze(text).Findings, f => f.Rule == "PE111");
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020年支出120万元，比上年的100万元增加20万元，增长20%。")]
    [InlineData("2020年支出120万元，较上年增加20万元，增长20%。")]
    [InlineData("2020年支出80万元，较上年减少20万元，下降20%。")]
    [InlineData("补助标准由100万元提高到120万元，提高20%。")]
    [InlineData("2020年支出133.3万元，较上年增加33.3万元，增长33.3%。")]
    public void Is_silent_when_they_agree(string text) => Assert.DoesNotContain(Analyze(text).Findings, f => f.Rule == "PE111");

    [Fact]
    public void Cannot_check_an_approximate_number() => RuleAssert.Silent(
        Rule, ReportBuilder.From("支出约120万元，上年100万元，增长30%。").Claim(RelationKind.Growth, "30%", "约120万元", "100万元").Build(), RuleOutcome.NotCheckable);
}
