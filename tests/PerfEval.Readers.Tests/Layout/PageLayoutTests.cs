using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Layout;

public sealed class PageLayoutTests
{
    [Fact]
    public void Words_above_and_below_a_table_keep_their_order()
    {
        var document = new Paper().Words(72, 90, "一、项目概况").Grid([70, 170, 270], [100, 120, 140]).Words(75, 115, "项目").Words(175, 115, "金额")
            .Words(75, 135, "机房").Words(175, 135, "80").Words(72, 160, "备注").Read();
        Assert.Equal("一、项目概况\n项目\n金额\n机房\n80\n备注\n", document.Text);
        Assert.Equal(["一、项目概况", "备注"], document.Paragraphs());
        Assert.Equal(["项目|金额", "机房|80"], document.Rows());
    }

    [Fact]
    public void Every_character_knows_its_place()
    {
        var document = new Paper().Words(72, 90, "支出80万元").Read();
        var place = Assert.Single(document.Places.Of(new TextSpan(2, 2)));
        Assert.Equal(1, place.Page);
        Assert.Equal((96, 108), (place.Box.Left, place.Box.Right));
    }

    [Fact]
    public void Recognised_words_keep_their_confidence()
    {
        var document = new Paper { Recognized = true }.Words(72, 90, "支出", confidence: 0.9).Words(96, 90, "80", confidence: 0.6).Read();
        Assert.Equal(0.6, document.ConfidenceOf(new TextSpan(1, 2))!.Value, 5);
        Assert.Equal(0.9, document.ConfidenceOf(new TextSpan(0, 2))!.Value, 5);
    }

    [Fact]
    public void Pages_without_words_give_an_empty_text()
    {
        var document = Paper.Read(new Paper(), new Paper());
        Assert.Equal("", document.Text);
        Assert.Equal(2, document.Pages);
    }
}
