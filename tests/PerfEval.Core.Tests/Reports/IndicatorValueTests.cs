using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Reports;

public sealed class IndicatorValueTests
{
    [Theory]
    [InlineData("≥95%", Comparison.AtLeast, 95, "%")]
    [InlineData("不低于1,200人次", Comparison.AtLeast, 1200, "人次")]
    [InlineData("12公里以上", Comparison.AtLeast, 12, "公里")]
    [InlineData("≤50万元", Comparison.AtMost, 50, "万元")]
    [InlineData("控制在30天以内", Comparison.AtMost, 30, "天")]
    [InlineData("不高于3%", Comparison.AtMost, 3, "%")]
    [InlineData("=16个", Comparison.Equal, 16, "个")]
    [InlineData("完成改造12.5公里", Comparison.None, 12.5, "公里")]
    [InlineData("98", Comparison.None, 98, "")]
    public void Takes_sign_number_and_unit_apart(string words, Comparison comparison, double number, string unit)
    {
        var value = IndicatorValue.Parse(words);
        Assert.Equal((comparison, (decimal?)number, unit), (value.Comparison, value.Number?.Value, value.Unit));
    }

    [Theory]
    [InlineData("2020年12月底前")]
    [InlineData("90-95%")]
    [InlineData("效果显著")]
    [InlineData("新建3座，改造5座")]
    public void Dates_ranges_and_words_have_no_number(string words) => Assert.Null(IndicatorValue.Parse(words).Number);

    [Fact]
    public void A_rough_number_says_so() => Assert.True(IndicatorValue.Parse("约30个").Number!.Value.Approximate);
}
