using System.Text;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxArchiveTests
{
    private const string Main = "word/document.xml";
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Bomb_is_refused_by_what_it_expands_to()
    {
        var bomb = WordFile.WithPart(WordFile.Report(), Main, $"<w:document {W}><w:body>" + new string(' ', 3_000_000) + "</w:body></w:document>");
        Assert.True(bomb.Length < 100_000);
        Assert.Equal("文件解压后过大：超过2MB的上限", Reading.Refusal(bomb, new ReadingLimits { ExpandedBytes = 2 * 1024 * 1024 }));
    }

    [Fact]
    public void Bomb_that_lies_about_its_size_is_refused()
    {
        var bomb = WordFile.WithPart(WordFile.Report(), Main, $"<w:document {W}><w:body>" + new string(' ', 3_000_000) + "</w:body></w:document>");
        Understate(bomb, Main);
        Reading.Refusal(bomb, new ReadingLimits { ExpandedBytes = 2 * 1024 * 1024 });
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));
        var file = WordFile.WithPart(WordFile.Report(), Main, $"<w:document {W}><w:body>{deep}</w:body></w:document>");
        Assert.StartsWith("文件内部嵌套过深", Reading.Refusal(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 80)]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120)]
    [InlineData("<w:ins>", "</w:ins>", 240)]
    public void Nesting_within_the_limit_fits_a_small_stack(string open, string close, int times)
    {
        var body = string.Concat(Enumerable.Repeat(open, times)) + WordFile.P("深处") + string.Concat(Enumerable.Repeat(close, times));
        var file = WordFile.WithPart(WordFile.Report(), Main, $"<w:document {W}><w:body>{body}</w:body></w:document>");
        var text = "";
        var thread = new Thread(() => text = Reading.Bytes(file).Text, maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains("深处", text, StringComparison.Ordinal);
    }

    [Fact]
    public void External_entities_are_not_read()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "机密");
        try
        {
            var file = WordFile.WithPart(WordFile.Report(), Main,
                $"<!DOCTYPE d [<!ENTITY x SYSTEM \"file://{secret}\">]><w:document {W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
            Assert.Equal("Word文件已损坏，无法打开", Reading.Refusal(file));
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Theory]
    [InlineData("<w:document")]
    [InlineData("")]
    [InlineData("<a/>")]
    public void Broken_main_part_is_refused(string content) =>
        Assert.Equal("Word文件已损坏，无法打开", Reading.Refusal(WordFile.WithPart(WordFile.Report(), Main, content)));

    [Fact]
    public void Document_without_words_is_refused() =>
        Assert.StartsWith("文件中没有文字", Reading.Refusal(WordFile.Of("<w:p/>")), StringComparison.Ordinal);

    [Fact]
    public void Broken_part_that_nobody_needs_does_no_harm()
    {
        var file = WordFile.WithPart(WordFile.Report(), "customXml/item1.xml", "<unfinished");
        Assert.Equal(4, Reading.Bytes(file).Blocks.Count);
    }

    [Fact]
    public void Broken_address_of_a_link_does_no_harm()
    {
        const string rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:某某@@ 例子\" TargetMode=\"External\"/></Relationships>";
        var file = WordFile.WithPart(WordFile.Report(), "word/_rels/document.xml.rels", rels);
        Assert.Equal(4, Reading.Bytes(file).Blocks.Count);
    }

    // Writes a small uncompressed size into the central directory entry (at offset 24) and the local header (at offset 22).
    private static void Understate(byte[] archive, string entry)
    {
        var name = Encoding.ASCII.GetBytes(entry);
        for (var at = 0; at + 46 + name.Length < archive.Length; at++)
        {
            var span = archive.AsSpan(at);
            var central = span.StartsWith("PK\x01\x02"u8) && span[46..].StartsWith(name);
            var local = span.StartsWith("PK\x03\x04"u8) && span[30..].StartsWith(name);
            if (central || local) BitConverter.TryWriteBytes(span[(central ? 24 : 22)..], 1000);
        }
    }
}
