using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Files;
using PerfEval.Tests.Programs;
using PerfEval.Web.PageView;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.PageView;

/// <summary>Pages of originals as pictures, asked for as a browser does.</summary>
public sealed class PageImageTests(PerfEvalSite site)
{
    [Fact]
    public async Task A_page_is_drawn_once_and_then_kept_by_server_and_browser()
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("甲.pdf", PageFiles.Report("图像渠")) + "/pages/1.png";
        var before = Desk.Drawn;

        using var first = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var again = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var asked = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var known = await visitor.SendAsync(asked, TestContext.Current.CancellationToken);

        var image = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("image/png", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal((1190, 1684), (BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(20))));
        Assert.Equal("no-cache, private", first.Headers.CacheControl?.ToString());
        Assert.Equal(image, await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(first.Headers.ETag, known.Headers.ETag);
        Assert.Equal(before + 1, Desk.Drawn);
    }

    [Fact]
    public async Task Many_who_ask_for_one_page_at_the_same_time_have_it_drawn_once()
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("乙.pdf", PageFiles.Report("同看渠")) + "/pages/1.png";
        var before = Desk.Drawn;

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => visitor.GetByteArrayAsync(address, TestContext.Current.CancellationToken)));

        Assert.All(answers, a => Assert.Equal(answers[0], a));
        Assert.Equal(before + 1, Desk.Drawn);
    }

    [Fact]
    public async Task A_scanned_picture_is_shown_too()
    {
        using var visitor = await site.SignedInAsync();
        var scan = PagePictures.Of(PageFiles.Report("扫描渠"), "-png", 130)[0];

        var address = await visitor.UploadReportAsync("丙.png", scan);

        Assert.StartsWith("image/png", (await visitor.GetAsync(address + "/pages/1.png", TestContext.Current.CancellationToken)).Content.Headers.ContentType?.ToString(), StringComparison.Ordinal);
        Assert.Contains("<svg class=\"boxes\"", await visitor.ReadAsync(address + "?view=pages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_a_report_without_pages_are_told_so()
    {
        using var visitor = await site.SignedInAsync();
        var paged = await visitor.UploadReportAsync("丁.pdf", PageFiles.Report("无页渠"));
        var text = await visitor.UploadReportAsync("丁.txt", ReportListTests.Unique("无页坝"));

        foreach (var address in new[] { paged + "/pages/2.png", paged + "/pages/0.png", paged + "/pages/-1.png", paged + "/pages/99999999999.png", text + "/pages/1.png", "/reports/999999999/pages/1.png", text + "?handler=Pages" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        Assert.DoesNotContain("data-view-bar", await visitor.ReadAsync(text + "?view=pages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_drawn_tells_why_and_the_words_are_still_there()
    {
        using var visitor = await site.SignedInAsync();
        var (damaged, gone) = (PageFiles.Report("损坏渠"), PageFiles.Report("丢失渠"));
        var (damagedAddress, goneAddress) = (await visitor.UploadReportAsync("戊.pdf", damaged), await visitor.UploadReportAsync("己.pdf", gone));
        await File.WriteAllTextAsync(Kept(damaged), "%PDF-1.7 坏", TestContext.Current.CancellationToken);
        File.Delete(Kept(gone));

        using var damagedAnswer = await visitor.GetAsync(damagedAddress + "/pages/1.png", TestContext.Current.CancellationToken);
        using var goneAnswer = await visitor.GetAsync(goneAddress + "/pages/1.png", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, damagedAnswer.StatusCode);
        Assert.Equal("这一页已损坏，不能画出", await damagedAnswer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("原件不在文件库中，不能显示原页", await goneAnswer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("预算执行率", await visitor.ReadAsync(damagedAddress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_without_a_sign_in_sees_a_page_that_lies_ready()
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("庚.pdf", PageFiles.Report("门外渠")) + "/pages/1.png";
        var tag = (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).Headers.ETag!;

        using var stranger = site.Visitor();
        using var asked = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { tag } } };

        Assert.Equal(HttpStatusCode.Redirect, (await stranger.SendAsync(asked, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_pages_stand_in_the_page_with_the_boxes_of_the_chosen_finding()
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("辛.pdf", PageFiles.Report("框线渠"));

        var page = await visitor.ReadAsync(address + "?view=pages&finding=0");
        var words = await visitor.ReadAsync(address);
        var alone = await visitor.ReadAsync(address + "?handler=Pages&finding=0");

        Assert.Matches("alt=\"第1页\" width=\"793\" height=\"1123\" loading=\"lazy\"", page);
        Assert.Matches("""<g class="box has-(error|warning) on" data-m="f0-0"><rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+" rx="1"/><circle""", page);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"boxes\"", words, StringComparison.Ordinal);
        Assert.Contains(alone.Trim().ReplaceLineEndings(), page.ReplaceLineEndings(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_showed_pages_shows_them_again_unless_the_address_says_otherwise()
    {
        using var visitor = await site.SignedInAsync();
        var address = await visitor.UploadReportAsync("壬.pdf", PageFiles.Report("记住渠"));
        async Task<bool> ShowsPages(string query, string cookies)
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address + query) { Headers = { { "Cookie", cookies } } };
            using var answer = await visitor.SendAsync(asked, TestContext.Current.CancellationToken);
            return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("<svg class=\"boxes\"", StringComparison.Ordinal);
        }

        Assert.True(await ShowsPages("", "perfeval-view=pages"));
        Assert.False(await ShowsPages("?view=text", "perfeval-view=pages"));
        Assert.True(await ShowsPages("?view=pages", "perfeval-view=text"));
        Assert.False(await ShowsPages("?view=<script>", "perfeval-view=nonsense"));
    }

    private PageImageDesk Desk => site.Services.GetRequiredService<PageImageDesk>();

    private string Kept(byte[] file) => ((FolderFileStore)site.Services.GetRequiredService<IFileStore>()).PathOf(Convert.ToHexStringLower(SHA256.HashData(file)));
}
