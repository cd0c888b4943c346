using System.Globalization;
using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Images;
using PerfEval.Readers.Processes;
using PerfEval.Readers.Tests.Contract;
using PerfEval.Readers.Tests.Pdf;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Images;

/// <summary>The boxes of the words lie on the words as they are drawn, however the page lies in its file.</summary>
public sealed class PageImagesTests
{
    private const string A4 = "/MediaBox[0 0 595 842]";

    // Pages by LibreOffice, their objects where a test can rewrite them.
    private static readonly Lazy<byte[]> Printed = new(() =>
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.File("in.pdf"), OfficePdf.Of([File.ReadAllBytes(CorpusFile.Path("p01-taojiang.docx"))])[0]);
        Program.Run("/usr/bin/mutool", ["clean", folder.File("in.pdf"), folder.File("out.pdf")], TimeSpan.FromMinutes(1));
        return File.ReadAllBytes(folder.File("out.pdf"));
    });

    [Theory]
    [InlineData("")]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 270")]
    [InlineData("/CropBox[50 60 580 750]")]
    [InlineData("/CropBox[50 60 580 750]/Rotate 90")]
    public void Every_character_that_LibreOffice_printed_has_its_ink_in_its_box(string entries)
    {
        const string box = "/MediaBox[0 0 612 792]";
        var pdf = Printed.Value.With(box, box + entries);
        var document = Reading.Bytes(pdf);
        var ink = PageInk.Of(pdf, document);
        TestContext.Current.TestOutputHelper?.WriteLine($"{document.Places.Pages[0]} {ink.Raster.Width}x{ink.Raster.Height} covered {ink.Covered(document, 1):0.000}");

        var (all, blank) = ink.Characters(document);

        Assert.True(all > 300, $"{all}");
        Assert.Empty(blank);
        Assert.True(ink.Covered(document, 1) > 0.99);
    }

    [Theory]
    [InlineData(A4)]
    [InlineData(A4 + "/Rotate 90")]
    [InlineData(A4 + "/Rotate 180")]
    [InlineData(A4 + "/Rotate -90")]
    [InlineData(A4 + "/CropBox[40 520 400 800]")]
    [InlineData(A4 + "/CropBox[40 520 400 800]/Rotate 90")]
    [InlineData("/MediaBox[-100 -200 495 842]/Rotate 270")]
    [InlineData("/MediaBox[0 0 1191 842]")]
    [InlineData("/MediaBox[0 0 595 842]/UserUnit 2")]
    public void A_known_word_is_in_its_box_and_nowhere_else(string entries)
    {
        var pdf = PdfFile.A4.Page(PdfFile.Text(60, 700, "支出") + PdfFile.Text(140, 700, "437.70") + PdfFile.Text(200, 560, "万元"), entries).Bytes();
        var document = Reading.Bytes(pdf);
        var ink = PageInk.Of(pdf, document);
        foreach (var word in new[] { "支出", "437.70", "万元" })
        {
            var box = Assert.Single(document.Places.Of(new TextSpan(document.Text.IndexOf(word, StringComparison.Ordinal), word.Length))).Box;
            Assert.True(ink.Ink(box) > 0.05 * box.Width * box.Height * 4, $"{word} {box}: {ink.Ink(box)}");
            Assert.Equal(0, ink.Ink(new PageBox(box.Left, box.Bottom + 5, box.Right, box.Bottom + 20)));
        }
        Assert.Empty(ink.Characters(document).Blank);
        Assert.Equal(1, ink.Covered(document, 1));
    }

    [Fact]
    public void A_page_drawn_on_its_side_is_shown_upright()
    {
        var pdf = PdfFile.A4.Page("q 0 1 -1 0 500 100 cm " + PdfFile.Text(60, 200, "横向排版的一页") + "Q").Bytes();
        var document = Reading.Bytes(pdf);
        var ink = PageInk.Of(pdf, document);
        Assert.Equal(90, document.Places.Pages[0].Turn);
        Assert.True(ink.Raster.Width > ink.Raster.Height);
        Assert.Empty(ink.Characters(document).Blank);
        Assert.Equal(1, ink.Covered(document, 1));
    }

    [Theory]
    [InlineData(A4, 0)]
    [InlineData(A4 + "/CropBox[40 40 550 800]", 0)]
    [InlineData(A4, 1.5)]
    public void Words_that_were_recognised_have_their_ink_in_their_boxes(string entries, double askew)
    {
        var pdf = Scan(PagePictures.Of(SampleFiles.Pdf, "-jpeg", 200)[0], entries, askew);
        var document = Reading.Bytes(pdf);
        var ink = PageInk.Of(pdf, document);
        TestContext.Current.TestOutputHelper?.WriteLine($"{document.Places.Pages[0]} covered {ink.Covered(document, 2):0.000}");

        var (all, blank) = ink.Characters(document, 0.8);

        Assert.Equal(-askew, document.Places.Pages[0].Skew, 0.15);
        Assert.True(all > 50, $"{all}");
        Assert.True(blank.Count <= 0.02 * all, string.Join(' ', blank));
        Assert.True(ink.Covered(document, 2) > 0.8, $"{ink.Covered(document, 2)}");
    }

    [Theory]
    [InlineData("-png")]
    [InlineData("-jpeg")]
    [InlineData("-tiff")]
    public void A_picture_file_is_shown_as_it_was_recognised(string format)
    {
        var picture = PagePictures.Of(SampleFiles.Pdf, format, 200)[0];
        var document = Reading.Bytes(picture);
        var (all, blank) = PageInk.Of(picture, document).Characters(document, 0.8);
        Assert.True(all > 50, $"{all}");
        Assert.True(blank.Count <= 0.02 * all, string.Join(' ', blank));
    }

    [Fact]
    public void A_page_without_colour_is_grey_and_one_with_a_red_stamp_is_not()
    {
        var pdf = PdfFile.A4.Page(PdfFile.Text(60, 700, "项目已全部完成")).Page(PdfFile.Text(60, 600, "资金支付到位") + "1 0 0 RG 3 w 300 300 100 100 re S").Bytes();
        var document = Reading.Bytes(pdf);
        Assert.False(PageInk.Of(pdf, document).Raster.IsColoured);
        Assert.True(PageInk.Of(pdf, document, 1).Raster.IsColoured);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_shown_as_far_as_it_was_read()
    {
        var whole = PdfFile.A4.Page(PdfFile.Text(60, 700, "项目已全部完成")).Page(PdfFile.Text(60, 600, "资金支付到位")).Page(PdfFile.Text(60, 500, "群众反映良好")).Bytes();
        var pdf = whole[..(whole.Length - 500)];
        var document = Reading.Bytes(pdf);
        Assert.NotEmpty(document.Places.Pages);
        for (var i = 0; i < document.Places.Pages.Count; i++) Assert.Empty(PageInk.Of(pdf, document, i).Characters(document).Blank);
    }

    [Fact]
    public void What_cannot_be_drawn_is_told()
    {
        var page = new SourcePage(1, 595, 842);
        string Reason(PageImages images, byte[] file) => Assert.Throws<UnreadableDocumentException>(() => images.Draw(file, page)).Message;
        Assert.Equal(PageImages.NotInstalled, Reason(new PageImages("/没有/mutool", ProcessLimits.Default), PdfFile.Lines("报告")));
        Assert.Equal("这一页已损坏，不能画出", Reason(new PageImages(), "%PDF-1.7 坏"u8.ToArray()));
        Assert.Equal("这一页已损坏，不能画出", Reason(new PageImages(), "\u0089PNG"u8.ToArray()));
        Assert.Equal("文件已加密，不能显示原页", Reason(new PageImages(), Encrypted()));
        Assert.Equal("这一页过于复杂，未能在限定时间内画出", Reason(new PageImages(ExternalTools.Mutool, ProcessLimits.Default with { OutputBytes = 1000 }), PdfFile.Lines("报告")));
    }

    [Fact]
    public void A_plan_of_some_metres_is_drawn_coarser()
    {
        var pdf = PdfFile.A4.Page(PdfFile.Text(60, 700, "平面图", size: 40), "/MediaBox[0 0 9000 3000]").Bytes();
        var document = Reading.Bytes(pdf);
        var raster = PageInk.Of(pdf, document).Raster;
        Assert.InRange(raster.Width, 3990, 4000);
    }

    private static byte[] Scan(byte[] jpeg, string entries, double askew)
    {
        var (sin, cos) = Math.SinCos(askew * Math.PI / 180);
        var (width, height) = (595.0, 842.0);
        var (x, y) = ((width / 2) - (((width * cos) - (height * sin)) / 2), (height / 2) - (((width * sin) + (height * cos)) / 2));
        var map = string.Create(CultureInfo.InvariantCulture, $"q {width * cos:0.###} {width * sin:0.###} {-height * sin:0.###} {height * cos:0.###} {x:0.###} {y:0.###} cm /P Do Q");
        var (pixelsWide, pixelsHigh) = ((jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]) is var at) ? (jpeg[at + 7] << 8) | jpeg[at + 8] : 0, (jpeg[at + 5] << 8) | jpeg[at + 6]);
        var colours = jpeg[at + 9] == 1 ? "DeviceGray" : "DeviceRGB";
        var picture = PdfFile.Stream(Encoding.Latin1.GetString(jpeg), string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {pixelsWide}/Height {pixelsHigh}/ColorSpace/{colours}/BitsPerComponent 8/Filter/DCTDecode"));
        return PdfFile.A4.With("/XObject<</P 10 0 R>>").Object(picture).Page(map, entries).Bytes();
    }

    private static byte[] Encrypted()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.File("in.pdf"), PdfFile.Lines("报告"));
        Program.Run("/usr/bin/mutool", ["clean", "-E", "aes-256", "-U", "密码", "-O", "密码", folder.File("in.pdf"), folder.File("out.pdf")], TimeSpan.FromMinutes(1));
        return File.ReadAllBytes(folder.File("out.pdf"));
    }
}
