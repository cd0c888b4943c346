using System.Text;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Tests.Pdf;

public sealed class TraceScannerTests
{
    private const string Start = "<document filename=\"in.pdf\">\n<page number=\"1\" mediabox=\"0 0 595 842\">\n";

    private const string TextStart = "<fill_text colorspace=\"DeviceGray\" color=\"0\" transform=\"1 0 0 -1 0 842\">\n";

    [Fact]
    public void Glyphs_stand_where_the_transformations_put_them()
    {
        var page = Page("<fill_text colorspace=\"DeviceGray\" color=\"0\" transform=\".5 0 0 -.5 10 842\">\n    <span font=\"SimSun\" wmode=\"0\" bidi=\"0\" trm=\"24 0 0 24\">\n"
            + "        <g unicode=\"绩\" glyph=\"cid1\" x=\"100\" y=\"1e2\" adv=\"1\"/>\n        <g unicode=\"&lt;\" glyph=\"less\" x=\"124\" y=\"100\" adv=\".5\"/>\n    </span>\n</fill_text>\n");
        Assert.Equal(["绩", "<"], page.Glyphs.Select(g => g.Text));
        Assert.Equal((60, 792, 12, 12), (page.Glyphs[0].X, page.Glyphs[0].Y, page.Glyphs[0].Size, page.Glyphs[0].Advance));
        Assert.Equal((72, 6), (page.Glyphs[1].X, page.Glyphs[1].Advance));
    }

    // All of these were met in files that mutool traces without complaint.
    [Theory]
    [InlineData("<span font=\"A&B<C>\uFFFF\" wmode=\"0\" bidi=\"0\" trm=\"12 0 0 12\">\n")]
    [InlineData("<span font=\"line\nfeed\" wmode=\"0\" bidi=\"0\" trm=\"12 0 0 12\">\n")]
    [InlineData("<span font=\" trm=\"1 0 0 1\" wmode=\"0\" bidi=\"0\" trm=\"12 0 0 12\">\n")]
    [InlineData("<layer name=\"<Default>\"/>\n<span font=\"\" wmode=\"0\" bidi=\"0\" trm=\"12 0 0 12\">\n")]
    public void Names_of_fonts_and_layers_need_not_be_well_formed(string span)
    {
        var page = Page(TextStart + span + "<g unicode=\"资\" glyph=\"1\" x=\"100\" y=\"700\" adv=\"1\"/>\n</span>\n</fill_text>\n");
        Assert.Equal(("资", 100, 142, 12), (page.Glyphs[0].Text, page.Glyphs[0].X, page.Glyphs[0].Y, page.Glyphs[0].Size));
    }

    [Theory]
    [InlineData("ABCDEE+Wingdings-Regular", "\uF0FE", ".9", "☑")]
    [InlineData("Wingdings", "\u00FC", ".9", "√")]
    [InlineData("Wingdings", "¤", ".9", "□")]
    [InlineData("ABCDEE+Wingdings2", "R", ".9", "☑")]
    [InlineData("SymbolMT", "\uF0B7", ".5", "•")]
    [InlineData("SymbolMT", "±", ".5", "±")]
    [InlineData("SimSun", "R", ".5", "R")]
    [InlineData("E-BX", "犐", ".4", "I")]
    [InlineData("E-BX", "牥", ".5", "0")]
    [InlineData("FZSSK", "犇", "1", "犇")]
    public void Signs_and_letters_in_disguise_are_known_by_their_font(string font, string text, string advance, string reads)
    {
        var page = Page(TextStart + $"<span font=\"{font}\" wmode=\"0\" bidi=\"0\" trm=\"12 0 0 12\">\n<g unicode=\"{text}\" glyph=\"1\" x=\"100\" y=\"700\" adv=\"{advance}\"/>\n</span>\n</fill_text>\n");
        Assert.Equal(reads, Assert.Single(page.Glyphs).Text);
    }

