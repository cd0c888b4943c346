using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class CeilingFinderTests
{
    [Theory]
    [InlineData("项目预算100万元。项目实际支出90万元。", "100万元 ≥ 90万元 holds")]
    [InlineData("项目预算100万元。项目实际支出110万元。", "100万元 ≥ 110万元 fails")]
    [InlineData("年初预算80万元，全年预算100万元。全年支出90万元。", "100万元 ≥ 90万元 holds")]
    public void Main_payment_stays_within_the_largest_budget(string text, params string[] claims) => Assert.Equal(claims, Ceilings(text));

    [Theory]
    [InlineData("项目实际支出90万元。")]
    [InlineData("项目预算100万元。")]
    [InlineData("项目预算100万元。项目实际支出约110万元。")]
    [InlineData("项目预算100万元，实际到位110万元。项目实际支出110万元。")]
    [InlineData("项目预算100万元。累计支出180万元。")]
    [InlineData("2018年绩效自评报告\n2018年预算100万元。2017年实际支出110万元。")]
    public void Nothing_is_claimed_without_comparable_totals(string text) => Assert.Empty(Ceilings(text));

    private static string[] Ceilings(string text) => Extracting.Claims(text, RelationKind.Ceiling);

    [Theory]
    [InlineData("年初预算数为599.3万元，执行中调减23.1万元，全年预算数为576.2万元。全年共支出593.2万元。")]
    [InlineData("全年累计支出0.20亿元。\n项目预算资金1860.3万元。全年共支出1953.3万元。")]
    [InlineData("预算总额164万元。项目共支付资金170万元。\n机房改造合同金额87.9万元，该子项目结余11.4万元。")]
    public void Payment_above_the_budget_that_binds_fails(string text) =>
        Assert.Contains(Extracting.Claims(text, PerfEval.Core.Reports.RelationKind.Ceiling), c => c.EndsWith("fails", StringComparison.Ordinal));
}
