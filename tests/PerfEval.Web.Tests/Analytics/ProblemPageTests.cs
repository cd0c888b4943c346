using System.Net;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Analytics;

public sealed class ProblemPageTests(PerfEvalSite site)
{
    private static readonly SeededReport[] Reports =
    [
        new("甲县", 2021, "一局") { Passages = [("problem", "P12", "进度滞后。"), ("problem", "P12", "验收滞后。"), ("suggestion", "P12", "建议加快。")] },
        new("甲县", 2021, "二局") { Passages = [("problem", "P00", "无。")], Department = "水利局" },
        new("甲县", 2022, "一局") { Passages = [("problem", "P12", "又滞后。"), ("problem", "P13", "制度不全。")] },
        new("乙县", 2022, "三局") { Passages = [("problem", "P13", "=制度不严。<b>")], Kind = "department_evaluation" },
    ];

    [Fact]
    public async Task The_heat_map_tells_the_share_of_reports_of_each_county()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);

        var page = await visitor.ReadAsync(province.Address("/problems"));

        Assert.Contains("共 4 份报告", page, StringComparison.Ordinal);
        Assert.Equal(["县区", "报告", "P01预算编制不精细"], PageTable.Heads(page, "heat").Take(3));
        var (first, second) = (PageTable.Rows(page, "heat")[0].Split('|'), PageTable.Rows(page, "heat")[1].Split('|'));
        Assert.Equal(("甲县", "3", "67", "33", "·"), (first[0], first[1], first[13], first[14], first[2]));
        Assert.Equal(("乙县", "1", "·", "100"), (second[0], second[1], second[13], second[14]));
        var cell = PageTable.Parse(page).QuerySelectorAll("#heat tbody tr")[0].Children[13];
        Assert.Equal(("2 / 3 份", "num heat-7"), (cell.GetAttribute("title"), cell.ClassName));
    }

    [Fact]
    public async Task Bars_stand_beside_the_year_before_and_the_trend_has_every_year()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);

        var page = await visitor.ReadAsync(province.Address("/problems", ("year", "2022"), ("city", "试验市")));

        Assert.Contains("2022年度", PageTable.Heads(page, "codes"));
        Assert.Equal("P13 管理制度不健全或执行不严|2|100.00%|0.00%|+100.0|0.00%", PageTable.Row(page, "codes", "P13 管理制度不健全或执行不严"));
        Assert.Equal("P12 项目进度滞后|1|50.00%|50.00%|0.0|0.00%", PageTable.Row(page, "codes", "P12 项目进度滞后"));
        Assert.Equal(["问题", "2021", "2022"], PageTable.Heads(page, "trend"));
        Assert.Equal("P12 项目进度滞后|50.00%|50.00%", PageTable.Row(page, "trend", "P12 项目进度滞后"));
    }

    [Theory]
    [InlineData("department", "水利局", "共 1 份报告")]
    [InlineData("kind", "department_evaluation", "共 1 份报告")]
    [InlineData("county", "甲县", "共 3 份报告")]
    [InlineData("county", "甲县' or 1=1 --", "没有报告")]
    [InlineData("year", "1999", "没有报告")]
    public async Task A_filter_stands_in_the_address(string name, string value, string told)
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);

        Assert.Contains(told, WebUtility.HtmlDecode(await visitor.ReadAsync(province.Address("/problems", (name, value)))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_opens_the_sentences_with_their_places_and_suggestions()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);
        var heat = PageTable.Parse(await visitor.ReadAsync(province.Address("/problems", ("year", "2021"))));

        var link = heat.QuerySelectorAll("#heat tbody tr")[0].Children[13].QuerySelector("a")!.GetAttribute("href")!;
        var page = await visitor.ReadAsync(link);
        var rows = PageTable.Parse(page).QuerySelectorAll(".sentences tbody tr");

        Assert.Contains("共 2 句", page, StringComparison.Ordinal);
        Assert.Equal(["进度滞后。", "验收滞后。"], rows.Select(r => r.Children[0].TextContent.Trim()));
        Assert.Equal("建议加快。", rows[0].Children[1].TextContent.Trim());
        Assert.Equal($"/reports/{province.Reports[0]}?tab=passages&at=5-5#s0", rows[1].Children[0].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_words_of_a_report_stay_words_on_pages_and_in_files()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);
        var address = province.Address("/problems/sentences", ("code", "P13"), ("year", "2022"));

        Assert.Contains("=制度不严。&lt;b&gt;", await visitor.ReadAsync(address), StringComparison.Ordinal);
        Assert.Contains(",'=制度不严。<b>,", await visitor.ReadAsync(address + "&handler=File&figure=sentences&format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_table_is_taken_away_as_it_stands()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);
        var page = PageTable.Parse(await visitor.ReadAsync(province.Address("/problems")));

        var links = page.QuerySelectorAll("figure a[download]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            using var answer = await visitor.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        }
        Assert.Contains("甲县,3,", await visitor.ReadAsync(links[0]), StringComparison.Ordinal);
        using var missing = await visitor.GetAsync(province.Address("/problems", ("handler", "File"), ("figure", "nothing"), ("format", "csv")), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}
