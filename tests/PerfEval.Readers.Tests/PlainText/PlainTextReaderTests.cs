using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Report = "项目支出绩效自评报告\n一、项目概况\n2021年项目资金437.7万元，全部到位。\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Report) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Report)] },
        { "GB18030", Reading.Gb18030.GetBytes(Report) },
        { "UTF-16LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Report)] },
        { "UTF-16BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Report)] },
        { "UTF-16LE", Encoding.Unicode.GetBytes(Report) },
        { "UTF-16BE", Encoding.BigEndianUnicode.GetBytes(Report) },
        { "UTF-32LE with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Report)] },
    };

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void Every_encoding_gives_the_same_text(string encoding, byte[] bytes)
    {
        var document = Reading.Bytes(bytes);
        Assert.True(document.Text == Report, encoding);
        Assert.Empty(document.Notes);
    }

    [Theory]
    [InlineData("项目自评")]
    [InlineData("自评得分98分")]
    [InlineData("完成")]
    public void Short_gb18030_text_is_read(string text) => Assert.Equal(text, Reading.Bytes(Reading.Gb18030.GetBytes(text)).Text);

    [Theory]
    [InlineData("项目支出绩效自评")]
    [InlineData("Score: 98")]
    public void Short_utf16_text_is_read(string text)
    {
        Assert.Equal(text, Reading.Bytes(Encoding.Unicode.GetBytes(text)).Text);
        Assert.Equal(text, Reading.Bytes(Encoding.BigEndianUnicode.GetBytes(text)).Text);
    }

    [Fact]
    public void English_with_one_chinese_word_in_gb18030_is_not_taken_for_utf16()
    {
        const string text = "Total score: 98 points out of 100, grade 优, see the table below for details.";
        Assert.Equal(text, Reading.Bytes(Reading.Gb18030.GetBytes(text)).Text);
    }

    [Fact]
    public void Few_broken_bytes_are_noted_not_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Report);
        bytes[31] = 0xFF;
        var document = Reading.Bytes(bytes);
        Assert.Contains("437.7万元", document.Text, StringComparison.Ordinal);
        var note = Assert.Single(document.Notes);
        Assert.True(note.Partial);
        Assert.Equal("encoding", note.Code);
    }

    [Fact]
    public void Gb18030_text_cut_within_a_character_is_read()
    {
        var document = Reading.Bytes(Reading.Gb18030.GetBytes(Report + "三、存在问题")[..^1]);
        Assert.Contains("三、存在问", document.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(document.Notes).Partial);
    }

    [Fact]
    public void Line_ends_become_line_feeds_before_spans_exist()
    {
        var document = Reading.Text("一、概况\r\n\r\n二、问题\r三、建议\n");
        Assert.Equal("一、概况\n\n二、问题\n三、建议\n", document.Text);
        Assert.Equal(["一、概况", "二、问题", "三、建议"], document.Paragraphs());
    }

    [Fact]
    public void Paragraph_is_a_line_without_its_indent()
    {
        var document = Reading.Text("\u3000\u3000本项目已完成。  \n   \n  二、问题");
        Assert.Equal(["本项目已完成。", "二、问题"], document.Paragraphs());
        Assert.Equal(new TextSpan(2, 7), document.Blocks[0].Span);
    }
}
