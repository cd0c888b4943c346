using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Migrations;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Migrations;

public sealed class UpgradeTests(TestCluster cluster)
{
    [Fact]
    public async Task A_database_from_before_the_search_is_brought_up_to_date_with_its_reports()
    {
        var options = await cluster.OptionsAsync();
        await SchemaMigrations.ApplyAsync(options.ConnectionString!, [.. SchemaScript.All.TakeWhile(s => s.Name != "0006_search.sql")], default);
        await using (var source = Npgsql.NpgsqlDataSource.Create(options.ConnectionString!))
        {
            await source.ExecuteAsync(
                """
                insert into batches (name, origin) values ('旧批次', 'cli');
                insert into documents (batch_id, file_name, sha256, size_bytes, state, attempts) values (1, '旧.docx', repeat('a', 64), 1, 'running', 1)
                """, default);
            await new AnalysisStore(source).SaveAsync(new(1, "旧.docx", new string('a', 64), 1), Samples.Analysis() with { Findings = [] }, Samples.Document);
            await source.ExecuteAsync(
                """
                insert into findings (run_id, ordinal, rule, severity, message, difference) values (1, 0, 'PE104', 'error', '明细之和与合计不符', 83991.6);
                insert into finding_evidence (run_id, finding, ordinal, text, start, length) values (1, 0, 0, '365864.90元', 29, 10);
                update runs set errors = 1
                """, default);
        }

        await using var database = await PerfEvalDatabase.OpenAsync(options);
        var search = new ReportSearch(database.Source, SearchGround.Words);
        var cancel = TestContext.Current.CancellationToken;

        Assert.Empty((await search.SearchAsync("公路", cancel: cancel)).Hits);
        Assert.Equal(1, await search.OutdatedAsync(cancel));
        Assert.Equal(1, await new Reindexing(database.Source, [new SearchIndex(SearchGround.Words), new LikenessIndex()]).RunAsync(cancel: cancel));
        Assert.Equal("旧.docx", Assert.Single((await search.SearchAsync("公路 代码:P12 规则:PE104 得分:98- 地区:华容", cancel: cancel)).Hits).FileName);
        Assert.Equal(0, await search.OutdatedAsync(cancel));
        Assert.Equal((ReviewState.Open, 1), (await new ReviewQueries(database.Source).FindAsync(1, cancel)) is { } review ? (review.State, review.Open) : default);
        var key = FindingKey.In((await new AnalysisQueries(database.Source).LoadAsync(1, cancel: cancel))!).Findings[0].Key!;
        Assert.Equal(VerdictAnswer.Saved, await new VerdictRegister(database.Source).GiveAsync(new Reviewer(1, "甲"), new(1, key, 0, Verdict.Confirmed), cancel));
        Assert.Equal(1, (await new AnalyticsRefresh(database.Source, SearchGround.Words).RunAsync(cancel)).Reports);
    }
}
