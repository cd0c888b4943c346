namespace PerfEval.Readers.Tests.Pdf;

public sealed class DrawnRulingsTests
{
    [Theory]
    [InlineData("100 700 m 300 700 l S", "a stroke")]
    [InlineData("100 699.76 200 .48 re f", "a thin filled rectangle")]
    [InlineData("100 699.76 m 300 699.76 l 300 700.24 l 100 700.24 l f*", "the same as lines")]
    [InlineData("[3 3] 0 d 100 700 m 300 700 l S", "a dashed stroke")]
    [InlineData("q 2 0 0 2 0 0 cm 50 350 m 150 350 l S Q", "a scaled stroke")]
    [InlineData("q 0 690 300 20 re W n 100 700 m 900 700 l S Q", "a stroke cut by its clip")]
    [InlineData("0 0 .5 rg 100 650 300 100 re f 1 G 100 700 m 300 700 l S", "a white line on a dark ground")]
    public void Line_of_a_table_is_found(string drawing, string how)
    {
        var ruling = Assert.Single(PdfFile.A4.Page(drawing).DrawPage().Rulings);
        Assert.True(ruling.Horizontal && Near(142, ruling.At) && Near(100, ruling.From) && Near(300, ruling.To), $"{how}: {ruling}");
    }

    [Theory]
    [InlineData("100 600 200 100 re S")]
    [InlineData("100 600 200 100 re 100.5 600.5 199 99 re f*")]
    public void Box_gives_its_four_sides(string drawing)
    {
        var rulings = PdfFile.A4.Page(drawing).DrawPage().Rulings;
        Assert.Equal(4, rulings.Count);
        Assert.Equal([142, 242], rulings.Where(r => r.Horizontal).Select(r => Math.Round(r.At)).Order());
        Assert.Equal([100, 300], rulings.Where(r => !r.Horizontal).Select(r => Math.Round(r.At)).Order());
    }

    [Theory]
    [InlineData(".9 g 100 600 200 100 re f", "shading")]
    [InlineData("1 g 100 600 200 .5 re f", "white on white")]
    [InlineData("100 600 m 200 650 l S", "a slanting line")]
    [InlineData("100 600 m 150 700 250 700 300 600 c S", "a curve")]
    [InlineData("20 w 100 600 m 300 600 l S", "a bar")]
    [InlineData("q 0 0 10 10 re W n 100 600 m 300 600 l S Q", "clipped away")]
    [InlineData("100 600 .48 .48 re f 200 600 .48 .48 re f 300 600 .48 .48 re f 400 600 .48 .48 re f", "corners of borders")]
    public void What_is_no_line_of_a_table_is_left_out(string drawing, string what) =>
        Assert.True(PdfFile.A4.Page(drawing).DrawPage().Rulings.Count == 0, what);

    [Fact]
    public void Row_of_dots_is_a_line()
    {
        var dots = string.Concat(Enumerable.Range(0, 100).Select(i => $"{100 + (2 * i)} 700 .5 .5 re f\n"));
        var ruling = Assert.Single(PdfFile.A4.Page(dots).DrawPage().Rulings);
        Assert.True(ruling.Horizontal && Near(100, ruling.From) && Near(298.5, ruling.To), ruling.ToString());
    }

    [Fact]
    public void Picture_stands_with_its_box()
    {
        var page = PdfFile.A4.Object(PdfFile.Stream("\u00FF", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"))
            .With("/XObject<</I 10 0 R>>").Page("q 200 0 0 100 50 600 cm /I Do Q").DrawPage();
        var picture = Assert.Single(page.Pictures);
        Assert.Equal((new Core.Documents.PageBox(50, 142, 250, 242), 1, 1), (picture.Box, picture.PixelWidth, picture.PixelHeight));
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 0.01;
}
