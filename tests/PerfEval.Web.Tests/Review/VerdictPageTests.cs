using System.Net;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Review;

public sealed class VerdictPageTests(PerfEvalSite site)
{
    [Fact]
    public async Task A_verdict_sent_without_script_stands_on_the_page_and_in_its_record()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("确认渠"));
        var key = await site.KeyAsync(page, ReviewVisits.Sum);

        using var answer = await visitor.JudgeAsync(page, key, ("verdict", "Confirmed"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith($"{page}?finding=0", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var seen = await visitor.SeenAsync(page + "?tab=record");
        Assert.Contains("待审 1 / 2 1 / 2 确认 1", seen, StringComparison.Ordinal);
        Assert.Contains("admin 改为“已确认”", seen, StringComparison.Ordinal);
        Assert.Contains("复算 91.25 分", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_page_answers_a_script()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("局部渠"));
        var key = await site.KeyAsync(page, ReviewVisits.Sum);
        visitor.DefaultRequestHeaders.Add("HX-Request", "true");

        using var answer = await visitor.JudgeAsync(page, key, ("verdict", "Dismissed"), ("reason", "Rounding"), ("words", "尾差"));
        var words = await answer.WordsAsync();

        Assert.DoesNotContain("<html", words, StringComparison.Ordinal);
        Assert.Contains("id=\"finding-0\"", words, StringComparison.Ordinal);
        Assert.Contains("hx-swap-oob=\"true\"", words, StringComparison.Ordinal);
        Assert.Contains("理由：四舍五入", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_is_told_what_the_first_has_done()
    {
        using var first = await site.SignedInAsync();
        using var second = await site.ReviewerAsync("评审乙");
        var page = await first.UploadReportAsync("甲.txt", ReportListTests.Unique("争议渠"));
        var key = await site.KeyAsync(page, ReviewVisits.Sum);
        (await first.JudgeAsync(page, key, ("verdict", "Dismissed"), ("reason", "Explained"), ("words", "见附件二"))).Dispose();

        using var answer = await second.JudgeAsync(page, key, ("verdict", "Confirmed"), ("words", "我写的话"));
        var words = await answer.WordsAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("admin 已于", words, StringComparison.Ordinal);
        Assert.Contains("标为“已排除”（原文另有说明：见附件二），您的意见没有保存", words, StringComparison.Ordinal);
        Assert.Contains("value=\"我写的话\"", words, StringComparison.Ordinal);
        Assert.Contains("name=\"seen\" value=\"1\"", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dismissed", "", "", "排除疑点须选择理由")]
    [InlineData("Dismissed", "Other", " ", "须写明原因")]
    [InlineData("Dismissed", "99", "", "排除疑点须选择理由")]
    [InlineData("99", "", "", "请选择意见")]
    [InlineData("", "", "", "请选择意见")]
    public async Task A_verdict_that_lacks_something_is_not_saved(string verdict, string reason, string said, string told)
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("缺项渠"));
        var key = await site.KeyAsync(page, ReviewVisits.Sum);

        using var answer = await visitor.JudgeAsync(page, key, ("verdict", verdict), ("reason", reason), ("words", said));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(told, await answer.WordsAsync(), StringComparison.Ordinal);
        Assert.Contains("0 / 2", await visitor.SeenAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_and_comments_work_without_script_and_markup_in_them_stays_text()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("备注渠"));
        var key = await site.KeyAsync(page, ReviewVisits.Rate);
        (await visitor.JudgeAsync(page, key, ("verdict", "Returned"), ("words", "<img src=x onerror=alert(1)>"))).Dispose();
        (await visitor.SendAsync(page, $"{page}/finding?key={key}&handler=Comment", ("words", "<script>alert(2)</script>"))).Dispose();

        var judged = await visitor.ReadAsync(page);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", judged, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(2)&lt;/script&gt;", judged, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", judged, StringComparison.Ordinal);

        (await visitor.SendAsync(page, $"{page}/finding?key={key}&handler=Undo", ("seen", "1"))).Dispose();
        Assert.Contains("0 / 2", await visitor.SeenAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_judged_without_the_token_of_the_page_or_a_sign_in()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("令牌渠"));
        var address = $"{page}/finding?key={await site.KeyAsync(page, ReviewVisits.Sum)}";
        using var form = new FormUrlEncodedContent([new("verdict", "Confirmed"), new("seen", "0")]);

        using var forged = await visitor.PostAsync(address, form, TestContext.Current.CancellationToken);
        using var stranger = await site.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        using var nowhere = await visitor.GetAsync($"{page}/finding?key=nothing", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.NotFound), (forged.StatusCode, stranger.StatusCode, nowhere.StatusCode));
        Assert.Contains("0 / 2", await visitor.SeenAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_tells_what_was_mended_what_stands_and_what_is_new()
    {
        using var visitor = await site.SignedInAsync();
        var first = ReportListTests.Unique("版本渠");
        var before = await visitor.UploadReportAsync("一稿.txt", first);
        (await visitor.JudgeAsync(before, await site.KeyAsync(before, ReviewVisits.Sum), ("verdict", "Returned"))).Dispose();

        var after = await visitor.UploadReportAsync("二稿.txt", first.Replace("92.08%", "91.00%", StringComparison.Ordinal) + "改");
        var seen = await visitor.SeenAsync(after + "?tab=versions");

        Assert.Contains("与第1版比较 已改正 1 仍存在 1 新出现 1", seen, StringComparison.Ordinal);
        Assert.Contains("上一版已退回", seen, StringComparison.Ordinal);
        Assert.Contains("单位已报送第2版", await visitor.SeenAsync(before), StringComparison.Ordinal);
    }
}
