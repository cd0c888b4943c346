using System.Text;

namespace PerfEval.Readers.Tests.Pdf;

/// <summary>Fonts that are not embedded and have no ToUnicode: the text follows from the predefined encoding alone.</summary>
public sealed class CmapTests
{
    private const string Text = "华容县2020年度财政支出绩效自评报告（试行）——到位1,234.56万元，执行率98.5%；“完成”…《办法》〔2021〕③、±5℃ ≥95% ￥￠§№～｜Ａb";

    private const string Rare = "镕喆堃瑨囍煒凉裏兀隣秊鎔";

    public static TheoryData<string, string> Encodings => new()
    {
        { "GBK-EUC-H", "GB18030" },
        { "GBKp-EUC-H", "GB18030" },
        { "GBK2K-H", "GB18030" },
        { "UniGB-UCS2-H", "utf-16BE" },
        { "UniGB-UTF16-H", "utf-16BE" },
        { "GBK-EUC-V", "GB18030" },
        { "GBKp-EUC-V", "GB18030" },
        { "GBK2K-V", "GB18030" },
        { "UniGB-UCS2-V", "utf-16BE" },
        { "UniGB-UTF16-V", "utf-16BE" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_character_is_read(string cmap, string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        Assert.Equal(Text + Rare, PdfFile.A4.Encoded(cmap).Page(PdfFile.Text(10, 800, Text, bytes, size: 6) + PdfFile.Text(300, 800, Rare, bytes, size: 6)).DrawPage().Text());
    }

    [Fact]
    public void All_of_gbk_is_read()
    {
        var all = string.Concat(GbkRows().Select(r => r.Text));
        Assert.Equal(all, Drawn("GBK-EUC-H", PdfFile.Gbk));
        Assert.True(all.Length > 20_000);
    }

    // Where mutool loses its way the words come from poppler, so that nothing around them is lost either.
    [Fact]
    public void Characters_in_four_bytes_are_read()
    {
        var rare = string.Concat(Enumerable.Range(0x3400, 800).Select(c => (char)c).Where(c => PdfFile.Gbk.GetBytes([c]).Length == 4));
        Assert.True(rare.Length > 700);
        Assert.Equal("甲" + rare + "乙", Read("GBK2K-H", "甲" + rare + "乙", PdfFile.Gbk));
    }

    private static string Drawn(string cmap, Encoding encoding) => string.Concat(GbkRows().Select(r => r.Text).Chunk(40).Select(rows => Read(cmap, string.Concat(rows), encoding)));

    private static string Read(string cmap, string text, Encoding encoding)
    {
        var lines = text.Chunk(90).Select((line, i) => PdfFile.Text(10, 835 - (6 * i), new string(line), encoding, size: 6));
        return PdfFile.A4.Encoded(cmap).Page(string.Concat(lines)).DrawPage().Text();
    }

    // What GB18030 added to GBK in two bytes is no part of GBK-EUC-H, and full-wide blanks and the like are compared elsewhere.
    private static IEnumerable<(int Row, string Text)> GbkRows()
    {
        for (var row = 0x81; row <= 0xFE; row++)
        {
            var text = new StringBuilder();
            for (var cell = 0x40; cell <= 0xFE; cell++)
                if (cell != 0x7F && PdfFile.Gbk.GetString([(byte)row, (byte)cell]) is [>= '一' and <= '龥'] character) text.Append(character);
            yield return (row, text.ToString());
        }
    }
}
