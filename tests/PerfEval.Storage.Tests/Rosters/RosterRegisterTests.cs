using PerfEval.Storage.Rosters;
using PerfEval.Storage.Tests.Across;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Rosters;

public sealed class RosterRegisterTests(TestCluster cluster)
{
    [Fact]
    public async Task Tells_who_has_not_reported_yet()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var roster = new RosterRegister(ground.Database.Source);
        Assert.Equal(3, await roster.ReplaceAsync(
        [
            new(2021, "仁化县", "水务局", "2021年农村饮水安全工程项目"), new(2021, "仁化县", "水务局", "农村饮水安全工程"), new(2021, "仁化县", "仁化县教育局", ""), new(2022, "仁化县", "仁化县水务局", ""),
        ], cancel: TestContext.Current.CancellationToken));

        var report = await ground.AddAsync("甲.docx", "农村饮水安全工程绩效自评报告。");

        var rows = await roster.ListAsync(cancel: TestContext.Current.CancellationToken);
        Assert.Equal([(2022, "仁化县水务局", null), (2021, "仁化县教育局", null), (2021, "水务局", (long?)report)], rows.Select(r => (r.FiscalYear, r.Unit, r.ReportId)));
        Assert.Equal(["仁化县教育局"], (await roster.ListAsync(2021, "仁化县", missing: true, TestContext.Current.CancellationToken)).Select(r => r.Unit));
    }

    [Fact]
    public async Task A_new_list_takes_the_place_of_the_old_one_of_its_year_and_county_alone()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        var roster = new RosterRegister(ground.Database.Source);
        await roster.ReplaceAsync([new(2021, "仁化县", "水务局", ""), new(2021, "始兴县", "水务局", "")], cancel: TestContext.Current.CancellationToken);

        await roster.ReplaceAsync([new(2021, "仁化县", "教育局", "")], cancel: TestContext.Current.CancellationToken);

        Assert.Equal([("仁化县", "教育局"), ("始兴县", "水务局")], (await roster.ListAsync(cancel: TestContext.Current.CancellationToken)).Select(r => (r.County, r.Unit)));
    }
}