    // A ligature has one glyph for several characters, and -1 stands for a further glyph of one character.
    [Fact]
    public void Letters_of_a_ligature_share_its_width()
    {
        var page = PerfEval.Readers.Pdf.UprightPage.Of(Page(TextStart + "<span font=\"T\" wmode=\"0\" bidi=\"0\" trm=\"10 0 0 10\">\n"
            + "<g unicode=\"f\" glyph=\"ffi\" x=\"100\" y=\"700\" adv=\".9\"/>\n<g unicode=\"f\" x=\"100\" y=\"700\" adv=\"0\"/>\n<g unicode=\"i\" x=\"100\" y=\"700\" adv=\"0\"/>\n"
            + "<g unicode=\"-1\" glyph=\"2\" x=\"109\" y=\"700\" adv=\".1\"/>\n</span>\n</fill_text>\n"), out _);
        Assert.Equal([("f", 100, 103), ("f", 103, 106), ("i", 106, 109)], page.Glyphs.Select(g => (g.Text, g.Left, g.Right)));
    }

    [Fact]
    public void Trace_that_breaks_off_gives_what_came_before()
    {
        var pages = Pages(Start + Words("项目") + "</page>\n<page number=\"2\" mediabox=\"0 0 595 842\">\n" + Words("资金") + "<fill_te");
        Assert.Equal([(1, true), (2, false)], pages.Select(p => (p.Number, p.Complete)));
        Assert.Equal("资金", string.Concat(pages[1].Glyphs.Select(g => g.Text)));
    }

    [Fact]
    public void Lines_come_through_whatever_the_portions_are()
    {
        var trace = Encoding.UTF8.GetBytes(Start + Words(new string('绩', 3000)) + "</page>\n</document>\n");
        foreach (var portion in new[] { 1, 7, 4096, 70_000 })
        {
            var pages = new List<TracedPage>();
            new TraceScanner(TraceLimits.Default).Read(new PortionedStream(trace, portion), pages.Add);
            Assert.Equal(3000, Assert.Single(pages).Glyphs.Count);
        }
    }

    [Fact]
    public void Line_without_end_is_passed_over()
    {
        var page = Page("<layer name=\"" + new string('x', 1_000_000) + "\"/>\n" + Words("资金"));
        Assert.Equal(2, page.Glyphs.Count);
    }

    [Fact]
    public void Stops_when_there_are_more_glyphs_than_allowed()
    {
        var scanner = new TraceScanner(TraceLimits.Default with { Glyphs = 10 });
        var pages = new List<TracedPage>();
        using var trace = new MemoryStream(Encoding.UTF8.GetBytes(Start + Words(new string('绩', 50)) + "</page>\n</document>\n"));
        scanner.Read(trace, pages.Add);
        Assert.True(scanner.WasCut);
        Assert.InRange(Assert.Single(pages).Glyphs.Count, 10, 11);
        Assert.False(pages[0].Complete);
    }

    [Theory]
    [InlineData("<g unicode=\"\" x=\"\" y=\"\" adv=\"\"/>")]
    [InlineData("<g unicode=\"&#xFFFFFFFF;\" glyph=\"1\" x=\"1e999\" y=\"-1e999\" adv=\"nan\"/>")]
    [InlineData("<stroke_path transform=\"a b c\">\n<lineto/>\n<closepath/>\n</stroke_path>\n</clip_path>\n<pop_clip/>\n<pop_clip/>\n</group>")]
    [InlineData("<>\n</>\n<\n\"\n<page\n<page number=\"x\" mediabox=\"9 9 1 1\">\n<fill_image/>\n</tile>\n</clip_mask>")]
    public void Nonsense_is_passed_over(string lines) => Assert.NotEmpty(Pages(Start + TextStart + lines + "\n</page>\n"));

    private static string Words(string text) =>
        TextStart + "<span font=\"SimSun\" wmode=\"0\" bidi=\"0\" trm=\"12 0 0 12\">\n"
        + string.Concat(text.Select((c, i) => $"<g unicode=\"{c}\" glyph=\"1\" x=\"{60 + (i % 30 * 12)}\" y=\"{800 - (i / 30 * 5)}\" adv=\"1\"/>\n")) + "</span>\n</fill_text>\n";

    private static TracedPage Page(string drawing) => Pages(Start + drawing + "</page>\n</document>\n")[0];

    private static List<TracedPage> Pages(string trace)
    {
        var pages = new List<TracedPage>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(trace));
        new TraceScanner(TraceLimits.Default).Read(stream, pages.Add);
        return pages;
    }

    private sealed class PortionedStream(byte[] bytes, int portion) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, portion));
    }
}
