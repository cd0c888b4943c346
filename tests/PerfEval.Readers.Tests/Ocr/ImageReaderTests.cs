using System.Buffers.Binary;
using PerfEval.Core.Documents;
using PerfEval.Readers.Ocr;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Tests.Contract;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Ocr;

public sealed class ImageReaderTests
{
    [Fact]
    public void Reads_the_picture_of_a_page_and_says_that_it_was_recognised()
    {
        var document = new DocumentReaders().Read(PagePictures.Of(SampleFiles.Pdf, "-png", 200)[0]);

        Assert.Equal(Core.Documents.DocumentFormat.Image, document.Format);
        Assert.Contains(document.Notes, n => n.Code == "ocr");
        Assert.NotEmpty(document.Recognized);
        Assert.True(document.Places.Pages is [{ Recognized: true }]);
    }

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded()
    {
        var bomb = PagePictures.Of(SampleFiles.Pdf, "-png", 20)[0];
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        Assert.Equal("图片中没有可识别的文字", Assert.Throws<UnreadableDocumentException>(() => new DocumentReaders().Read(bomb)).Message);
    }

    [Fact]
    public void A_cut_picture_is_refused() =>
        Assert.Equal("图片已损坏，无法打开", Assert.Throws<UnreadableDocumentException>(() => new DocumentReaders().Read([0xFF, 0xD8, 0xFF, 0xE0, 0, 0])).Message);

    [Fact]
    public void Without_the_program_the_reason_is_told()
    {
        using var picture = new MemoryStream(PagePictures.Of(SampleFiles.Pdf, "-png", 20)[0]);
        Assert.StartsWith("图片文件：未安装文字识别程序", Assert.Throws<UnreadableDocumentException>(() => new ImageReader(ReadingLimits.Default, new NoRecognizer()).Read(picture)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_begins_with_BM_is_no_picture() => Assert.Equal(Core.Documents.DocumentFormat.Text, Reading.Text("BM项目绩效自评报告：本项目已全部完成，资金全部支付。").Format);

    private sealed class NoRecognizer : IPageRecognizer
    {
        public bool IsAvailable => false;

        public IReadOnlyList<DrawnPage> Recognize(byte[] pdf, IReadOnlyList<int> pages) => [];

        public DrawnPage? RecognizePicture(byte[] picture) => null;
    }
}
