using System.Net;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Reports;

public sealed class ReportPageTests(PerfEvalSite site)
{
    [Fact]
    public async Task The_page_shows_the_document_and_every_finding_with_its_sum()
    {
        using var visitor = await site.SignedInAsync();

        var page = WebUtility.HtmlDecode(await visitor.ReadAsync(await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("泵站"))));

        Assert.Contains("表列合计437.70万元，各项之和427.70万元", page, StringComparison.Ordinal);
        Assert.Contains("PE103 明细合计", page, StringComparison.Ordinal);
        Assert.Contains("300.00 + 127.70 = 427.70 ≠ 437.70", page, StringComparison.Ordinal);
        Assert.Contains("10.00 万元", page, StringComparison.Ordinal);
        Assert.Contains("<table class=\"printed\">", page, StringComparison.Ordinal);
        Assert.Contains("没有写明结余金额", page, StringComparison.Ordinal);
        Assert.Contains("role=\"heading\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_place_that_the_page_points_to_is_there_once()
    {
        using var visitor = await site.SignedInAsync();

        var page = await visitor.ReadAsync(await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("水闸")));

        var wanted = System.Text.RegularExpressions.Regex.Matches(page, "data-goto=\"([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(wanted.Count > 10);
        Assert.All(wanted, key => Assert.Equal(1, page.Split($"<a class=\"at\" id=\"{key}\"></a>").Length - 1));
    }

    [Fact]
    public async Task A_finding_chosen_in_the_address_is_marked_without_script()
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("堤防"));

        var page = await visitor.ReadAsync(address + "?finding=0");

        Assert.Contains("data-n=\"1\"", page, StringComparison.Ordinal);
        Assert.Contains("data-n=\"2\"", page, StringComparison.Ordinal);
        Assert.Contains("finding finding-error selected", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?finding=-1")]
    [InlineData("?finding=999999")]
    [InlineData("?finding=abc&tab=<script>")]
    public async Task An_address_with_nonsense_shows_the_report(string query)
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("甲.txt", ReportListTests.Unique("鱼塘"));

        Assert.DoesNotContain("data-n=", await visitor.ReadAsync(address + query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_report_stays_text()
    {
        using var visitor = await site.SignedInAsync();
        const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>绩效自评报告\n\"><svg onload=alert(3)>";

        var address = await visitor.UploadReportAsync("<b>名.txt", Hostile + Guid.NewGuid());
        var pages = await visitor.ReadAsync(address) + await visitor.ReadAsync("/reports?q=script");

        Assert.DoesNotContain("<script>", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg onload", pages, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", pages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_original_comes_back_byte_for_byte_and_only_as_a_download()
    {
        using var visitor = await site.SignedInAsync();
        var words = "<html><script>alert(1)</script>" + Guid.NewGuid();
        var address = await visitor.UploadReportAsync("年度/自评\"报告\"\n.html", words);

        using var answer = await visitor.GetAsync(address + "/file", TestContext.Current.CancellationToken);

        Assert.Equal(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("自评", Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_tells_why()
    {
        using var visitor = await site.SignedInAsync();

        var page = await visitor.ReadAsync(await visitor.UploadReportAsync("坏.txt", "坏" + Guid.NewGuid()));

        Assert.Contains(ExampleAnalyzer.Damage, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reports/999999999")]
    [InlineData("/reports/999999999/file")]
    [InlineData("/nowhere")]
    public async Task What_is_not_there_is_told_in_chinese(string address)
    {
        using var visitor = await site.SignedInAsync();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有这个页面", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
