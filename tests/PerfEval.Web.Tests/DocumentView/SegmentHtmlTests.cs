using System.Text.Encodings.Web;
using System.Text.Unicode;
using PerfEval.Core.Documents;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Tests.DocumentView;

public sealed class SegmentHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("'><img src=x onerror=alert(1)>")]
    [InlineData("&lt;script&gt;")]
    public void The_words_of_a_report_never_become_markup(string words)
    {
        var html = Html(words, new HashSet<string>(), new Mark("f0-0", new TextSpan(1, 4), "error"));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\" on", html, StringComparison.Ordinal);
        Assert.Equal(words, System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<(/?span|/?a)[^>]*>", "")));
    }

    [Fact]
    public void A_selected_place_is_numbered_at_its_first_words_alone()
    {
        var html = Html(
            "支出437.70万元", new HashSet<string> { "f0-1" },
            new Mark("f0-1", new TextSpan(0, 10), "error"), new Mark("a0", new TextSpan(2, 6)));

        Assert.Equal(
            """<a class="at" id="f0-1"></a><span class="seg has-error on" data-m="f0-1" data-n="2">支出</span>"""
            + """<a class="at" id="a0"></a><span class="seg has-error on" data-m="f0-1 a0">437.70</span><span class="seg has-error on" data-m="f0-1">万元</span>""",
            html);
    }

    [Fact]
    public void Words_without_marks_stand_bare() => Assert.Equal("预算500万元", Html("预算500万元", new HashSet<string>()));

    private static string Html(string text, IReadOnlySet<string> selected, params Mark[] marks)
    {
        using var writer = new StringWriter();
        new SegmentHtml([.. new MarkedText(text, marks).Segments(new TextSpan(0, text.Length))], selected)
            .WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
