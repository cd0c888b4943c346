using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;
using PerfEval.Readers.Pdf;

namespace PerfEval.Readers.Tests.Pdf;

public sealed class PageKindTests
{
    private const string Image = "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray";

    private static readonly string Scan = "q 595 0 0 842 0 0 cm /I Do Q ";

    private static PdfFile WithImage => PdfFile.A4.With("/XObject<</I 10 0 R>>").Object(PdfFile.Stream("\u00FF", Image));

    [Fact]
    public void Picture_over_the_page_with_a_page_number_is_a_scan() =>
        Assert.Equal(PageKind.Scan, WithImage.Page(Scan + PdfFile.Text(290, 30, "- 2 -")).DrawPage().Kind);

    [Fact]
    public void Header_that_a_program_printed_on_a_scan_makes_no_page_of_words() =>
        Assert.Equal(PageKind.Scan, WithImage.Page(Scan + PdfFile.Text(60, 800, "某县财政局项目支出绩效自评报告（二〇二〇年度）附件")).DrawPage().Kind);

    [Fact]
    public void Words_under_a_picture_of_the_page_are_those_of_a_scanner()
    {
        var words = PdfFile.Text(60, 700, "一二三四五六七八九十一二三四五六七八九十一二三四五");
        var page = WithImage.Page(words + Scan).DrawPage();
        Assert.Equal((PageKind.Scan, true, 25), (page.Kind, page.Recognized, page.Glyphs.Count));
        // A watermark of the whole page, with a clear ground.
        var clear = PdfFile.A4.With("/XObject<</I 10 0 R>>").Object(PdfFile.Stream("\u00FF", Image + "/SMask 11 0 R")).Object(PdfFile.Stream("\u00FF", Image));
        Assert.Equal(PageKind.Words, clear.Page(words + Scan).DrawPage().Kind);
    }

    [Fact]
    public void Strips_are_summed() =>
        Assert.Equal(PageKind.Scan, WithImage.Page(string.Concat(Enumerable.Range(0, 62).Select(i => $"q 595 0 0 13.6 0 {i * 13.6} cm /I Do Q "))).DrawPage().Kind);

    [Fact]
    public void Words_over_a_picture_are_words() =>
        Assert.Equal(PageKind.Words, WithImage.Page(Scan + PdfFile.Text(60, 700, "项目支出绩效自评报告项目支出绩效自评报告")).DrawPage().Kind);

    [Fact]
    public void Large_picture_among_words_is_told()
    {
        var drawn = WithImage.Page("q 500 0 0 500 50 50 cm /I Do Q " + PdfFile.Text(60, 700, "附件：项目资金支付凭证及现场照片，共三张，扫描件如下所示")).Draw();
        Assert.Equal("第1页有大幅图片，图片中如有文字，没有读取", Assert.Single(drawn.Notes).Message);
    }

    [Fact]
    public void Small_picture_is_no_scan() =>
        Assert.Equal(PageKind.Words, WithImage.Page("q 200 0 0 200 50 600 cm /I Do Q " + PdfFile.Text(60, 500, "公章")).DrawPage().Kind);

    [Fact]
    public void Hundreds_of_shapes_without_words_are_outlines() =>
        Assert.Equal(PageKind.Outlines, PdfFile.A4.Page(string.Concat(Enumerable.Range(0, 300).Select(i => $"{i} 700 m {i} 710 {i + 5} 710 {i + 5} 700 c f\n"))).DrawPage().Kind);

    // Bytes of GB2312 in a font of Latin letters: ÏîÄ¿ for 项目.
    [Fact]
    public void Glyphs_with_wrong_characters_are_garbled() =>
        Assert.Equal(PageKind.Garbled, PdfFile.A4.Page("BT /F2 12 Tf 60 700 Td (" + string.Concat(Enumerable.Repeat("\u00CF\u00EE\u00C4\u00BF", 8)) + ") Tj ET").DrawPage().Kind);

