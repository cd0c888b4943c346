using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Tests.Layout;

public sealed class LineTests
{
    [Fact]
    public void Words_drawn_out_of_order_are_read_by_their_place()
    {
        var document = new Paper().Words(72, 110, "二、资金使用").Words(120, 90, "项目概况").Words(72, 90, "一、基本").Read();
        Assert.Equal(["一、基本项目概况", "二、资金使用"], document.Paragraphs());
    }

    [Fact]
    public void Wide_gap_stands_for_blanks_and_parts_the_fields_of_a_line()
    {
        var document = new Paper().Words(72, 90, "项目名称：道路工程").Words(300, 90, "单位：万元").Read();
        Assert.Matches("^项目名称：道路工程 {3,}单位：万元\n$", document.Text);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Gap_within_a_figure_is_no_blank(double gap)
    {
        var document = new Paper().Words(72, 90, "支出1234.").Words(72 + 24 + 30 + gap, 90, "5万元").Read();
        Assert.Equal("支出1234.5万元\n", document.Text);
    }

    [Fact]
    public void Spread_line_has_no_blanks()
    {
        var paper = new Paper();
        foreach (var (c, i) in "项目主管部门名称".Select((c, i) => (c, i))) paper.Words(72 + (30 * i), 90, c.ToString());
        Assert.Equal("项目主管部门名称\n", paper.Read().Text);
    }

    [Fact]
    public void Words_of_latin_script_are_parted_by_small_gaps()
    {
        Assert.Equal("Web Service\n", new Paper().Words(72, 90, "Web").Words(72 + 18 + 3, 90, "Service").Read().Text);
    }

    [Fact]
    public void Half_width_letters_of_a_font_that_was_not_embedded_stay_one_word()
    {
        var paper = new Paper().Words(72, 90, "平台");
        foreach (var (c, i) in "Internet".Select((c, i) => (c, i)))
            paper.Glyph(new Glyph(c.ToString(), 96 + (6 * i), 96 + (6 * i) + 3, 90, 12));
        Assert.Equal("平台Internet\n", paper.Read().Text);
    }

    [Fact]
    public void Raised_and_lowered_characters_stay_on_their_line()
    {
        var document = new Paper().Words(72, 90, "面积50m").Words(72 + 24 + 18, 86, "2", 7).Words(72 + 24 + 22, 90, "，水H").Words(72 + 24 + 52, 92, "2", 7).Words(152, 90, "O")
            .Words(72, 110, "下一行").Read();
        Assert.Equal(["面积50m2，水H2O", "下一行"], document.Paragraphs());
    }

    [Fact]
    public void Every_drawn_character_has_its_place()
    {
        var document = new Paper().Words(72, 90, "支出 80万元").Words(300, 90, "结余").Read();
        foreach (var (c, i) in document.Text.Select((c, i) => (c, i)).Where(p => !char.IsWhiteSpace(p.c)))
        {
            var place = Assert.Single(document.Places.Of(new(i, 1)));
            Assert.True(place.Box.Width > 0, $"{c} at {i}");
        }
    }

    [Fact]
    public void Glyphs_that_stand_nowhere_are_left_out()
    {
        var paper = new Paper().Words(72, 90, "甲");
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity, double.MaxValue })
            paper.Glyph(new Glyph("坏", bad, bad, 90, 12)).Glyph(new Glyph("坏", 72, 84, bad, 12)).Glyph(new Glyph("坏", 72, 84, 90, bad));
        Assert.Equal("甲\n", paper.Glyph(new Glyph("坏", 72, 84, 90, 0)).Glyph(new Glyph("", 72, 84, 90, 12)).Read().Text);
    }
}
