using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Rosters;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Analytics;

public sealed class StatisticsPageTests(PerfEvalSite site)
{
    private static readonly SeededReport[] Reports =
    [
        new("丙县", 2021, "一局") { Score = 99, Recomputed = 88.5m, Grade = "优", Budget = 100, Executed = 100, Findings = [("PE101", "error"), ("PE103", "error"), ("PE201", "warning")] },
        new("丙县", 2022, "一局") { Score = 91, Recomputed = 91, Grade = "优秀", Budget = 100, Executed = 45, Findings = [("PE103", "error")] },
        new("丁县", 2022, "二局") { Score = 85, Grade = "良", Budget = 100, Executed = 130 },
    ];

    [Fact]
    public async Task Counts_reports_findings_scores_grades_and_rates()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);

        var page = await visitor.ReadAsync(province.Address("/statistics"));

        Assert.Equal(["丙县|2|2|100.00%|3|1", "丁县|1|0|0.00%|0|0"], PageTable.Rows(page, "groups"));
        Assert.Equal(["2021|1|1|100.00%|2|1", "2022|2|1|50.00%|1|0"], PageTable.Rows(page, "years"));
        Assert.Equal("85–90|1|33.33%|1|50.00%", PageTable.Row(page, "scores", "85–90"));
        Assert.Equal("98–100|1|33.33%|0|0.00%", PageTable.Row(page, "scores", "98–100"));
        Assert.Equal(["丙县|1|1|100.00%|100.00%", "丁县|1|0|0.00%|"], PageTable.Rows(page, "grades"));
        Assert.Equal(["50% 以下|1|33.33%", "100%|1|33.33%", "超过 100%|1|33.33%"], PageTable.Rows(page, "rates").Where(r => !r.Contains("|0|", StringComparison.Ordinal)));
        Assert.Equal(["PE103|明细合计|2|2|0|0|0|0|", "PE101"], [PageTable.Rows(page, "rules")[0], PageTable.Rows(page, "rules")[1].Split('|')[0]]);
        Assert.Contains("平均高 10.5 分", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_narrows_all_but_the_years()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);

        var page = await visitor.ReadAsync(province.Address("/statistics", ("year", "2021")));

        Assert.Equal(["丙县|1|1|100.00%|2|1"], PageTable.Rows(page, "groups"));
        Assert.Equal(2, PageTable.Rows(page, "years").Count);
        Assert.Equal(3, PageTable.Rows(page, "rules").Count);
    }

    [Fact]
    public async Task The_roster_tells_who_has_not_reported()
    {
        using var visitor = await site.SignedInAsync();
        var roster = site.Services.GetRequiredService<RosterRegister>();
        await roster.ReplaceAsync([new RosterEntry(1987, "戊县", "勤快局", ""), new RosterEntry(1987, "戊县", "拖延局", "")], cancel: TestContext.Current.CancellationToken);

        var page = await visitor.ReadAsync("/statistics?county=" + Uri.EscapeDataString("戊县") + "&year=1987");
        var missing = await visitor.ReadAsync("/statistics/roster?state=missing&year=1987");

        Assert.Contains("没有报告", page, StringComparison.Ordinal);
        Assert.Contains("拖延局", missing, StringComparison.Ordinal);
        Assert.Contains("共 2 条", missing, StringComparison.Ordinal);
        Assert.Contains("1987,戊县,拖延局,,未报,", await visitor.ReadAsync("/statistics/roster?handler=File&state=missing&year=1987&format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_is_taken_away()
    {
        using var visitor = await site.SignedInAsync();
        var province = await SeededProvince.AddAsync(site, Reports);
        var page = PageTable.Parse(await visitor.ReadAsync(province.Address("/statistics")));

        foreach (var link in page.QuerySelectorAll("figure a[download]").Select(a => a.GetAttribute("href")!))
        {
            using var answer = await visitor.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
