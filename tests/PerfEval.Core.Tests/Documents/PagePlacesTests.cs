using PerfEval.Core.Documents;

namespace PerfEval.Core.Tests.Documents;

public sealed class PagePlacesTests
{
    // 预算100万元 over the end of a page.
    private static readonly PagePlaces Places = new(
        [new SourcePage(1, 595, 842), new SourcePage(2, 595, 842)],
        [new PlacedText(new TextSpan(0, 4), 1, 780, 792, [70, 82, 94, 100, 106]), new PlacedText(new TextSpan(4, 3), 2, 60, 72, [70, 76, 88, 100])]);

    [Fact]
    public void A_span_within_a_line_has_one_rectangle() =>
        Assert.Equal([new PagePlace(1, new PageBox(82, 780, 100, 792))], Places.Of(new TextSpan(1, 2)));

    [Fact]
    public void A_span_over_a_page_end_has_a_rectangle_on_each_page() =>
        Assert.Equal(
            [new PagePlace(1, new PageBox(94, 780, 106, 792)), new PagePlace(2, new PageBox(70, 60, 100, 72))],
            Places.Of(new TextSpan(2, 5)));

    [Fact]
    public void A_span_that_stands_nowhere_has_none()
    {
        Assert.Empty(Places.Of(new TextSpan(7, 3)));
        Assert.Empty(PagePlaces.None.Of(new TextSpan(0, 3)));
        Assert.Null(Places.PageOf(new TextSpan(9, 1)));
    }

    [Fact]
    public void The_page_of_a_span_is_that_of_its_beginning() => Assert.Equal(1, Places.PageOf(new TextSpan(2, 5)));
}
