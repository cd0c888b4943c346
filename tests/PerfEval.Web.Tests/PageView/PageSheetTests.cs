using System.Text.Encodings.Web;
using PerfEval.Core.Documents;
using PerfEval.Web.DocumentView;
using PerfEval.Web.PageView;

namespace PerfEval.Web.Tests.PageView;

public sealed class PageSheetTests
{
    // “预算500万元，支出” ends the first page, “437.70万元” begins the second.
    private static readonly PagePlaces Places = new(
        [new SourcePage(1, 595.3, 841.9), new SourcePage(2, 595.3, 841.9, 0, true, -1.5)],
        [Run(0, 10, 1, 700), Run(10, 8, 2, 60)]);

    [Fact]
    public void A_place_over_a_page_end_has_boxes_on_both_pages_and_its_number_on_the_first()
    {
        var sheets = PageSheet.Of(Places, [new Mark("f0-1", new TextSpan(8, 4), "error")]);
        var (first, second) = (Assert.Single(sheets[0].Marks), Assert.Single(sheets[1].Marks));
        Assert.Equal((2, null), (first.Number, second.Number));
        Assert.Equal(new PageBox(140, 700, 160, 712), Assert.Single(first.Boxes));
        Assert.Equal(new PageBox(60, 60, 80, 72), Assert.Single(second.Boxes));
    }

    [Fact]
    public void What_points_to_the_same_words_shares_a_box_and_findings_lie_on_top()
    {
        var words = new TextSpan(2, 5);
        var marks = PageSheet.Of(Places, [new Mark("f0-0", words, "warning"), new Mark("a0", words), new Mark("p3", words, "problem"), new Mark("f1-0", words, "error")])[0].Marks;
        Assert.Equal(["a0 p3", "f0-0", "f1-0"], marks.Select(m => string.Join(' ', m.Keys)));
        Assert.Equal(["problem", "warning", "error"], marks.Select(m => m.Tone));
    }

    [Fact]
    public void Words_that_stand_on_no_page_have_no_box() =>
        Assert.All(PageSheet.Of(Places, [new Mark("f0-0", new TextSpan(40, 5), "error")]), s => Assert.Empty(s.Marks));

    [Fact]
    public void A_page_that_was_straightened_has_its_boxes_turned_back()
    {
        var sheets = PageSheet.Of(Places, [new Mark("f0-0", new TextSpan(10, 6), "error")]);
        Assert.Equal(
            """<svg class="boxes" viewBox="0 0 595.3 841.9" preserveAspectRatio="none" aria-hidden="true" focusable="false"><g transform="rotate(-1.5 297.65 420.95)"><g class="box has-error on" data-m="f0-0"><rect x="58.5" y="58.5" width="63" height="15" rx="1"/><circle cx="58.5" cy="58.5" r="5.5"/><text x="58.5" y="61.3" text-anchor="middle" font-size="8">1</text></g></g></svg>""",
            Html(sheets[1]));
        Assert.Contains("<g></g>", Html(sheets[0]), StringComparison.Ordinal);
    }

    private static string Html(PageSheet sheet)
    {
        using var writer = new StringWriter();
        new SheetOverlay(sheet, new HashSet<string> { "f0-0" }).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static PlacedText Run(int start, int length, int page, double top) =>
        new(new TextSpan(start, length), page, top, top + 12, [.. Enumerable.Range(0, length + 1).Select(i => 60f + (10 * i))]);
}
