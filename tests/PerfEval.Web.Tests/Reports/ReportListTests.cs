using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Reports;

public sealed class ReportListTests(PerfEvalSite site)
{
    [Fact]
    public async Task A_report_stands_in_the_list_with_its_facts_and_counts()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("甲.txt", Unique("林场")));

        var page = await visitor.ReadAsync($"/reports?batch={batch}");

        foreach (var words in new[] { "河湾县", "河湾县农业农村局", "林场", "2020", "97.5", "优", "错误 1", "疑点 1", "完成", "共 1 份" })
            Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=Done", true)]
    [InlineData("state=Failed", false)]
    [InlineData("county=河湾县", true)]
    [InlineData("county=别处县", false)]
    [InlineData("year=2020", true)]
    [InlineData("year=2019", false)]
    [InlineData("severity=Error", true)]
    [InlineData("q=筛选", true)]
    [InlineData("q=%25", false)]
    [InlineData("order=WorstFirst", true)]
    [InlineData("p=2", false)]
    [InlineData("p=-7&year=abc&severity=nonsense", true)]
    public async Task The_address_holds_the_filter(string query, bool found)
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("筛选.txt", Unique("筛选站")));

        var page = await visitor.ReadAsync($"/reports?batch={batch}&{query}");

        Assert.Equal(found, page.Contains("\"><a href=\"/reports/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_list_is_paged_and_the_pages_keep_the_filter()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync([.. Enumerable.Range(0, 53).Select(i => ($"{i}.txt", Unique($"第{i}渠")))]);

        var first = await visitor.ReadAsync($"/reports?batch={batch}&year=2020");
        var second = await visitor.ReadAsync($"/reports?batch={batch}&year=2020&p=2");

        Assert.Contains("第 1 页，共 2 页", first, StringComparison.Ordinal);
        Assert.Contains($"year=2020&amp;batch={batch}&amp;p=2", first, StringComparison.Ordinal);
        Assert.Equal(3, second.Split("\"><a href=\"/reports/").Length - 1);
    }

    [Fact]
    public async Task A_hostile_search_is_shown_as_text()
    {
        using var visitor = await site.SignedInAsync();

        var page = await visitor.ReadAsync("/reports?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的报告", page, StringComparison.Ordinal);
    }

    internal static string Unique(string project) => ExampleReport.Words.Replace("水渠", project, StringComparison.Ordinal) + "\n" + Guid.NewGuid();
}
