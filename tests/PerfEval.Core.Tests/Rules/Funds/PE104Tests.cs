using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE104Tests
{
    private static readonly PE104UnitSlip Rule = new();

    private static ReportBuilder Costs(string repair = "8.4元") => ReportBuilder
        .From($"发生费用1905.2万元，其中建设费1835万元、监理费38万元、测评费20.8万元、空调维修费{repair}、其他3万元。")
        .Claim(RelationKind.Sum, "1905.2万元", "1835万元", "38万元", "20.8万元", repair, "3万元");

    [Fact]
    public void Names_the_number_and_the_unit_meant()
    {
        var finding = RuleAssert.Finds(Rule, Costs().Build());

        Assert.Equal("“空调维修费8.4元”若为8.4万元，则明细之和恰为1905.2万元", finding.Message);
        Assert.Equal("8.4万元", finding.Suggestion);
        Assert.Equal((19_052_000m, 18_968_008.4m, 83_991.6m, 500m), (finding.Stated, finding.Computed, finding.Difference, finding.Tolerance));
        Assert.Equal("8.4元", finding.Evidence[0].Quote);
    }

    [Fact]
    public void Stands_instead_of_the_finding_of_the_sum()
    {
        var report = Costs().Build();

        var sum = new PE103PartsSumToTotal().Check(report);

        Assert.Empty(sum.Findings);
        Assert.Equal((RuleOutcome.Violated, "单位疑误，见PE104"), (sum.Outcome, sum.Verifications[0].Reason));
    }

    [Fact]
    public void Is_silent_when_the_sum_holds() => RuleAssert.Silent(Rule, Costs("8.4万元").Build(), RuleOutcome.Holds);

    [Fact]
    public void Leaves_another_fault_to_the_sum()
    {
        var report = Costs("9.9元").Build();

        RuleAssert.Silent(Rule, report, RuleOutcome.Holds);
        RuleAssert.Finds(new PE103PartsSumToTotal(), report);
    }

    [Theory]
    [InlineData("437.7元", "400万元", "37.7万元", "437.7万元")] // the total
    [InlineData("437.7万元", "400万元", "37.7亿元", "37.7万元")]
    [InlineData("437.7万元", "400万元", "377000万元", "377000元")] // 元 printed as 万元
    [InlineData("437.7千元", "400千元", "37.7元", "37.7千元")]
    [InlineData("3.7亿元", "0.5亿元", "3.2元", "3.2亿元")]
    public void Knows_every_step_between_units(string total, string one, string other, string meant)
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From($"合计{total}：甲{one}，乙{other}。").Claim(RelationKind.Sum, total, one, other).Build());

        Assert.Equal(meant, finding.Suggestion);
    }

    [Fact]
    public void Prefers_the_unit_of_the_other_numbers() => Assert.Equal(
        "“总额15元”若为15万元，则与各资金来源之和恰好相符",
        RuleAssert.Finds(Rule, ReportBuilder.From("总额15元，其中财政资金15万元，自筹0万元。").Claim(RelationKind.SourceSum, "15元", "15万元", "0万元").Build()).Message);

    [Fact]
    public void Names_both_numbers_when_either_may_be_meant()
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From("总额15元，财政资金15万元。").Claim(RelationKind.SourceSum, "15元", "15万元").Build());

        Assert.Contains("也可能", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.Suggestion);
    }

    [Fact]
    public void Explains_a_balance_too()
    {
        var report = ReportBuilder.From("预算15万元，支出13.8125万元，结余1.1875元。").Claim(RelationKind.Balance, "1.1875元", "15万元", "13.8125万元").Build();

        Assert.Equal("“结余1.1875元”若为1.1875万元，则与收支之差恰好相符", RuleAssert.Finds(Rule, report).Message);
        Assert.Empty(new PE105Balance().Check(report).Findings);
    }

    [Fact]
    public void Writes_a_bare_table_number_in_the_unit_of_its_head()
    {
        var report = ReportBuilder.From("""
            | 支出内容 | 金额（万元） |
            | 设备 | 30 |
            | 维护 | 120000 |
            | 合计 | 42 |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Claim(RelationKind.Sum, "42", "30", "120000").Build();

        Assert.Equal("12万元", RuleAssert.Finds(Rule, report).Suggestion);
    }

    [Fact]
    public void Takes_a_part_too_many_for_no_unit_slip()
    {
        // 3元 would vanish in 150.0万元: the part doesn't belong to the sum at all.
        var report = ReportBuilder.From("合计150.0万元：甲100万元，乙50万元，丙3万元。").Claim(RelationKind.Sum, "150.0万元", "100万元", "50万元", "3万元").Build();

        RuleAssert.Silent(Rule, report, RuleOutcome.Holds);
        RuleAssert.Finds(new PE103PartsSumToTotal(), report);
    }

    [Fact]
    public void Tells_one_slip_once_for_all_relations_it_breaks()
    {
        var report = Costs().Claim(RelationKind.Balance, "3万元", "1905.2万元", "1835万元", "38万元", "20.8万元", "8.4元").Build();

        RuleAssert.Finds(Rule, report);
        Assert.Empty(new PE105Balance().Check(report).Findings);
    }

    [Fact]
    public void Cannot_check_approximate_numbers() => RuleAssert.Silent(Rule, Costs("约8.4元").Build(), RuleOutcome.NotCheckable);

    [Fact]
    public void Does_not_apply_without_relations() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
