using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Queries;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Review;

public sealed partial class CorrectionPageTests(PerfEvalSite site)
{
    private const string Sum = "表列合计437.70万元，各项之和427.70万元";

    [Fact]
    public async Task A_corrected_value_runs_the_checks_again_and_can_be_withdrawn()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("更正渠"));

        var after = await CorrectAsync(visitor, page, "a1", ("role", "paid"), ("value", "427.70万元"));

        // What is said of several reports comes in its own time: how many findings there are is not certain.
        var corrected = await visitor.SeenAsync(after);
        Assert.Contains("已按更正重新核对：疑点由", corrected, StringComparison.Ordinal);
        Assert.DoesNotContain(Sum, corrected, StringComparison.Ordinal);
        Assert.Contains("含更正 1 处", await visitor.SeenAsync(page + "?tab=versions"), StringComparison.Ordinal);
        Assert.Contains("支出 437.70万元 → 427.70万元", await visitor.SeenAsync(page + "?tab=record"), StringComparison.Ordinal);
        var form = await visitor.ReadAsync(page + "/correction?at=a1");
        Assert.Contains("程序读作“437.70万元”", WebUtility.HtmlDecode(form), StringComparison.Ordinal);
        var withdraw = WebUtility.HtmlDecode(WithdrawAddress().Match(form).Groups["address"].Value);
        (await visitor.SendAsync(page + "/correction?at=a1", withdraw)).Dispose();
        Assert.Contains(Sum, await visitor.SeenAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_tells_what_was_carried_over_and_what_was_not()
    {
        using var visitor = await site.SignedInAsync();
        var words = ReportListTests.Unique("沿用渠");
        var first = await visitor.UploadReportAsync("甲.txt", words);
        await CorrectAsync(visitor, first, "a1", ("role", "paid"), ("value", "427.70万元"));
        await CorrectAsync(visitor, first, "p0", ("tag", "problem:P15"));

        var second = await visitor.UploadReportAsync("乙.txt", words.Replace("一是前期测算偏粗。", "一是前期测算仍偏粗。", StringComparison.Ordinal).Replace("一、资金情况", "说明：本版已补充。\n一、资金情况", StringComparison.Ordinal));
        var seen = await visitor.SeenAsync(second);

        Assert.Contains("沿用前一版的更正 1 处；1 处更正未沿用，请重新核对", seen, StringComparison.Ordinal);
        Assert.Contains("“437.70万元”改为“427.70万元” 沿用自第1版更正", seen, StringComparison.Ordinal);
        Assert.Contains("原更正所在语句已修改，未沿用： “一是前期测算偏粗。”改为“问题 P15", seen, StringComparison.Ordinal);
        Assert.Contains("沿用自第1版更正：“437.70万元”改为“427.70万元”", await visitor.SeenAsync(second + "?tab=record"), StringComparison.Ordinal);

        var page = WebUtility.HtmlDecode(await visitor.ReadAsync(second));
        (await visitor.SendAsync(second, FormAddress().Matches(page).Select(m => m.Groups["address"].Value).First(a => a.Contains("Noted", StringComparison.Ordinal)))).Dispose();
        (await visitor.SendAsync(second, FormAddress().Matches(page).Select(m => m.Groups["address"].Value).First(a => a.Contains("Withdraw", StringComparison.Ordinal)))).Dispose();
        var after = await visitor.SeenAsync(second);
        Assert.DoesNotContain("沿用前一版", after, StringComparison.Ordinal);
        Assert.DoesNotContain("未沿用，请重新核对", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a1", "value", "八点四", "金额请连同单位写")]
    [InlineData("a1", "value", "", "金额请连同单位写")]
    [InlineData("r0", "value", "0.92", "比率请写成百分数")]
    [InlineData("f-fiscal_year", "value", "去年", "请填写正确的内容")]
    [InlineData("p0", "tag", "problem:P77", "请选择问题或建议的代码")]
    public async Task What_can_not_be_read_is_refused_with_advice(string at, string field, string value, string advice)
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("误填渠"));

        using var answer = await SendAsync(visitor, page, at, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(advice, await answer.WordsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_are_confirmed_and_corrected_for_the_next_training()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("标签渠"));

        (await visitor.SendAsync(page, page + "/correction?handler=Confirm&at=p0")).Dispose();
        (await SendAsync(visitor, page, "p1", ("tag", "suggestion:P01"))).Dispose();

        var seen = await visitor.SeenAsync(page + "?tab=record");
        Assert.Contains("确认为问题 P12 项目进度滞后", seen, StringComparison.Ordinal);
        Assert.Contains("→ 建议 P01 预算编制不精细", seen, StringComparison.Ordinal);
        Assert.Equal(2, (await site.Services.GetRequiredService<AnalysisQueries>().RunsAsync(ReviewVisits.Id(page))).Count);
    }

    [Fact]
    public async Task A_finding_offers_what_it_rests_on_and_a_moved_place_is_refused()
    {
        using var visitor = await site.SignedInAsync();
        var page = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("依据渠"));
        var key = await site.KeyAsync(page, ReviewVisits.Rate);

        var offered = await visitor.SeenAsync($"{page}/correction?key={key}");
        using var moved = await visitor.SendAsync(page, page + "/correction?at=a1", ("start", "3"), ("length", "2"), ("value", "1元"));
        using var nowhere = await visitor.GetAsync("/reports/999999/correction?at=a1", TestContext.Current.CancellationToken);

        Assert.Contains("92.08%", offered, StringComparison.Ordinal);
        Assert.Contains("437.70万元", offered, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (moved.StatusCode, nowhere.StatusCode));
    }

    private static async Task<string> CorrectAsync(HttpClient visitor, string page, string at, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(visitor, page, at, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    // Sends the form as it stands, with some fields changed.
    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, string page, string at, params (string Name, string Value)[] fields)
    {
        var address = $"{page}/correction?at={at}";
        var hidden = HiddenField().Matches(await visitor.ReadAsync(address)).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value)).Where(f => f.Item1 != "__RequestVerificationToken");
        return await visitor.SendAsync(address, address, [.. hidden, .. fields]);
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>start|length|seenValue|seenRole)" value="(?<value>\d+)">""")]
    private static partial Regex HiddenField();

    [GeneratedRegex("action=\"(?<address>/reports/\\d+/correction[^\"]+)\"")]
    private static partial Regex FormAddress();

    [GeneratedRegex("""formaction="(?<address>[^"]+handler=Withdraw[^"]*)""")]
    private static partial Regex WithdrawAddress();
}
