using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Funds;

namespace PerfEval.Core.Tests.Rules.Funds;

public sealed class ClaimAuditTests
{
    private const string Text = "全年预算437.7万元，支出427.7万元，执行率100%，主要用于设备237.7万元，人员200.0万元。";

    [Fact]
    public void Tells_a_wrong_total_once_although_sum_and_rate_fail()
    {
        var report = ReportBuilder.From(Text)
            .Claim(RelationKind.ExecutionRate, "100%", "427.7万元", "437.7万元")
            .Claim(RelationKind.Sum, "427.7万元", "237.7万元", "200.0万元").Build();

        var finding = RuleAssert.Finds(new PE103PartsSumToTotal(), report);

        Assert.Equal(("437.7万元", "427.7万元"), (finding.Suggestion, finding.Suspect?.Quote));
        var rate = new PE101ExecutionRate().Check(report);
        Assert.Empty(rate.Findings);
        Assert.Equal("与“支出427.7万元”的疑点同因，不重复列出", rate.Verifications[0].Reason);
    }

    [Fact]
    public void Keeps_two_faults_of_different_numbers_apart()
    {
        var report = ReportBuilder.From("全年预算500万元，支出427.7万元，执行率100%，主要用于设备237.7万元，人员200.0万元。")
            .Claim(RelationKind.ExecutionRate, "100%", "427.7万元", "500万元")
            .Claim(RelationKind.Sum, "427.7万元", "237.7万元", "200.0万元").Build();

        RuleAssert.Finds(new PE103PartsSumToTotal(), report);
        RuleAssert.Finds(new PE101ExecutionRate(), report);
    }

    [Fact]
    public void Believes_a_number_that_another_relation_confirms()
    {
        // The total stands in a balance that holds, so a part has the wrong digit: 237.7 for 227.7, the other being confirmed as well.
        var report = ReportBuilder.From("预算437.7万元，支出427.7万元，结余10.0万元，用于设备237.7万元，人员200.0万元，人员为8人每人25.00万元。")
            .Claim(RelationKind.Balance, "10.0万元", "437.7万元", "427.7万元")
            .Claim(RelationKind.Product, "200.0万元", "8人", "25.00万元")
            .Claim(RelationKind.Sum, "427.7万元", "237.7万元", "200.0万元").Build();

        var finding = RuleAssert.Finds(new PE103PartsSumToTotal(), report);

        Assert.Equal(("227.7万元", "237.7万元"), (finding.Suggestion, finding.Suspect?.Quote));
        Assert.Contains("“用于设备237.7万元”若为227.7万元则相符（一位数字之差）", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposes_nothing_when_several_numbers_could_be_wrong() =>
        Assert.Null(RuleAssert.Finds(new PE103PartsSumToTotal(), ReportBuilder.From(Text).Claim(RelationKind.Sum, "427.7万元", "237.7万元", "200.0万元").Build()).Suggestion);
}
