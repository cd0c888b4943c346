using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.PlainText;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("- 1 -", "- 2 -")]
    [InlineData("— 1 —", "— 2 —")]
    [InlineData("第1页", "第2页")]
    [InlineData("第 1 页 共 9 页", "第 2 页 共 9 页")]
    [InlineData("1/9", "2/9")]
    [InlineData("Page 1 of 9", "Page 2 of 9")]
    public void Page_numbers_are_set_apart(string first, string second)
    {
        var document = Reading.Text($"一、项目概况\n项目已完成。\n{first}\n二、存在的问题\n没有。\n{second}\n");
        Assert.Equal([(AsideKind.PageNumber, first), (AsideKind.PageNumber, second)], document.Asides.Select(a => (a.Kind, a.Text)));
        Assert.All(document.Asides, a => Assert.Equal(a.Text, document.Quote(a.Span!.Value)));
        Assert.Equal(["一、项目概况", "项目已完成。", "二、存在的问题", "没有。"], document.Paragraphs());
    }

    [Fact]
    public void Bare_number_is_a_page_number_only_where_a_page_ends()
    {
        var document = Reading.Text("支出金额\n80\n一、概况\n项目已完成。\n1\n\f二、问题\n没有。\n2\n\f三、建议\n加强管理。\n");
        Assert.Equal(["1", "2"], document.Asides.Select(a => a.Text));
        Assert.Contains("80", document.Paragraphs());
    }

    [Fact]
    public void Header_repeated_on_the_pages_is_set_apart()
    {
        var document = Reading.Text("某县应急广播项目绩效自评\n一、概况\n项目已完成。\n\f某县应急广播项目绩效自评\n二、问题\n没有。\n\f某县应急广播项目绩效自评\n三、建议\n加强管理。\n");
        Assert.Equal([AsideKind.Header, AsideKind.Header, AsideKind.Header], document.Asides.Select(a => a.Kind));
        Assert.Equal(["一、概况", "项目已完成。", "二、问题", "没有。", "三、建议", "加强管理。"], document.Paragraphs());
    }

    [Fact]
    public void Title_that_is_the_header_too_stays_on_the_first_page()
    {
        var document = Reading.Text("某县绩效自评报告\n一、概况\n\f某县绩效自评报告\n二、问题\n\f某县绩效自评报告\n三、建议\n");
        Assert.Equal("某县绩效自评报告", document.Paragraphs()[0]);
        Assert.Equal(2, document.Asides.Count);
    }

    [Fact]
    public void Figures_that_do_not_count_up_are_no_page_numbers() => Assert.Empty(Reading.Text("目标值\n- 9 -\n- 3 -\n- 7 -\n- 2 -\n").Asides);

    [Fact]
    public void Cell_of_a_table_is_no_page_number() => Assert.Empty(Reading.Text("\t得分\n\t98/100\n\n\t页\n\t3/9\n").Asides);
}
