using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Storage.Across;

namespace PerfEval.Storage.Tests.Across;

public sealed class AcrossRulesTests
{
    private static readonly ReportInfo Info = new()
    {
        Title = "农村饮水安全工程绩效自评报告",
        Project = "农村饮水安全工程",
        Unit = "仁化县水务局",
        SupervisingDepartment = "仁化县农业农村局",
        Kind = "self_evaluation",
        Province = "广东省",
        City = "韶关市",
        County = "仁化县",
        FiscalYear = 2022,
    };

    [Theory]
    [InlineData("仁化县2022年度农村饮水安全工程项目", "农村饮水安全工程")]
    [InlineData("农村饮水 安全工程（2022年）", "农村饮水安全工程")]
    [InlineData("２０２２年农村饮水安全工程", "农村饮水安全工程")]
    [InlineData("经费", "")]
    [InlineData(null, "")]
    public void A_project_is_known_under_its_various_names(string? name, string key) =>
        Assert.Equal(key, ReportKey.Of(Info with { Project = name }).Project);

    [Fact]
    public void Reports_of_a_department_as_a_whole_meet_by_their_unit() =>
        Assert.Equal(ReportKey.Of(Info with { Project = null, Title = "水务局2022年度部门整体支出绩效自评报告" }), ReportKey.Of(Info with { Project = "部门整体支出", Title = "2022年部门整体支出绩效自评" }));

    [Fact]
    public void A_carry_over_that_is_not_last_years_balance_is_told_with_both_numbers()
    {
        var result = new PE603CarriedOver().Check(
            Report("上年结转资金12.5万元。", [Fund("carried_over", budget: 125000)]),
            [Other(Report("结余10.5万元。", [Fund("total", balance: 105000)], Info with { FiscalYear = 2021 }))]);

        Assert.Equal(RuleOutcome.Violated, result.Outcome);
        Assert.Equal("上年结转12.5万元，而《农村饮水安全工程绩效自评报告》（仁化县水务局，2021年度）的结余为10.5万元，相差2万元", result.Message);
        Assert.Equal((125000m, 105000m), (result.Stated, result.Computed));
    }

    [Theory]
    [InlineData("结余12.5万元。", 125000, RuleOutcome.Holds)]
    [InlineData("结余12.4980万元。", 124980, RuleOutcome.Holds)] // 12.5, rounded
    [InlineData("结余10.5万元，年底已由县财政收回统筹。", 105000, RuleOutcome.NotCheckable)]
    [InlineData("没有谈结余。", null, RuleOutcome.NotCheckable)]
    public void A_carry_over_agrees_or_has_its_reason(string lastYear, int? balance, RuleOutcome outcome) =>
        Assert.Equal(outcome, new PE603CarriedOver().Check(
            Report("上年结转资金12.5万元。", [Fund("carried_over", budget: 125000)]),
            [Other(Report(lastYear, [Fund("total", balance: balance)], Info with { FiscalYear = 2021 }))]).Outcome);

    [Fact]
    public void The_balance_of_another_unit_or_of_another_year_is_not_carried_over()
    {
        var own = Report("上年结转资金12.5万元。", [Fund("carried_over", budget: 125000)]);
        FundInfo[] left = [Fund("total", balance: 999)];

        Assert.Equal(RuleOutcome.NotApplicable, new PE603CarriedOver().Check(own, [Other(Report("", left, Info with { FiscalYear = 2020 }))]).Outcome);
        Assert.Equal(RuleOutcome.NotApplicable, new PE603CarriedOver().Check(
            own, [Other(Report("", left, Info with { FiscalYear = 2021, Unit = "董塘镇人民政府", SupervisingDepartment = null }))]).Outcome);
    }

    [Fact]
    public void A_department_and_its_unit_must_give_one_total()
    {
        var own = Report("预算300万元。", [Fund("total", budget: 3000000)]);
        var above = Info with { Unit = "仁化县农业农村局", SupervisingDepartment = null };

        var result = new PE604SameAmounts().Check(own, [Other(Report("预算320万元。", [Fund("total", budget: 3200000)], above))]);

        Assert.Equal(RuleOutcome.Violated, result.Outcome);
        Assert.Contains("预算数300万元，而", result.Message, StringComparison.Ordinal);
        Assert.EndsWith("为320万元，相差20万元", result.Message, StringComparison.Ordinal);
        Assert.Equal(RuleOutcome.Holds, new PE604SameAmounts().Check(own, [Other(Report("", [Fund("total", budget: 3000000)], above))]).Outcome);
    }

    [Fact]
    public void Townships_have_their_own_shares_of_a_project_and_new_versions_their_own_numbers()
    {
        var own = Report("", [Fund("total", budget: 3000000)], Info with { SupervisingDepartment = null });

        var town = Other(Report("", [Fund("total", budget: 100000)], Info with { Unit = "董塘镇人民政府", SupervisingDepartment = null }));
        var version = Other(Report("", [Fund("total", budget: 100000)], Info with { SupervisingDepartment = null }));

        Assert.Equal(RuleOutcome.NotApplicable, new PE604SameAmounts().Check(own, [town, version]).Outcome);
        Assert.Equal(RuleOutcome.Holds, new PE602ReportedAgain().Check(own, [town]).Outcome);
        Assert.Equal(RuleOutcome.Violated, new PE602ReportedAgain().Check(own, [version]).Outcome);
    }

    private static StoredReport Report(string text, IReadOnlyList<FundInfo> funds, ReportInfo? info = null) =>
        new(1, 1, "甲.docx", default, text, info ?? Info, ReportKey.Of(info ?? Info), funds, []);

    private static OtherReport Other(StoredReport report) => new(report, null, []);

    private static FundInfo Fund(string source, decimal? budget = null, decimal? balance = null) => new(source, source, null, budget, null, null, balance, null, null, null);
}
