using PerfEval.Core.Profiles;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class PE208Tests
{
    private static readonly PE208UsualWeights Rule = new();

    private static SelfEvaluationReport National(string[] max) =>
        ScoredForm.Of(max, "100", max).With(r => r with { Chosen = ProfileCatalog.Embedded.Choose(FormFamily.National, null, 2021) }).Build();

    [Fact]
    public void Tells_weights_of_its_own() => Assert.Contains("产出60（规定50）", RuleAssert.Finds(Rule, National(["60", "20", "10"])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_weights_of_the_profile_hold() => RuleAssert.Silent(Rule, National(["50", "30", "10"]), RuleOutcome.Holds);

    [Fact]
    public void A_profile_without_weights_asks_for_none() => RuleAssert.Silent(Rule, ScoredForm.Of(["60", "20", "10"], "100").Build(), RuleOutcome.NotApplicable);
}
