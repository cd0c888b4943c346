using System.IO.Compression;
using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests;

public sealed class DocumentReadersTests
{
    [Fact]
    public void Empty_file_is_refused() => Assert.Equal("文件为空", Reading.Refusal([]));

    [Theory]
    [InlineData(" \n\t \r\n")]
    [InlineData("\uFEFF")]
    public void File_of_white_space_is_refused(string text) =>
        Assert.Equal("文件中没有文字", Reading.Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var bytes = new byte[3000];
        new Random(7).NextBytes(bytes);
        Assert.Equal("无法识别的文件格式", Reading.Refusal(bytes));
        Assert.Equal("无法识别的文件格式", Reading.Refusal([.. Encoding.UTF8.GetBytes("一、项目概况"), 0, 0, 0, 1, 2, 3]));
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", "PDF文件")]
    [InlineData("<?xml version=\"1.0\"?><报告/>", "XML文件")]
    [InlineData("Rar!\u001A\u0007\u0000", "RAR压缩文件")]
    public void Foreign_kind_is_refused_with_its_name(string content, string reason) =>
        Assert.StartsWith(reason, Reading.Refusal(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("EncryptedPackage", "文件已加密")]
    [InlineData("PowerPoint Document", "PowerPoint文件")]
    [InlineData("Unknown", "无法识别的Office文件")]
    public void Compound_file_is_told_by_its_streams(string stream, string reason)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[5000], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]];
        Assert.StartsWith(reason, Reading.Refusal(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报告.txt", "压缩文件，请解压后提交其中的报告")]
    [InlineData("xl/workbook.xml", "Excel文件，不是报告文档")]
    [InlineData("OFD.xml", "OFD版式文件，请另存为docx后再提交")]
    public void Archive_that_is_no_docx_is_refused(string entry, string reason)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var content = archive.CreateEntry(entry).Open()) content.Write("<a/>"u8);
        Assert.Equal(reason, Reading.Refusal(stream.ToArray()));
    }

    [Fact]
    public void Large_file_is_refused_before_it_is_loaded()
    {
        using var endless = new EndlessStream();
        var error = Assert.Throws<UnreadableDocumentException>(() => new DocumentReaders().Read(endless));
        Assert.Equal("文件过大：超过50MB的上限", error.Message);
        Assert.InRange(endless.Given, 1, 51 * 1024 * 1024);
    }

    [Fact]
    public void Large_file_on_disk_is_not_read_at_all()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path)) file.SetLength(200L * 1024 * 1024);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var error = Assert.Throws<UnreadableDocumentException>(() => new DocumentReaders().ReadFile(path));
            Assert.StartsWith("文件过大", error.Message, StringComparison.Ordinal);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024 * 1024);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void File_that_is_not_there_is_refused() =>
        Assert.Equal("文件不存在", Assert.Throws<UnreadableDocumentException>(() => new DocumentReaders().ReadFile("/没有/这个文件.txt")).Message);

    [Theory]
    [InlineData(".docx")]
    [InlineData(".pdf")]
    public void Content_decides_not_the_name(string extension)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + extension);
        File.WriteAllText(path, "一、项目概况");
        try
        {
            Assert.Equal(Core.Documents.DocumentFormat.Text, new DocumentReaders().ReadFile(path).Format);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Text_and_tables_have_limits()
    {
        Assert.Equal("文字过多：超过10字的上限", Reading.Refusal(Encoding.UTF8.GetBytes("项目支出绩效自评报告全文"), new ReadingLimits { Characters = 10 }));
        Assert.Equal("表格过大：超过3个单元格的上限", Reading.Refusal("\ta\n\tb\n\n\tc\n\td\n"u8.ToArray(), new ReadingLimits { TableCells = 3 }));
    }

    /// <summary>Gives letters for ever and does not know its length.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
