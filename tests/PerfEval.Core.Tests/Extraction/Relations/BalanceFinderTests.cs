using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class BalanceFinderTests
{
    [Theory]
    [InlineData("到位资金100万元，支出90万元，结余10万元。", "10万元 = 100万元 - 90万元 holds")]
    [InlineData("预算安排100万元。全年支出90万元，结余资金10万元。", "10万元 = 100万元 - 90万元 holds")]
    [InlineData("预算安排120万元，到位资金100万元，支出90万元，结余30万元。", "30万元 = 120万元 - 90万元 holds")]
    [InlineData("到位资金100万元。\n支出90万元，年末结余10万元。", "10万元 = 100万元 - 90万元 holds")]
    [InlineData("到位资金15万元，支出13.81万元，结余1.19万元。", "1.19万元 = 15万元 - 13.81万元 holds")]
    public void Balance_is_a_difference_of_natural_bases(string text, params string[] claims) => Assert.Equal(claims, Balances(text));

    [Theory]
    [InlineData("到位资金100万元，支出90万元，结余15万元。", "15万元 = 100万元 - 90万元 fails")]
    [InlineData("预算安排120万元，到位资金100万元，支出90万元，年末结余15万元。", "15万元 = 100万元 - 90万元 or 120万元 - 90万元 fails")]
    public void Failing_balance_of_the_whole_is_kept_with_each_base(string text, params string[] claims) => Assert.Equal(claims, Balances(text));

    [Theory]
    [InlineData("年末结余15万元。")]
    [InlineData("到位资金100万元，支出90万元，结余约15万元。")]
    [InlineData("到位资金约100万元，支出90万元，结余15万元。")]
    [InlineData("到位资金100万元，支出90万元，一标段结余15万元。")]
    [InlineData("2018年到位资金100万元，2019年支出90万元，2019年末结余15万元。")]
    [InlineData("到位资金100万元，支出90万元。")]
    public void Nothing_is_claimed_without_base_payment_and_exact_numbers(string text) => Assert.Empty(Balances(text));

    private static string[] Balances(string text) => Extracting.Claims(text, RelationKind.Balance);

    [Fact]
    public void What_is_left_of_one_source_is_not_of_the_whole() =>
        Assert.DoesNotContain(
            Extracting.Claims("到位资金50万元，支出46万元，结余4万元。其中县级资金支付8万元，结余1万元。", PerfEval.Core.Reports.RelationKind.Balance),
            c => c.EndsWith("fails", StringComparison.Ordinal));

    [Fact]
    public void Payment_may_stand_in_the_paragraph_before_the_balance() =>
        Assert.Contains(
            Extracting.Claims("全年实际到位资金302.5万元。全年共支付资金232.6万元。\n预算执行率63.8%，结余资金89.9万元。", PerfEval.Core.Reports.RelationKind.Balance),
            c => c.EndsWith("fails", StringComparison.Ordinal));
}
