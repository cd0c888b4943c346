using System.Globalization;
using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Tests.Contract;

namespace PerfEval.Readers.Tests.Html;

public sealed class HostilePageTests
{
    public static TheoryData<string> Repeated =>
    [
        "<div>甲", "<p><div>甲", "<table><tr><td>甲", "<table><tr><td>甲<td>乙</table>", "<ul><li>甲", "<ol><li>甲", "<b><i>甲", "<span>甲", "<a href=/>甲<p>", "<select><option>甲", "<form>甲", "<svg><g>甲", "<template>甲",
        "<frameset>", "<button>甲", "<h1>甲", "<!--甲", "<![if x]>甲", "&amp", "<", "</p>甲", "甲</table>", "<td rowspan=9999>甲<tr>", "<td colspan=9999>甲<tr>", "<div hidden>甲", "<pre>甲\n", "<style>.a{display:none", "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void One_thing_said_endlessly_is_read_or_refused_in_time(string piece)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        ReadOrRefuse("<html><body><table>" + string.Concat(Enumerable.Repeat(piece, 20_000)));
        ReadOrRefuse("<html><body>" + string.Concat(Enumerable.Range(0, 10_000).Select(i => piece.Replace(">", $" a{i.ToString(CultureInfo.InvariantCulture)}>", StringComparison.Ordinal))));
        ReadOrRefuse("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat(piece, 10_000)));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Words_inside_too_many_elements_are_kept() =>
        Assert.Contains("绩效自评报告", Reading.Text("<html><body>" + string.Concat(Enumerable.Repeat("<div><span>", 5000)) + "绩效自评报告").Text, StringComparison.Ordinal);

    [Fact]
    public void Too_many_elements_cells_or_words_are_refused()
    {
        Assert.StartsWith("网页过大", Refusal("<p>" + string.Concat(Enumerable.Repeat("<p>", 600_000))), StringComparison.Ordinal);
        Assert.StartsWith("表格过大", Refusal("<table><tr>" + string.Concat(Enumerable.Repeat("<td>甲", 201_000))), StringComparison.Ordinal);
        Assert.StartsWith("文字过多", Refusal("<p>" + new string('甲', 5_000_001)), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_order_of_tags_keeps_spans_true_and_words()
    {
        string[] pieces = ["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "<td rowspan=2 colspan=3>", "</table>", "<ol><li>", "</ol>", "<h2>", "<a href=/>", "</a>", "<br>", "<b>", "</b>", "<nav>", "</nav>", "甲", "一、项目概况", "索引号：1", "98", " ", "&nbsp;", "<caption>", "<input value=1>", "<pre>\n", "</pre>"];
        var random = new Random(4);
        for (var round = 0; round < 1500; round++)
        {
            var page = "<html><body>文" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var document = Reading.Text(page);
            Assert.True(ContractBreach.In(document) is null, page);
            var shown = document.Text + string.Concat(document.Asides.Select(a => a.Text));
            Assert.True(page.Count(c => c == '甲') <= shown.Count(c => c == '甲'), page);
        }
    }

    private static string Refusal(string page) => Reading.Refusal(Encoding.UTF8.GetBytes("<html><body>" + page));

    private static void ReadOrRefuse(string page)
    {
        try
        {
            Reading.Text(page);
        }
        catch (UnreadableDocumentException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }
}
