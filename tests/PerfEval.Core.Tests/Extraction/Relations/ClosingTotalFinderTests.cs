using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class ClosingTotalFinderTests
{
    [Theory]
    [InlineData("支付监理费3万元，设计费2万元，共计5万元。", "5万元 = 3万元 + 2万元 holds")]
    [InlineData("2018年支付首付款26万元。2019年支付进度款35万元，累计支付61万元。", "61万元 = 26万元 + 35万元 holds")]
    [InlineData("合同价50万元。支付监理费3万元，设计费2万元，合计5万元。", "5万元 = 3万元 + 2万元 holds")]
    public void Total_behind_its_parts_holds(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("支付监理费3万元，支付设计费2万元，共计支付6万元。", "6万元 = 3万元 + 2万元 fails")]
    [InlineData("支付首付款3万元，支付尾款2万元，合计支付4万元。", "4万元 = 3万元 + 2万元 fails")]
    public void Failing_total_is_kept_with_a_strong_word(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("支付首付款3万元，支付尾款2万元，累计支付6万元。")]
    [InlineData("支付监理费约3万元，支付设计费2万元，共计支付6万元。")]
    [InlineData("预算3万元，支付设计费2万元，共计惠及群众6万元。")]
    [InlineData("支付首付款3万元。支付尾款2万元。共计支付6万元。")]
    [InlineData("支付首付款3万元，支付尾款2万元，支付税款6万元。")]
    public void Nothing_is_claimed_without_one(string text) => Assert.Empty(Sums(text));

    private static string[] Sums(string text) => Extracting.Claims(text, RelationKind.Sum, RelationKind.SourceSum);

    [Theory]
    [InlineData("资金来源：中央财政补助30万元，省财政补助12万元，县财政配套9万元，合计50万元。", "50万元 = 30万元 + 12万元 + 9万元 fails")]
    [InlineData("资金来源：中央财政补助30万元，省财政补助12万元，县财政配套8万元，合计50万元。", "50万元 = 30万元 + 12万元 + 8万元 holds")]
    public void Sources_add_up_to_the_total_behind_them(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Fact]
    public void Budgets_of_several_things_before_a_total_claim_nothing() =>
        Assert.Empty(Sums("安排道路资金30万元，安排桥梁资金12万元，另有上年结转，合计50万元。"));
}
