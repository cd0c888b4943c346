using System.Net;
using System.Text.RegularExpressions;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Review;

public sealed partial class QueuePageTests(PerfEvalSite site)
{
    [Fact]
    public async Task The_queue_shows_counts_claimed_and_recomputed_scores_and_money_at_stake()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("甲.txt", ReportListTests.Unique("队列渠")), ("乙.txt", "无疑点的报告" + Guid.NewGuid()));

        var open = await visitor.SeenAsync($"/review?batch={batch}");
        var clean = await visitor.SeenAsync($"/review?batch={batch}&state=clean");

        foreach (var words in new[] { "待审 1 退回 0 已审 0 无疑点 1 全部 2", "队列渠", "97.5 → 91.25", "19.87", "0 / 2", "错误 1" }) Assert.Contains(words, open, StringComparison.Ordinal);
        Assert.DoesNotContain("队列渠", clean, StringComparison.Ordinal);
        Assert.Contains("无疑点的报告", clean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_and_previous_walk_through_the_queue_that_a_report_was_opened_from()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("甲.txt", ReportListTests.Unique("头渠")), ("乙.txt", ReportListTests.Unique("中渠")), ("丙.txt", ReportListTests.Unique("尾渠")));
        var list = await visitor.ReadAsync($"/review?batch={batch}&county=河湾县");
        var rows = ReportLink().Matches(list).Select(m => WebUtility.HtmlDecode(m.Value)).ToList();
        Assert.Equal(3, rows.Count);

        var second = await FollowAsync(visitor, await visitor.ReadAsync(rows[0]), "data-next");
        Assert.Equal(rows[1], second);
        Assert.Equal(rows[0], await FollowAsync(visitor, await visitor.ReadAsync(second), "data-previous"));
        var end = await FollowAsync(visitor, await visitor.ReadAsync(rows[2]), "data-next");
        Assert.StartsWith("/review?", end, StringComparison.Ordinal);
        Assert.Contains("已到队列末尾", await visitor.SeenAsync(end), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=nonsense&year=x&row=1_2_3&after=zzz")]
    [InlineData("state=all&unit=%25'%20or%201=1&rule=<script>")]
    [InlineData("after=2_1_1_99999999999999999999")]
    public async Task An_address_with_nonsense_shows_a_queue(string query)
    {
        using var visitor = await site.SignedInAsync();

        var page = await visitor.ReadAsync("/review?" + query);

        Assert.Contains("审核队列", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    private static async Task<string> FollowAsync(HttpClient visitor, string page, string mark)
    {
        var link = WebUtility.HtmlDecode(Regex.Match(page, $"href=\"([^\"]+)\" {mark}").Groups[1].Value);
        using var answer = await visitor.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Uri.UnescapeDataString(answer.Headers.Location!.OriginalString) is var plain && plain.StartsWith("/reports", StringComparison.Ordinal) ? answer.Headers.Location.OriginalString : plain;
    }

    // <a href="/reports/12?county=…&amp;row=2_100000_0.9_12">
    [GeneratedRegex("""(?<=<a href=")/reports/\d+\?[^"]*row=[^"]*""")]
    private static partial Regex ReportLink();
}
