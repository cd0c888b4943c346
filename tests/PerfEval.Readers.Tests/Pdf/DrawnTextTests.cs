namespace PerfEval.Readers.Tests.Pdf;

public sealed class DrawnTextTests
{
    [Fact]
    public void Words_stand_in_points_from_the_top_left()
    {
        var page = PdfFile.A4.Page(PdfFile.Text(60, 742, "绩效2024年")).DrawPage();
        Assert.Equal("绩效2024年", page.Text());
        Assert.Equal((595, 842, 0), (page.Width, page.Height, page.Turn));
        Assert.Equal((60, 72, 100, 12), (page.Glyphs[0].Left, page.Glyphs[0].Right, page.Glyphs[0].Baseline, page.Glyphs[0].Size));
        // The digits are half as wide as the characters, whatever font stands in for the missing one.
        Assert.Equal((84, 90), (page.Glyphs[2].Left, page.Glyphs[2].Right));
    }

    [Fact]
    public void Bold_by_stroking_or_drawing_twice_is_read_once()
    {
        var stroked = "2 Tr " + PdfFile.Text(60, 742, "年份") + "0 Tr ";
        var twice = PdfFile.Text(60, 700, "金额11.00") + PdfFile.Text(60.4, 700, "金额11.00");
        Assert.Equal("年份金额11.00", PdfFile.A4.Page(stroked + twice).DrawPage().Text());
    }

    [Theory]
    [InlineData("3 Tr {0} 0 Tr", "invisible")]
    [InlineData("1 g {0} 0 g", "white on white")]
    [InlineData("q 10 10 30 30 re W n {0} Q", "clipped away")]
    [InlineData("q 1 0 0 1 900 0 cm {0} Q", "off the page")]
    [InlineData("{0} 1 g 40 600 200 200 re f 0 g", "painted over")]
    [InlineData("q .75 g .7 .7 -.7 .7 0 0 cm {0} Q", "at an angle")]
    public void What_is_not_seen_is_set_apart(string drawing, string why)
    {
        var drawn = PdfFile.A4.Page(string.Format(null, drawing, PdfFile.Text(60, 700, "隐藏文字")) + "\n" + PdfFile.Text(60, 500, "正文")).Draw();
        Assert.Equal("正文", drawn.Pages[0].Text());
        Assert.True(drawn.Asides is [{ Kind: Core.Documents.AsideKind.Hidden, Text: "隐藏文字", Page: 1 }], why);
    }

    [Fact]
    public void White_words_on_a_dark_ground_are_seen() =>
        Assert.Equal("表头", PdfFile.A4.Page("0 0 .5 rg 50 690 200 30 re f 1 g " + PdfFile.Text(60, 700, "表头")).DrawPage().Text());

    [Fact]
    public void Words_painted_through_as_a_clip_are_seen() =>
        Assert.Equal("渐变标题", PdfFile.A4.Page("q 7 Tr " + PdfFile.Text(60, 700, "渐变标题") + " 1 0 0 rg 0 0 595 842 re f Q").DrawPage().Text());

    [Fact]
    public void Large_pale_words_are_a_watermark()
    {
        var drawn = PdfFile.A4.Page(".8 g " + PdfFile.Text(100, 400, "样本", size: 80) + "0 g " + PdfFile.Text(60, 700, "一、项目概况")).Draw();
        Assert.Equal("一、项目概况", drawn.Pages[0].Text());
        Assert.Equal("样本", Assert.Single(drawn.Asides).Text);
    }

    [Theory]
    [InlineData(90, "0 1 -1 0 500 100 cm", 90)]
    [InlineData(180, "-1 0 0 -1 500 700 cm", 180)]
    [InlineData(270, "0 -1 1 0 100 700 cm", 270)]
    public void Page_drawn_on_its_side_is_turned_upright(int turned, string map, int turn)
    {
        var page = PdfFile.A4.Page($"q {map} {PdfFile.Text(10, 10, "旋转页")} 0 0 200 100 re S Q").DrawPage();
        Assert.Equal((turn, "旋转页"), (page.Turn, page.Text()));
        Assert.Equal(turned == 180 ? (595, 842) : (842, 595), (page.Width, page.Height));
        Assert.True(page.Glyphs[0].Left < page.Glyphs[1].Left && page.Glyphs[0].Baseline == page.Glyphs[1].Baseline);
        var bottom = page.Rulings.Where(r => r.Horizontal).MaxBy(r => r.At);
        Assert.Equal((10, 10), (Math.Round(page.Glyphs[0].Left - bottom.From), Math.Round(bottom.At - page.Glyphs[0].Baseline)));
        Assert.Equal((2, 2), (page.Rulings.Count(r => r.Horizontal), page.Rulings.Count(r => !r.Horizontal)));
    }

    [Fact]
    public void Page_that_is_rotated_by_its_entry_stands_upright()
    {
        var page = PdfFile.A4.Page(PdfFile.Text(60, 542, "横页"), "/MediaBox[0 0 842 595]/Rotate 90").DrawPage();
        Assert.Equal((90, 842, 595), (360 - page.Turn, page.Width, page.Height));
        var level = PdfFile.A4.Page("q 0 1 -1 0 595 0 cm " + PdfFile.Text(60, 500, "横页") + " Q", "/MediaBox[0 0 595 842]/Rotate 90").DrawPage();
        Assert.Equal((0, 842, 595, 60), (level.Turn, level.Width, level.Height, Math.Round(level.Glyphs[0].Left)));
    }

    [Fact]
    public void Vertical_writing_becomes_lines()
    {
        var page = PdfFile.A4.Encoded("GBK-EUC-V").Page(PdfFile.Text(500, 800, "第一列文字") + PdfFile.Text(480, 800, "第二列")).DrawPage();
        Assert.Equal("第一列文字第二列", page.Text());
        Assert.Equal(270, page.Turn);
        Assert.True(page.Glyphs[0].Left < page.Glyphs[1].Left && page.Glyphs[0].Baseline == page.Glyphs[4].Baseline);
        Assert.True(page.Glyphs[5].Baseline > page.Glyphs[0].Baseline && page.Glyphs[5].Left == page.Glyphs[0].Left);
    }

    [Fact]
    public void Crop_box_cuts_the_page()
    {
        var page = PdfFile.A4.Page(PdfFile.Text(60, 742, "页内") + PdfFile.Text(60, 20, "页外"), "/MediaBox[0 0 595 842]/CropBox[50 50 550 800]").DrawPage();
        Assert.Equal(("页内", 500, 750), (page.Text(), page.Width, page.Height));
        Assert.Equal((10, 58), (page.Glyphs[0].Left, page.Glyphs[0].Baseline));
    }

    // Their glyphs are drawings; a dash among them is no line of a table.
    [Fact]
    public void Type_3_fonts_are_read()
    {
        var font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</A 11 0 R/minus 12 0 R>>/Encoding<</Differences[65/A 66/minus]>>"
            + "/FirstChar 65/LastChar 66/Widths[600 1000]/Resources<<>>>>";
        var page = PdfFile.A4.Object(font).Object(PdfFile.Stream("600 0 d0 0 0 500 500 re f")).Object(PdfFile.Stream("1000 0 d0 0 300 900 60 re f"))
            .Page("/F3 12 Tf BT 60 700 Td (ABA) Tj ET 100 600 m 300 600 l S 3 Tr " + PdfFile.Text(60, 500, "隐形"), "/MediaBox[0 0 595 842]").DrawPage();
        Assert.Equal("A-A", page.Text().Replace('\u2212', '-'));
        Assert.Equal(242, Assert.Single(page.Rulings).At);
    }
}
