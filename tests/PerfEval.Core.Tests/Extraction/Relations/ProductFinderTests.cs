using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class ProductFinderTests
{
    [Theory]
    [InlineData("补贴为7人*12月*410元=3.444万", "3.444万 = 7人 × 12月 × 410元 holds")]
    [InlineData("补贴为7人×12个月×410元/人＝34,440元。", "34,440元 = 7人 × 12个月 × 410元 holds")]
    [InlineData("补贴为7人×12月×410元=3.8万元。", "3.8万元 = 7人 × 12月 × 410元 fails")]
    [InlineData("服务费8年×1835万元=14680万元。", "14680万元 = 8年 × 1835万元 holds")]
    public void Printed_formula_claims_itself(string text, params string[] claims) => Assert.Equal(claims, Products(text));

    [Theory]
    [InlineData("改造210户，每户补助3,500元，共支付73.5万元。", "73.5万元 = 210户 × 3,500元 holds")]
    [InlineData("聘用7人，每人每月410元，全年12个月支付34440元。", "34440元 = 7人 × 12个月 × 410元 holds")]
    [InlineData("租赁5台，按2000元/台支付1万元。", "1万元 = 5台 × 2000元 holds")]
    public void Count_times_price_is_the_total(string text, params string[] claims) => Assert.Equal(claims, Products(text));

    [Theory]
    [InlineData("改造210户，每户补助3,500元，共支付75万元。", "75万元 = 210户 × 3,500元 fails")]
    [InlineData("处理费按每天2万元、300天计，全年为650万元。", "650万元 = 300天 × 2万元 fails")]
    [InlineData("购置水泵12台，单价0.8万元；购置闸门6扇，每扇1.5万元，计9.6万元。", "9.6万元 = 6扇 × 1.5万元 fails")]
    [InlineData("清淤3.5公里，单价12万元/公里，工程费46万元。", "46万元 = 3.5公里 × 12万元 fails")]
    [InlineData("补助协管员170人，按每人每年10560元标准，共计1695200元。", "1695200元 = 170人 × 10560元 fails")]
    public void Failing_product_needs_one_count_and_a_claimed_total(string text, params string[] claims) => Assert.Equal(claims, Products(text));

    [Theory]
    [InlineData("改造210户，每户补助3,500元，支付75万元。")]
    [InlineData("改造210户，每人补助3,500元，共支付75万元。")]
    [InlineData("改造210户、新建50户，每户补助3,500元，共支付75万元。")]
    [InlineData("改造210户，每户补助约3,500元，共支付75万元。")]
    [InlineData("改造210户，每户补助3,500元。共支付75万元。")]
    [InlineData("到位率=实际到位/计划到位×100%，到位100万元。")]
    public void Nothing_is_claimed_without(string text) => Assert.Empty(Products(text));

    private static string[] Products(string text) => Extracting.Claims(text, RelationKind.Product);
}