    [Fact]
    public void Glyphs_without_characters_are_counted_or_garbled()
    {
        // The glyphs of a font in its own order, without a table of characters.
        static string Own(int count) => $"BT /F1 12 Tf 60 500 Td <{string.Concat(Enumerable.Repeat("7F00", count))}> Tj ET\n";
        var file = PdfFile.A4.With("").Encoded("Identity-H");
        Assert.Equal(PageKind.Garbled, file.Page(Own(25)).DrawPage().Kind);
    }

    [Fact]
    public void Words_that_a_scanner_laid_under_its_picture_are_kept_but_not_trusted()
    {
        var drawn = WithImage.Page("3 Tr " + PdfFile.Text(60, 700, "扫描件的识别文字") + "0 Tr " + Scan).Draw();
        Assert.Equal(("扫描件的识别文字", true, 0.5), (drawn.Pages[0].Text(), drawn.Pages[0].Recognized, drawn.Pages[0].Glyphs[0].Confidence));
        var document = Read(WithImage.Page("3 Tr " + PdfFile.Text(60, 700, "扫描件的识别文字") + "0 Tr " + Scan), null);
        Assert.Equal("第1页为扫描件，用的是文件自带的识别文字，没有表格线", Assert.Single(document.Notes).Message);
        Assert.Equal(0.5, document.ConfidenceOf(document.Blocks[0].Span));
    }

    [Fact]
    public void Scanned_page_is_recognised()
    {
        var document = Read(WithImage.Page(PdfFile.Text(60, 700, "一、项目概况")).Page(Scan), new Recognizer("二、存在问题"));
        Assert.Equal(["一、项目概况", "二、存在问题"], document.Paragraphs());
        Assert.Equal(new DocumentNote("ocr", "第2页为扫描件，已用OCR识别"), Assert.Single(document.Notes));
        Assert.Equal([false, true], document.Places.Pages.Select(p => p.Recognized));
    }

    [Fact]
    public void Scanned_page_that_is_not_recognised_is_told()
    {
        var file = WithImage.Page(PdfFile.Text(60, 700, "一、项目概况")).Page(Scan);
        foreach (var recognizer in new[] { null, new Recognizer(null), new Recognizer("二", isAvailable: false) })
            Assert.Equal(new DocumentNote("not_recognized", "第2页为扫描件，没有识别", Partial: true), Assert.Single(Read(file, recognizer).Notes));
    }

    [Fact]
    public void File_of_scans_alone_is_refused_with_the_reason()
    {
        var file = WithImage.Page(Scan);
        Assert.Equal("文件是扫描件，没有文字；未安装文字识别程序（tesseract-ocr），不能识别", Assert.Throws<UnreadableDocumentException>(() => Read(file, null)).Message);
        Assert.Equal("文件是扫描件，没有识别出文字", Assert.Throws<UnreadableDocumentException>(() => Read(file, new Recognizer(null))).Message);
    }

    private static SourceDocument Read(PdfFile file, IPageRecognizer? recognizer)
    {
        using var stream = new MemoryStream(file.Bytes());
        return new PdfReader(ReadingLimits.Default, new MutoolPageSource(), recognizer).Read(stream);
    }

    /// <summary>Reads the same words on every page, or nothing.</summary>
    private sealed class Recognizer(string? words, bool isAvailable = true) : IPageRecognizer
    {
        public bool IsAvailable => isAvailable;

        public IReadOnlyList<DrawnPage> Recognize(byte[] pdf, IReadOnlyList<int> pages) => words is null ? [] :
            [.. pages.Select(p => new DrawnPage(p, 595, 842, [.. words.Select((c, i) => new Glyph(c.ToString(), 60 + (12 * i), 72 + (12 * i), 100, 12, 0.9))]))];

        public DrawnPage? RecognizePicture(byte[] picture) => null;
    }
}
