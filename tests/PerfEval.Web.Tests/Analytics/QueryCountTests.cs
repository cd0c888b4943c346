using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Storage;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Likeness;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Storage.Tests.Queries;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Analytics;

public sealed class QueryCountTests(PerfEvalSite site)
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public async Task A_page_asks_a_handful_of_queries_however_many_rows_it_shows(int counties)
    {
        var province = await SeededProvince.AddAsync(site, Enumerable.Range(0, counties).SelectMany(i => new[] { 2021, 2022 }.Select(year =>
            new SeededReport($"县{i}", year, "局") { Passages = [("problem", "P12", "滞后。"), ("problem", "P13", "不全。"), ("suggestion", "P12", "加快。")], Findings = [("PE103", "error")], Score = 90 + i })));
        using var commands = new CommandCount();
        await using var source = new NpgsqlDataSourceBuilder(site.Services.GetRequiredService<PerfEvalDatabase>().ConnectionString).UseLoggerFactory(commands).Build();
        var (overview, problems, likeness, statistics) = (new AnalyticsOverview(source), new ProblemQueries(source), new LikenessQueries(source), new StatisticsQueries(source));
        var cancel = TestContext.Current.CancellationToken;

        var index = On(new Pages.Problems.IndexModel(new KeptAnswers(source, new AnswerStore()), overview, problems, TimeProvider.System));
        await index.OnGetAsync(cancel);
        Assert.Equal((2L * counties, 5), (index.Figures.Reports, commands.Take()));

        var sentences = On(new Pages.Problems.SentencesModel(new KeptAnswers(source, new AnswerStore()), overview, problems, TimeProvider.System) { AskedCode = "P12" });
        await sentences.OnGetAsync(cancel);
        Assert.Equal((2L * counties, 6), (sentences.Sentences.Total, commands.Take()));

        var statisticsPage = On(new Pages.Statistics.IndexModel(new KeptAnswers(source, new AnswerStore()), overview, statistics, TimeProvider.System));
        await statisticsPage.OnGetAsync(cancel);
        Assert.Equal((2L * counties, 6), (statisticsPage.Figures.Reports, commands.Take()));

        var repeated = On(new Pages.Similar.RepeatedModel(new KeptAnswers(source, new AnswerStore()), overview, likeness, TimeProvider.System));
        await repeated.OnGetAsync(cancel);
        Assert.Equal((2L * counties, 3), (repeated.Problems.Total, commands.Take()));

        await On(new Pages.Similar.IndexModel(new KeptAnswers(source, new AnswerStore()), overview, likeness, TimeProvider.System)).OnGetAsync(cancel);
        Assert.Equal(3, commands.Take());
        await On(new Pages.Similar.ClustersModel(new KeptAnswers(source, new AnswerStore()), overview, likeness, TimeProvider.System)).OnGetAsync(cancel);
        Assert.Equal(4, commands.Take());
        await On(new Pages.Statistics.RosterModel(new KeptAnswers(source, new AnswerStore()), overview, statistics, TimeProvider.System)).OnGetAsync(cancel);
        Assert.Equal(3, commands.Take());

        T On<T>(T page) where T : PageModel
        {
            page.PageContext = new PageContext { HttpContext = new DefaultHttpContext() };
            page.HttpContext.Request.QueryString = new QueryString(province.Address(""));
            return page;
        }
    }
}
