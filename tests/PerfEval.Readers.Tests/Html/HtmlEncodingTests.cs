using System.Text;

namespace PerfEval.Readers.Tests.Html;

public sealed class HtmlEncodingTests
{
    private const string Words = "项目支出绩效自评报告，预算437.7万元。";

    private static string Page(string meta) => $"<html><head>{meta}</head><body><p>{Words}</p></body></html>";

    [Theory]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>")]
    [InlineData("<meta charset='utf-16'>")]
    [InlineData("<meta charset=\"nonsense\">")]
    [InlineData("")]
    public void Utf8_is_read_whatever_the_page_says(string meta) => Assert.Equal([Words], Reading.Bytes(Encoding.UTF8.GetBytes(Page(meta))).Paragraphs());

    [Theory]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("")]
    public void Gb18030_is_read_whatever_the_page_says(string meta) => Assert.Equal([Words], Reading.Bytes(Reading.Gb18030.GetBytes(Page(meta))).Paragraphs());

    [Fact]
    public void Utf16_with_and_without_a_mark_is_read()
    {
        Assert.Equal([Words], Reading.Bytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page(""))]).Paragraphs());
        Assert.Equal([Words], Reading.Bytes(Encoding.Unicode.GetBytes(Page(""))).Paragraphs());
    }

    [Fact]
    public void Big5_is_believed()
    {
        var bytes = Encoding.GetEncoding(950).GetBytes("<html><meta charset=big5><body><p>項目支出績效自評報告</p></body></html>");
        Assert.Equal(["項目支出績效自評報告"], Reading.Bytes(bytes).Paragraphs());
    }

    [Fact]
    public void Few_words_in_gbk_that_are_valid_utf8_too_are_read_as_the_page_says() =>
        Assert.Equal(["联通"], Reading.Bytes(Reading.Gb18030.GetBytes("<html><meta charset=gbk><body><p>联通</p></body></html>")).Paragraphs());

    [Fact]
    public void Few_broken_bytes_are_noted()
    {
        var bytes = Encoding.UTF8.GetBytes(Page("<meta charset=utf-8>") + "<p>" + Words + Words + "</p>");
        bytes[^60] = 0xFF;
        Assert.True(Assert.Single(Reading.Bytes(bytes).Notes).Partial);
    }
}
