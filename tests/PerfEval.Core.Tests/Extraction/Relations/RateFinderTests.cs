using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class RateFinderTests
{
    [Theory]
    [InlineData("预算100万元，支出92.08万元，执行率92.08%。", "92.08% = 92.08万元 / 100万元 holds")]
    [InlineData("预算120万元，到位100万元，支出90万元，执行率90%。", "90% = 90万元 / 100万元 holds")]
    [InlineData("全年预算100万元。\n全年支出90万元，预算执行率为90%。", "90% = 90万元 / 100万元 holds")]
    [InlineData("预算安排100万元，到位80万元，资金到位率80%。", "80% = 80万元 / 100万元 holds")]
    public void Rate_is_the_quotient_of_amounts(string text, params string[] claims) => Assert.Equal(claims, Rates(text));

    [Theory]
    [InlineData("预算100万元，支出90万元，执行率95%。", "95% = 90万元 / 100万元 fails")]
    [InlineData("预算120万元，到位100万元，支出90万元，执行率95%。", "95% = 90万元 / 100万元 or 90万元 / 120万元 fails")]
    [InlineData("预算安排100万元，到位80万元，资金到位率100%。", "100% = 80万元 / 100万元 fails")]
    public void Failing_rate_is_kept_with_each_base(string text, params string[] claims) => Assert.Equal(claims, Rates(text));

    [Theory]
    [InlineData("项目执行率95%。")]
    [InlineData("支出90万元，执行率95%。")]
    [InlineData("预算100万元，支出约90万元，执行率95%。")]
    [InlineData("预算100万元，支出90万元，完成率95%。")]
    [InlineData("预算100万元，上年支出90万元，执行率95%。")]
    [InlineData("2018年预算100万元。2019年支出90万元，执行率95%。")]
    [InlineData("预算0万元，支出0万元，执行率0%。")]
    public void Nothing_is_claimed_without_payment_and_budget_of_one_year(string text) => Assert.Empty(Rates(text));

    private static string[] Rates(string text) => Extracting.Claims(text, RelationKind.ExecutionRate, RelationKind.ArrivalRate);

    [Theory]
    [InlineData("到位资金80万元，全年支出60万元，占到位资金的70%。", 1)]
    [InlineData("到位资金80万元，支付设备费20万元，占到位资金的30%。", 0)]
    [InlineData("设备费20万元，占预算的12%。全年预算80万元，支出80万元。", 0)]
    public void A_share_of_the_budget_is_its_rate_only_for_the_whole_payment(string text, int claims) =>
        Assert.Equal(claims, Extracting.Claims(text, PerfEval.Core.Reports.RelationKind.ExecutionRate).Length);

    [Fact]
    public void Base_that_the_words_name_is_the_only_one() =>
        Assert.Contains(
            Extracting.Claims("全年预算数为482.5万元。全年实际到位资金439.1万元。全年实际支出439.1万元。按全年预算计算，预算执行率100%。", PerfEval.Core.Reports.RelationKind.ExecutionRate),
            c => c.EndsWith("fails", StringComparison.Ordinal));
}
