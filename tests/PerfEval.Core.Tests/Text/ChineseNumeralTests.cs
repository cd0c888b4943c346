using PerfEval.Core.Text;

namespace PerfEval.Core.Tests.Text;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("三十六", 36)]
    [InlineData("一百零五", 105)]
    [InlineData("两千", 2000)]
    [InlineData("三万五千", 35000)]
    [InlineData("十二万", 120000)]
    [InlineData("叁拾陆万伍仟捌佰陆拾肆", 365864)]
    [InlineData("壹亿贰仟叁佰万", 123000000)]
    [InlineData("三千二百万", 32000000)]
    [InlineData("两亿三千", 200003000)]
    [InlineData("二〇一八", 2018)]
    [InlineData("二零一八", 2018)]
    public void Reads_numbers_in_characters(string text, int value) => Assert.Equal(value, ChineseNumeral.Parse(text));

    [Fact]
    public void Reads_a_million_millions() => Assert.Equal(1_000_000_000_000m, ChineseNumeral.Parse("一万亿"));

    [Theory]
    [InlineData("")]
    [InlineData("三元")]
    [InlineData("3万")]
    [InlineData("九亿九亿九亿九亿亿亿")]
    [InlineData("一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一")]
    public void Other_text_and_endless_numbers_are_none(string text) => Assert.Null(ChineseNumeral.Parse(text));
}
