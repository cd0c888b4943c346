using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules;

namespace PerfEval.Core.Tests.Rules;

/// <summary>What every rule of the catalogue keeps to.</summary>
public sealed partial class RuleConventionTests
{
    private static readonly string[] Register = File.ReadAllLines(Path.Combine(SourceTree.Core, "Rules", "README.md"));

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Descriptor.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(r => r.Descriptor.Id).Distinct().Count());

    [Fact]
    public void Register_lists_no_rule_that_does_not_exist() =>
        Assert.Empty(Register.Select(l => RegisterRow().Match(l)).Where(m => m.Success).Select(m => m.Groups["id"].Value).Except(RuleCatalog.All.Select(r => r.Descriptor.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_named_after_its_id(string id)
    {
        var rule = Rule(id);

        Assert.Matches("^PE[1-9][0-9]{2}$", id);
        Assert.StartsWith(id, rule.GetType().Name, StringComparison.Ordinal);
        Assert.Matches(@"^\p{IsCJKUnifiedIdeographs}{2,10}$", rule.Descriptor.Name);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Descriptor.Relation);
        Assert.True(rule.GetType().IsSealed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_test_in_the_mirrored_folder(string id)
    {
        var folder = Rule(id).GetType().Namespace!.Replace("PerfEval.Core.", "PerfEval.Core.Tests.", StringComparison.Ordinal);

        Assert.NotNull(typeof(RuleConventionTests).Assembly.GetType($"{folder}.{id}Tests"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stands_in_the_register(string id)
    {
        var rule = Rule(id).Descriptor;
        var row = Assert.Single(Register, l => l.StartsWith($"| {id} |", StringComparison.Ordinal));

        Assert.StartsWith($"| {id} | {rule.Name} |", row, StringComparison.Ordinal);
        Assert.Contains($"| {rule.Severity.ToString()[0]} |", row, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_silent_on_an_empty_report(string id)
    {
        var result = Rule(id).Check(ReportBuilder.Empty);

        Assert.Empty(result.Findings);
        Assert.True(result.Outcome is RuleOutcome.NotApplicable or RuleOutcome.NotCheckable, result.Outcome.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Quotes_the_document_and_itself(string id)
    {
        var result = Rule(id).Check(Faulty);

        RuleAssert.QuotesBack(Faulty, result);
        Assert.All(result.Findings, f => Assert.Equal(id, f.Rule));
        Assert.All(result.Findings, f => Assert.NotEmpty(f.Evidence));
        Assert.Equal(result.Findings.Count > 0, result.Outcome == RuleOutcome.Violated);
    }

    private static IConsistencyRule Rule(string id) => RuleCatalog.All.Single(r => r.Descriptor.Id == id);

    // A report with something wrong of most kinds.
    private static SelfEvaluationReport Faulty { get; } = ReportBuilder
        .From("""
            一、基本情况
            预算500万元，到位480万元，支出427.7万元，执行率100%，结余12.3万元，主要用于设备237.7万元，人员200.5万元。
            按每人25万元、8人计210万元。到位率90%。完成14个，应完成16个，完成率100%。年初400万元，追加20万元，全年500万元。
            自评得分92分，等级良。另处自评得分95分。
            """)
        .Amount("480万元", AmountRole.Received).Score("92分").Score("95分").Grade("良")
        .Rate("100%", RateKind.Execution).Rate("90%", RateKind.Arrival)
        .Claim(RelationKind.ExecutionRate, "100%", "427.7万元", "500万元")
        .Claim(RelationKind.Balance, "12.3万元", "480万元", "427.7万元")
        .Claim(RelationKind.Sum, "427.7万元", "237.7万元", "200.5万元")
        .Claim(RelationKind.Product, "210万元", "8人", "25万元")
        .Claim(RelationKind.ArrivalRate, "90%", "480万元", "500万元")
        .Claim(RelationKind.Completion, "100%#2", "14个", "16个")
        .Claim(RelationKind.Adjustment, "500万元#2", "400万元", "20万元")
        .Build();

    // | PE101 | 预算执行率 | …
    [GeneratedRegex(@"^\| (?<id>PE\d{3}) \|")]
    private static partial Regex RegisterRow();
}
