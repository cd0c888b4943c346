using Npgsql;
using PerfEval.Storage.Access;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Across;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Access;

public sealed class ScopedSourcesTests(TestCluster cluster)
{
    [Theory]
    [InlineData("", "仁化 始兴 乳源 华容 岳阳 陵水 不明")]
    [InlineData("广东省/韶关市/仁化县", "仁化")]
    [InlineData("广东省/韶关市/", "仁化 始兴 乳源")]
    [InlineData("广东省/", "仁化 始兴 乳源")]
    [InlineData("湖南省/岳阳市/", "华容 岳阳")]
    [InlineData("海南省//陵水黎族自治县", "陵水")]
    [InlineData("广东省/韶关市/仁", "")]
    [InlineData("广东省/韶关市/仁化县|湖南省/岳阳市/华容县", "仁化 华容")]
    [InlineData("山东省/", "")]
    public async Task Each_region_sees_its_own_reports_and_no_others(string paths, string seen)
    {
        await using var ground = await FilledAsync();
        await using var sources = new ScopedSources(ground.Database);
        var source = sources.For(new RegionScope("clerk", paths.Split('|')));

        var names = await source.QueryAsync("select file_name from documents order by id", r => r.GetString(0), default);

        Assert.Equal(seen, string.Join(' ', names));
        var reports = await new ReportQueries(source).ListAsync(new ReportFilter(), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(names.Count, reports.Rows.Count);
        foreach (var id in Enumerable.Range(1, 7)) Assert.Equal(names.Contains(Names[id - 1]), await new AnalysisQueries(source).LoadAsync(id, cancel: TestContext.Current.CancellationToken) is not null);
    }

    [Fact]
    public async Task An_account_sees_what_it_handed_in_even_where_no_region_was_read()
    {
        await using var ground = await FilledAsync();
        await ground.Database.Source.ExecuteAsync("update batches set created_by = '李 某'", default);
        await using var sources = new ScopedSources(ground.Database);

        Assert.Equal(7, await CountAsync(sources.For(new RegionScope("李 某", ["山东省/"]))));
        Assert.Equal(0, await CountAsync(sources.For(new RegionScope("李", []))));
    }

    [Fact]
    public async Task The_scope_holds_after_the_pool_has_reset_a_connection_and_can_not_be_left()
    {
        await using var ground = await FilledAsync();
        await using var sources = new ScopedSources(ground.Database);
        var source = sources.For(new RegionScope("clerk", ["广东省/韶关市/仁化县"]));

        for (var i = 0; i < 5; i++) Assert.Equal(1, await CountAsync(source));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => source.ExecuteAsync("alter table documents disable row level security", default));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private static readonly string[] Names = ["仁化", "始兴", "乳源", "华容", "岳阳", "陵水", "不明"];

    private async Task<AcrossGround> FilledAsync()
    {
        var ground = await AcrossGround.OpenAsync(cluster);
        (string? Province, string? City, string? County)[] regions =
            [("广东省", "韶关市", "仁化县"), ("广东省", "韶关市", "始兴县"), ("广东省", "韶关市", "乳源瑶族自治县"), ("湖南省", "岳阳市", "华容县"), ("湖南省", "岳阳市", null), ("海南省", null, "陵水黎族自治县"), (null, null, null)];
        foreach (var (name, (province, city, county)) in Names.Zip(regions))
            await ground.AddAsync(name, $"{name}的报告。", r => r with { Province = province, City = city, County = county });
        return ground;
    }

    private static async Task<long> CountAsync(NpgsqlDataSource source) =>
        (await source.QueryAsync("select count(*) from documents", r => r.GetInt64(0), default))[0];
}
