using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Storage;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Analytics;

public sealed class SimilarPageTests(PerfEvalSite site)
{
    private const string First = "项目实施后群众出行条件明显改善，农产品运输成本下降，得到普遍好评。";
    private const string Second = "项目实施后居民出行条件明显改善，农产品运输成本下降，得到普遍好评。";

    [Fact]
    public async Task A_pair_shows_its_common_passages_side_by_side_with_what_differs_marked()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site,
            new SeededReport("己县", 2021, "一局") { Passages = [("other", "P12", First)] }, new SeededReport("庚县", 2021, "二局") { Passages = [("other", "P12", Second)] });
        await PairAsync(province, 0.83, $$"""[{"first": [0, {{First.Length}}], "second": [0, {{Second.Length}}], "characters": 26}]""");

        var list = await visitor.ReadAsync(province.Address("/similar"));
        var pair = await visitor.ReadAsync($"/similar/{province.Reports[0]}/{province.Reports[1]}");

        Assert.Contains("共 1 对", list, StringComparison.Ordinal);
        Assert.Contains("83.00%", list, StringComparison.Ordinal);
        Assert.Equal(["群众", "居民"], PageTable.Parse(pair).QuerySelectorAll(".passage mark").Select(m => m.TextContent));
        Assert.Contains($"/reports/{province.Reports[1]}?tab=passages&amp;at=0-{Second.Length}#s0", pair, StringComparison.Ordinal);
        Assert.Contains($",己县,一局,一局项目,2021,庚县,", await visitor.ReadAsync(province.Address("/similar", ("handler", "File"), ("format", "csv"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("units", "same", "没有雷同的报告")]
    [InlineData("units", "different", "共 1 对")]
    [InlineData("least", "60", "没有雷同的报告")]
    public async Task Pairs_are_narrowed(string name, string value, string told)
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, new SeededReport("己县", 2021, "一局"), new SeededReport("庚县", 2021, "二局"));
        await PairAsync(province, 0.5, "[]");

        Assert.Contains(told, await visitor.ReadAsync(province.Address("/similar", (name, value))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_that_are_not_alike_have_no_page()
    {
        using var visitor = await site.SignedInAsync();
        using var answer = await visitor.GetAsync("/similar/1/987654321", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_unit_that_tells_the_same_year_after_year_is_listed_with_its_sentences()
    {
        using var visitor = await site.SignedInAsync();
        SeededReport Of(int year, string code) => new("辛县", year, "老局") { Passages = [("problem", code, $"{year}滞后。"), ("problem", "P00", "无。")] };
        var province = await SeededProvince.AddAsync(site, Of(2019, "P12"), Of(2020, "P12"), Of(2021, "P12"), Of(2022, "P13"));

        var page = PageTable.Parse(await visitor.ReadAsync(province.Address("/similar/repeated")));
        var row = Assert.Single(page.QuerySelectorAll("table.list tbody tr"));
        var sentences = await visitor.ReadAsync(row.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(["辛县", "老局", "P12 项目进度滞后", "3 年", "2019–2021"], row.Children.Take(5).Select(c => c.TextContent.Trim()));
        Assert.Contains("共 3 句", sentences, StringComparison.Ordinal);
        Assert.Contains("老局", sentences, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clusters_of_other_problems_show_their_sentences()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, new SeededReport("壬县", 2021, "一局") { Passages = [("problem", "P99", "垃圾分类设施不足。")] });
        await RunAsync("insert into analytics.other_clusters values ((select coalesce(max(cluster_id), 0) + 1 from analytics.other_clusters), 1, 1, '垃圾分类设施不足。', $1, 0, 9)", province.Reports[0]);
        await RunAsync("insert into analytics.other_cluster_sentences select max(cluster_id), $1, 0, '垃圾分类设施不足。', 1 from analytics.other_clusters", province.Reports[0]);

        var page = await visitor.ReadAsync(province.Address("/similar/clusters"));

        Assert.Contains("1 组", page, StringComparison.Ordinal);
        Assert.Contains($"/reports/{province.Reports[0]}?tab=passages&amp;at=0-9#s0", page, StringComparison.Ordinal);
        Assert.Contains("perfeval db refresh", page, StringComparison.Ordinal);
        Assert.Contains("1,1,1,垃圾分类设施不足。,一局,2021,", await visitor.ReadAsync(province.Address("/similar/clusters", ("handler", "File"), ("format", "csv"))), StringComparison.Ordinal);
    }

    private async Task PairAsync(SeededProvince province, double similarity, string passages)
    {
        foreach (var report in province.Reports)
            await RunAsync("insert into narratives (document_id, run_id, method, text, sentences) select id, current_run_id, 'x', '', '{}' from documents where id = $1", report);
        await RunAsync("insert into similar_reports values ($1, $2, $3, $4::jsonb)", province.Reports[0], province.Reports[1], (float)similarity, passages);
    }

    private async Task RunAsync(string sql, params object[] values)
    {
        await using var command = site.Services.GetRequiredService<PerfEvalDatabase>().Source.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
