using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class PE102Tests
{
    private static readonly PE102SourcesSumToTotal Rule = new();

    private static ReportBuilder Table(string total) => ReportBuilder.From($"""
        | 资金来源（万元） | 全年预算数 |
        | 年度资金总额 | {total} |
        | 财政拨款 | 300 |
        | 上年结转 | 100.5 |
        | 其他资金 | 0 |
        """).BareNumbersIn(MoneyUnit.TenThousandYuan).Claim(RelationKind.SourceSum, total, "300", "100.5", "0");

    [Fact]
    public void Reports_a_total_that_its_sources_do_not_give()
    {
        var finding = RuleAssert.Finds(Rule, Table("480.5").Build());

        Assert.StartsWith("各资金来源之和与资金总额不符：300万元 + 100.5万元 + 0万元 = 400.5万元，所列480.5万元，差80.0万元", finding.Message, StringComparison.Ordinal);
        Assert.Equal((4_805_000m, 4_005_000m, 800_000m, 500m), (finding.Stated, finding.Computed, finding.Difference, finding.Tolerance));
    }

    [Fact]
    public void Is_silent_when_they_do() => RuleAssert.Silent(Rule, Table("400.5").Build(), RuleOutcome.Holds);

    [Fact]
    public void Tells_what_is_missing() =>
        Assert.Equal("其他资金一栏被遮盖", RuleAssert.Silent(Rule, Table("480.5").NotCheckable("其他资金一栏被遮盖").Build(), RuleOutcome.NotCheckable).Reason);

    [Fact]
    public void Leaves_the_same_numbers_claimed_as_a_plain_sum_to_one_finding()
    {
        var report = Table("480.5").Claim(RelationKind.Sum, "480.5", "300", "100.5", "0").Build();

        RuleAssert.Finds(Rule, report);
        Assert.Empty(new PE103PartsSumToTotal().Check(report).Findings);
    }

    [Fact]
    public void Does_not_apply_without_sources() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
