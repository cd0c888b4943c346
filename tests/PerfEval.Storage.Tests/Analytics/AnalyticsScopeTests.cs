using PerfEval.Core.Analysis;
using PerfEval.Storage.Access;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Rosters;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Analytics;

public sealed class AnalyticsScopeTests(TestCluster cluster)
{
    [Theory]
    [InlineData("湖南省/岳阳市/华容县", "华容县", "华容局")]
    [InlineData("湖南省/岳阳市/", "华容县 平江县", "华容局 平江局")]
    [InlineData("湖南省/", "华容县 平江县", "华容局 平江局")]
    [InlineData("广东省/韶关市/仁化县", "仁化县", "仁化局")]
    [InlineData("广东省/韶关市/|湖南省/岳阳市/平江县", "平江县 仁化县", "平江局 仁化局")]
    [InlineData("山东省/", "", "")]
    [InlineData("", "华容县 平江县 仁化县", "华容局 平江局 仁化局")]
    public async Task An_account_analyses_the_reports_of_its_regions_and_no_others(string paths, string counties, string units)
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        foreach (var (province, city, county) in new[] { ("湖南省", "岳阳市", "华容县"), ("湖南省", "岳阳市", "平江县"), ("广东省", "韶关市", "仁化县") })
            await ground.AddAsync(county, "正文", a => a with
            {
                Report = new ReportInfo { Kind = "self_evaluation", Province = province, City = city, County = county, Unit = county[..2] + "局", FiscalYear = 2022 },
                Passages = [new PassageInfo("problem", county + "的项目建设进度滞后。", "P12", 0.9, new SpanInfo(0, 2))],
            });
        await new AnalyticsRefresh(ground.Database.Source, SearchGround.Words).RunAsync(TestContext.Current.CancellationToken);
        await new RosterRegister(ground.Database.Source).ReplaceAsync(
            [new RosterEntry(2022, "华容县", "华容局", ""), new RosterEntry(2022, "平江县", "平江局", ""), new RosterEntry(2022, "仁化县", "仁化局", "")], cancel: TestContext.Current.CancellationToken);
        await using var sources = new ScopedSources(ground.Database);
        var source = sources.For(new RegionScope("analyst", paths.Split('|')));
        var seen = counties.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        foreach (var view in new[] { "reports", "passages", "problem_bits", "report_problems", "execution", "scores" })
            Assert.Equal(seen.Order(StringComparer.Ordinal), await source.QueryAsync($"select distinct county collate \"C\" from analytics.{view} order by 1", r => r.GetString(0), default));
        Assert.Equal(seen.Length, (await new AnalyticsOverview(source).ChoicesAsync()).Reports);
        Assert.Equal(seen.Length, (await new ProblemQueries(source).SentencesAsync(new AnalyticsFilter(), "P12", 1, 50)).Total);
        Assert.All(await new ProblemQueries(source).TypicalAsync("P12"), t => Assert.Contains(seen, c => t.Text.StartsWith(c, StringComparison.Ordinal)));
        Assert.Equal(units.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            await source.QueryAsync("select unit collate \"C\" from analytics.roster order by 1", r => r.GetString(0), default));
    }
}
