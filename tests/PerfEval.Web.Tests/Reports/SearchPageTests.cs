using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Reports;

public sealed class SearchPageTests(PerfEvalSite site)
{
    [Fact]
    public async Task A_report_is_found_by_its_words_and_opens_at_the_hit()
    {
        using var visitor = await site.SignedInAsync();
        await visitor.UploadReportAsync("检索.txt", ExampleReport.Words.Replace("水渠项目", "鲥鱼洲灌区项目", StringComparison.Ordinal));

        var page = await visitor.ReadAsync("/search?q=" + Uri.EscapeDataString("鲥鱼洲 \"前期测算偏粗\" 年度:2020"));

        Assert.Contains("<mark>前期测算偏粗</mark>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        var link = page.Split("class=\"hit-title\" href=\"")[1].Split('"')[0];
        var report = await visitor.ReadAsync(link.Split('#')[0]);
        Assert.EndsWith("#s0", link, StringComparison.Ordinal);
        Assert.Contains("id=\"s0\"", report, StringComparison.Ordinal);
        Assert.Contains("has-hit", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_hits_are_paged()
    {
        using var visitor = await site.SignedInAsync();
        await visitor.UploadAsync([.. Enumerable.Range(0, 23).Select(i => ($"{i}.txt", $"鸬鹚湾{i}号项目绩效自评报告\n内容"))]);

        var first = await visitor.ReadAsync("/search?q=" + Uri.EscapeDataString("鸬鹚湾"));
        var next = first.Split("rel=\"next\" href=\"")[1].Split('"')[0].Replace("&amp;", "&", StringComparison.Ordinal);
        var second = await visitor.ReadAsync(next);

        Assert.Contains("共 23 份", first, StringComparison.Ordinal);
        Assert.Equal(20, first.Split("hit-title").Length - 1);
        Assert.Equal(3, second.Split("hit-title").Length - 1);
    }

    [Theory]
    [InlineData("年度:去年", "年度“去年”不能识别")]
    [InlineData("没有这样的词语呀", "没有找到")]
    [InlineData("<b>x</b>", "没有找到")]
    public async Task What_is_not_understood_or_not_found_is_told(string query, string told)
    {
        using var visitor = await site.SignedInAsync();

        Assert.Contains(told, await visitor.ReadAsync("/search?q=" + Uri.EscapeDataString(query)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_none_is_passed_over()
    {
        using var visitor = await site.SignedInAsync();
        var report = await visitor.UploadReportAsync("乱.txt", "乱地址项目绩效自评报告\n内容");

        foreach (var at in new[] { "x", "-1-5", "99999999-5", "1-99999999", ",,,", "1-0" })
            Assert.Contains("乱地址", await visitor.ReadAsync($"{report}?at={at}"), StringComparison.Ordinal);
    }
}
