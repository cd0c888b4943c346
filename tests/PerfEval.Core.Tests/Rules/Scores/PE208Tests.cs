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

    [Fact]
    public void A_class_without_rows_in_a_form_of_full_marks_has_no_points() =>
        Assert.Contains("满意度0（规定10）", RuleAssert.Finds(Rule, ReportBuilder.From("""
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 预算执行率 | 执行率 | 执行率 | 100% | 100% | 10 | 10 |
            | 产出指标 | 数量指标 | 新建泵站 | 2座 | 2座 | 60 | 60 |
            | 效益指标 | 社会效益 | 受益村 | 3个 | 3个 | 30 | 30 |
            """).Scored().With(r => r with { Chosen = ProfileCatalog.Embedded.Choose(FormFamily.National, null, 2021), Funds = [new FundLine(FundSource.Total, "总额") { MaxScore = r.ScoreTables[0].Rows[0].MaxScore }] }).Build()).Message, StringComparison.Ordinal);
}
