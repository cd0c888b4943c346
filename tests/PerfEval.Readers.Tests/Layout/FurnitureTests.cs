using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Layout;

public sealed class FurnitureTests
{
    private static int written;

    private static Paper Body(int lines = 30)
    {
        var paper = new Paper();
        for (var i = 0; i < lines; i++) paper.Set($"{(char)('一' + (++written % 5000))}项工作已经按照计划完成。");
        return paper;
    }

    [Fact]
    public void Headers_footers_and_page_numbers_stand_apart()
    {
        var pages = Enumerable.Range(1, 3).Select(i => Body().Words(230, 50, "县水利局绩效自评报告", 9).Words(72, 795, "内部资料", 9).Words(280, 810, $"- {i} -", 9)).ToArray();
        var document = Paper.Read(pages);
        Assert.Equal(90, document.Blocks.Count);
        Assert.Equal(3, document.Asides.Count(a => a is { Kind: AsideKind.Header, Text: "县水利局绩效自评报告" }));
        Assert.Equal(3, document.Asides.Count(a => a is { Kind: AsideKind.Footer, Text: "内部资料" }));
        Assert.Equal(["- 1 -", "- 2 -", "- 3 -"], document.Asides.Where(a => a.Kind == AsideKind.PageNumber).Select(a => a.Text));
        Assert.All(document.Asides, a => Assert.Null(a.Span));
    }

    [Theory]
    [InlineData("第1页")]
    [InlineData("第1页 共5页")]
    [InlineData("1/5")]
    [InlineData("—1—")]
    [InlineData("1")]
    [InlineData("第一页")]
    public void Page_number_of_a_single_page_stands_apart(string number)
    {
        var document = Body().Words(280, 810, number, 9).Read();
        Assert.Equal(number, Assert.Single(document.Asides, a => a.Kind == AsideKind.PageNumber).Text);
    }

    [Fact]
    public void Figure_in_the_last_line_of_the_text_is_no_page_number()
    {
        var document = Body(3).Words(72, 760, "合计金额如下：").Words(72, 780, "365", 12).Read();
        Assert.Empty(document.Asides);
        Assert.Contains("365", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Annexes_that_begin_each_page_are_text()
    {
        var document = Paper.Read(Body().Words(72, 60, "附件1"), Body().Words(72, 60, "附件2"));
        Assert.Empty(document.Asides);
        Assert.Equal("附件1", document.Paragraphs()[0]);
    }

    [Fact]
    public void Title_of_each_form_of_a_set_is_text()
    {
        var document = Paper.Read(Body().Words(200, 60, "项目支出绩效自评表", 18), Body().Words(200, 60, "项目支出绩效自评表", 18));
        Assert.Empty(document.Asides);
    }

    [Fact]
    public void Line_repeated_at_the_height_of_the_text_of_another_page_is_text()
    {
        var document = Paper.Read(Body().Words(72, 60, "（2022年度）"), Body().Words(72, 60, "（2022年度）"), Body().Words(72, 60, "另起一页的正文。"));
        Assert.Empty(document.Asides);
    }

    [Fact]
    public void Header_of_odd_and_even_pages_may_differ()
    {
        var pages = Enumerable.Range(1, 6).Select(i => Body().Words(230, 50, i % 2 == 0 ? "某县财政局" : "绩效自评报告", 9)).ToArray();
        Assert.Equal(6, Paper.Read(pages).Asides.Count(a => a.Kind == AsideKind.Header));
    }

    [Fact]
    public void Header_that_the_recognition_misread_stands_apart_too()
    {
        var pages = new[] { "县水利局绩效自评报告", "县水利局绩效白评报告", "县水利局绩效自评报告" }.Select(header =>
        {
            var paper = new Paper { Recognized = true }.Words(230, 50, header, 9);
            for (var i = 0; i < 20; i++) paper.Set(string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('一' + ((written += 37) % 5000)))) + "。");
            return paper;
        }).ToArray();
        Assert.Equal(3, Paper.Read(pages).Asides.Count(a => a.Kind == AsideKind.Header));
    }
}
