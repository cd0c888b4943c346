using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction;

public sealed class ExtractionPipelineTests
{
    private static SelfEvaluationReport Read(string text) => ExtractionPipeline.Extract(PrintedText.Lay(text));

    [Fact]
    public void An_outside_evaluation_reports_the_units_own_grade_only_to_compare()
    {
        const string grades = "评价等级为“良”。县农业农村局对本项目自评96分，自评等级“优”，与评价结果相差较大。";

        Assert.Equal(["良"], Read("财政支出第三方绩效评价报告\n" + grades).Grades.Select(g => g.Value));
        Assert.Equal(["良", "优"], Read("项目支出绩效自评报告\n" + grades).Grades.Select(g => g.Value));
    }

    [Fact]
    public void Reads_a_grade_in_brackets_after_the_score() => Assert.Equal(["优"], Read("本项目效果较好，自评得分：97分（优）。").Grades.Select(g => g.Value));

    [Theory]
    [InlineData("全年计划检查企业420家次，实际检查399家次，完成率98.5%。", 1)]
    [InlineData("全年检查企业420家次，实地走访399家次，完成率98.5%。", 0)]
    [InlineData("计划检查企业420家次，实际检查399家次，覆盖率98.5%。", 0)]
    public void A_failing_completion_is_of_what_was_planned_and_done(string text, int claims) =>
        Assert.Equal(claims, Read(text).Claims.Count(c => c.Kind == RelationKind.Completion && RelationCheck.Check(c).Outcome == RelationOutcome.Fails));

    [Fact]
    public void The_annual_budget_covers_the_payment_beside_money_carried_over()
    {
        var report = Read("某局2020年度部门整体支出绩效自评报告\n2020年部门预算批复1,486.2万元。加上2019年结转80.4万元，年中追加90万元，全年预算数为1,656.6万元。\n全年支出1,571.93万元。");

        Assert.DoesNotContain(report.Claims, c => c.Kind == RelationKind.Ceiling && RelationCheck.Check(c).Outcome == RelationOutcome.Fails);
    }

    [Theory]
    [InlineData("2022年预算500万元。支出180万元，结余20万元。", 1)]
    [InlineData("2022年预算500万元。省级资金支付180万元，结余20万元。", 0)]
    public void A_balance_beside_the_payment_of_one_source_is_of_that(string text, int claims) =>
        Assert.Equal(claims, Read(text).Claims.Count(c => c.Kind == RelationKind.Balance && RelationCheck.Check(c).Outcome == RelationOutcome.Fails));

    [Theory]
    [InlineData("2022年预算500万元。支出180万元。预算执行率96%。", 1)]
    [InlineData("2022年预算500万元。省级资金支付180万元。预算执行率96%。", 0)]
    public void A_rate_is_not_of_the_payment_of_one_source(string text, int claims) =>
        Assert.Equal(claims, Read(text).Claims.Count(c => c.Kind == RelationKind.ExecutionRate && RelationCheck.Check(c).Outcome == RelationOutcome.Fails));

    [Fact]
    public void Reads_an_acceptance_by_many_offices() => Assert.Equal(
        DateRole.Acceptance, Read("2017年2月20日由县住建局会同民政、扶贫、残联等部门完成逐户验收。").Dates.Single().Role);
}
