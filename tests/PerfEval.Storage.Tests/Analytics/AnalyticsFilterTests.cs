using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Analytics;

public sealed class AnalyticsFilterTests(TestCluster cluster)
{
    private static readonly AnalyticsFilter Whole = new()
    {
        Province = "湖南省",
        City = "岳阳'市",
        County = "\0县",
        FiscalYear = 2021,
        Department = "局\\",
        Kind = "self_evaluation",
        Unit = "某站",
    };

    [Fact]
    public void Nothing_asked_is_no_condition_and_no_parameter()
    {
        Assert.Equal("true", new AnalyticsFilter().Conditions("a"));
        Assert.Empty(new AnalyticsFilter().Parameters());
        Assert.Equal("a.province = @province and a.fiscal_year = @fiscal_year", new AnalyticsFilter { Province = "湖南省", FiscalYear = 2021 }.Conditions("a"));
    }

    [Theory]
    [InlineData(AnalyticsGrouping.Province)]
    [InlineData(AnalyticsGrouping.City)]
    [InlineData(AnalyticsGrouping.County)]
    [InlineData(AnalyticsGrouping.Department)]
    public async Task Every_query_takes_every_condition_in_every_grouping(AnalyticsGrouping grouping)
    {
        await using var database = await cluster.OpenAsync();
        var (problems, likeness, statistics) = (new ProblemQueries(database.Source), new LikenessQueries(database.Source), new StatisticsQueries(database.Source));

        foreach (var filter in new[] { Whole, new AnalyticsFilter() })
        {
            Assert.Empty(await problems.CountsAsync(filter, grouping));
            Assert.Empty((await problems.SentencesAsync(filter, "P12", 1, 50)).Rows);
            Assert.Empty((await likeness.PairsAsync(filter, new LikenessFilter(true, 0.5), 1, 50)).Rows);
            Assert.Empty((await likeness.RepeatedAsync(filter, 1, 50)).Rows);
            Assert.Empty(await likeness.ClustersAsync(filter));
            Assert.Empty(await statistics.CountsAsync(filter, grouping));
            Assert.Equal(0, (await statistics.RatesAsync(filter)).Reports.Sum());
            Assert.Empty(await statistics.RulesAsync(filter));
            Assert.Empty(await statistics.RosterAsync(filter));
            Assert.Empty((await statistics.RosterLinesAsync(filter, false, 1, 50)).Rows);
        }
        Assert.Equal(0, (await new AnalyticsOverview(database.Source).ChoicesAsync()).Reports);
        Assert.Null((await new AnalyticsOverview(database.Source).FreshnessAsync()).RefreshedAt);
    }
}
