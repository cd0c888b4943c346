using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Reviews;

public sealed class QueueQueriesTests(TestCluster cluster)
{
    [Fact]
    public async Task What_matters_most_comes_first_and_pages_go_on_where_the_last_ended()
    {
        await using var database = await cluster.OpenAsync();
        await FillAsync(database);
        var queue = new QueueQueries(database.Source);

        var first = await queue.ListAsync(new(), null, 2);
        var second = await queue.ListAsync(new(), first[^1].Place, 2);
        var third = await queue.ListAsync(new(), QueuePlace.Read(second[^1].Place.ToString()), 2);

        Assert.Equal("大额错误 小额错误 不清楚的错误 只有疑点 干净", string.Join(' ', first.Concat(second).Concat(third).Select(r => r.FileName)));
        Assert.Equal("只有疑点", (await queue.BeforeAsync(new(), third[0].Place))!.FileName);
        Assert.Null(await queue.BeforeAsync(new(), first[0].Place));
        Assert.Equal(90_000_000m, first[0].Stake);
        Assert.Equal((98.50m, "优", 91.25m), (first[0].SelfScore, first[0].Grade, first[0].RecomputedScore));
    }

    [Fact]
    public async Task A_verdict_moves_no_other_report_that_is_counted_anew_meanwhile()
    {
        await using var database = await cluster.OpenAsync();
        var (other, judged) = (await database.StoreAsync("另一份", a => Of(a, "另一份")), await database.StoreAsync("正在审", a => Of(a, "正在审")));
        var queue = new QueueQueries(database.Source);
        var before = (await queue.ListAsync(new(), null, 2)).ToDictionary(r => r.DocumentId, r => r.Place);
        await new VerdictRegister(database.Source).GiveAsync(ReviewGround.One, new(judged, ReviewGround.Key("PE104"), 0, Verdict.Confirmed));

        await database.StoreAgainAsync(other, a => Of(a, "另一份"));

        Assert.Single(await queue.ListAsync(new(), before[judged], 2), r => r.DocumentId == other);
        Assert.Equal(before[other], (await queue.ListAsync(new(), null, 2)).Single(r => r.DocumentId == other).Place);
    }

    [Fact]
    public async Task Filters_and_counts_agree()
    {
        await using var database = await cluster.OpenAsync();
        await FillAsync(database);
        var queue = new QueueQueries(database.Source);
        var large = (await queue.ListAsync(new(), null, 1))[0];
        foreach (var rule in new[] { "PE104", "PE501" })
            await new VerdictRegister(database.Source).GiveAsync(ReviewGround.One, new(large.DocumentId, ReviewGround.Key(rule), 0, Verdict.Returned));

        Assert.Equal("小额错误 不清楚的错误 只有疑点", await Names(new() { State = ReviewState.Open }));
        Assert.Equal("大额错误", await Names(new() { State = ReviewState.Returned }));
        Assert.Equal("小额错误", await Names(new() { County = "仁化县" }));
        Assert.Equal("只有疑点", await Names(new() { Unit = "水利" }));
        Assert.Equal("干净", await Names(new() { FiscalYear = 2023 }));
        Assert.Equal("小额错误 不清楚的错误 大额错误", await Names(new() { Rule = "PE104" }));
        Assert.Equal("", await Names(new() { Unit = "%' or 1=1 --" }));
        Assert.Equal(new QueueCounts(3, 1, 0, 1), await queue.CountAsync(new() { State = ReviewState.Done }));
        Assert.Equal(new QueueCounts(1, 0, 0, 0), await queue.CountAsync(new() { County = "仁化县" }));
        var choices = await queue.ChoicesAsync();
        Assert.Equal(["华容县", "仁化县"], choices.Counties);
        Assert.Equal(["PE104", "PE501", "PE502"], choices.Rules);
        Assert.Equal([2023, 2020], choices.Years);

        async Task<string> Names(QueueFilter filter) => string.Join(' ', (await queue.ListAsync(filter, null, 50)).Select(r => r.FileName));
    }

    [Fact]
    public async Task A_page_is_one_query_that_follows_the_index()
    {
        await using var database = await cluster.OpenAsync();
        await FillAsync(database);
        using var commands = new CommandCount();
        await using var counted = new NpgsqlDataSourceBuilder(database.ConnectionString).UseLoggerFactory(commands).Build();

        Assert.Equal(5, (await new QueueQueries(counted).ListAsync(new(), null, 50)).Count);
        Assert.Equal(1, commands.Take());
        var plan = string.Join('\n', await database.Source.QueryAsync(
            """
            set enable_seqscan = off;
            explain select w.* from reviews w where not w.superseded and true and w.state = 'open' and (w.severity, w.stake, w.confidence, w.document_id) < (2::smallint, 5::numeric, 1::float8, 7::bigint)
            order by w.severity desc, w.stake desc, w.confidence desc, w.document_id desc limit 50
            """, r => r.GetString(0), default));
        Assert.Contains("reviews_queue", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2_83991.6_0.9_15", true)]
    [InlineData("0_0_0_1", true)]
    [InlineData("2_83991.6_0.9", false)]
    [InlineData("2_x_0.9_15", false)]
    [InlineData("2_1_Infinity_15", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Places_are_read_back_from_addresses(string? text, bool good) => Assert.Equal(good ? text : null, QueuePlace.Read(text)?.ToString());

    private static async Task FillAsync(PerfEvalDatabase database)
    {
        await database.StoreAsync("干净", a => Of(a, "干净") with { Findings = [], Report = a.Report with { Project = "干净", FiscalYear = 2023 } });
        await database.StoreAsync("不清楚的错误", a => Sum(Of(a, "不清楚的错误"), 100, 0.5));
        await database.StoreAsync("大额错误", a => Sum(Of(a, "大额错误"), 90_000_000, 1));
        await database.StoreAsync("小额错误", a => Sum(Of(a, "小额错误") with { Report = a.Report with { Project = "小额错误", County = "仁化县" } }, 100, 1));
        await database.StoreAsync("只有疑点", a => Of(a, "只有疑点") with { Findings = [a.Findings[1]], Report = a.Report with { Project = "只有疑点", Unit = "某县水利局" } });
    }

    private static AnalysisDocument Of(AnalysisDocument analysis, string name) => analysis with { Report = analysis.Report with { Project = name } };

    // The stated value is told by an amount of the evidence: so the difference is money.
    private static AnalysisDocument Sum(AnalysisDocument analysis, decimal difference, double confidence) => analysis with
    {
        Findings = [analysis.Findings[0] with { Stated = 365864.90m, Difference = difference, Evidence = [.. analysis.Findings[0].Evidence.Select(e => e with { Span = e.Span with { Confidence = confidence } })] }, .. analysis.Findings.Skip(1)],
    };
}
