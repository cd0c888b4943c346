using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Analytics;

public sealed class AnalyticsTests(TestCluster cluster)
{
    [Fact]
    public async Task Counts_reports_with_a_problem_by_region_and_tells_the_change_to_the_year_before()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await AddAsync(ground, 2021, "华容县", "甲局", ("problem", "P12", "进度滞后。"));
        await AddAsync(ground, 2021, "华容县", "乙局", ("problem", "P13", "制度不全。"));
        await AddAsync(ground, 2022, "华容县", "甲局", ("problem", "P12", "进度滞后。"), ("problem", "P12", "验收滞后。"));
        await AddAsync(ground, 2022, "平江县", "丙局", ("problem", "P12", "推进缓慢。"));

        Assert.Equal(["2021 1/2 0.5000 ", "2022 2/2 1.0000 0.5000"], await RowsAsync(ground,
            "select concat(fiscal_year, ' ', round(share * reports), '/', reports, ' ', share, ' ', change) from analytics.problem_trends where level = '市' and region = '湖南省岳阳市' and code = 'P12' order by fiscal_year"));
        Assert.Equal(["湖南省岳阳市华容县 1 2 1"], await RowsAsync(ground,
            "select concat_ws(' ', region, reports_with, sentences, reports) from analytics.problem_shares where level = '县' and fiscal_year = 2022 and code = 'P12' and region like '%华容县'"));
        Assert.Equal(["华容县 2021 1 2", "华容县 2022 1 1", "平江县 2022 1 1"], await RowsAsync(ground,
            "select concat_ws(' ', county, fiscal_year, reports_with, reports) from analytics.problem_cells where code = 'P12' and department = '主管局' order by 1"));
        Assert.Equal(["P12 2 2"], await RowsAsync(ground,
            "select concat_ws(' ', code, reports_with, reports) from analytics.problem_shares_by_department where fiscal_year = 2022"));
        Assert.Equal(["P12 1", "P13 1"], await RowsAsync(ground,
            "select concat_ws(' ', code, reports_with) from analytics.problem_shares_by_kind where fiscal_year = 2021 order by 1"));
    }

    [Fact]
    public async Task Tells_problems_without_suggestion_and_problems_told_year_after_year()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await AddAsync(ground, 2019, "华容县", "甲局", ("problem", "P12", "滞后。"));
        await AddAsync(ground, 2021, "华容县", "甲局", ("problem", "P12", "滞后。"), ("suggestion", "P12", "建议加快。"));
        await AddAsync(ground, 2022, "华容县", "甲局", ("problem", "P12", "滞后。"), ("suggestion", "P13", "建议完善。"));
        await AddAsync(ground, 2022, "平江县", "甲局", ("problem", "P13", "不全。"));

        Assert.Equal(["P12 2021 2022 2"], await RowsAsync(ground, "select concat_ws(' ', code, first_year, last_year, years) from analytics.repeated_problems"));
        Assert.Equal(["2019 0.0000", "2021 1.0000", "2022 0.0000"], await RowsAsync(ground,
            "select concat_ws(' ', fiscal_year, coverage) from analytics.suggestion_coverage_by_code where code = 'P12' order by 1"));
        Assert.Equal(["3 P12 滞后。", "4 P13 不全。"], await RowsAsync(ground,
            "select concat_ws(' ', report_id, code, example) from analytics.suggestion_coverage where fiscal_year = 2022 and not has_suggestion order by 1"));
    }

    [Fact]
    public async Task Counts_findings_by_rule_region_and_year()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        FindingInfo finding = new("PE103", "error", "不符", null, null, null, null, null, []);
        await ground.AddAsync("甲", "水渠", a => a with { Report = new ReportInfo { Province = "湖南省", FiscalYear = 2022 }, Findings = [finding, finding] });
        await ground.AddAsync("乙", "水库", a => a with { Report = new ReportInfo { Province = "湖南省", FiscalYear = 2022 } });

        Assert.Equal(["PE103 error 湖南省 2022 2 1 2 0.5000"], await RowsAsync(ground,
            "select concat_ws(' ', rule, severity, province, fiscal_year, findings, reports_with, reports, share) from analytics.rule_findings"));
    }

    [Fact]
    public async Task The_typical_sentence_is_the_most_central_not_the_first_and_keywords_tell_codes_apart()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await AddAsync(ground, 2022, "华容县", "甲局", ("problem", "P12", "受阴雨天气影响，渡槽吊装延误。"), ("problem", "P13", "内部控制制度不健全。"));
        await AddAsync(ground, 2022, "华容县", "乙局", ("problem", "P12", "工程建设进度滞后，未按期完工。"), ("problem", "P13", "财务管理制度不健全，执行不严。"));
        await AddAsync(ground, 2022, "平江县", "丙局", ("problem", "P12", "部分工程进度滞后，未完工。"), ("problem", "P13", "管理制度执行不严。"));
        await AddAsync(ground, 2022, "平江县", "丁局", ("problem", "P12", "工程进度缓慢，建设滞后。"));
        var refresh = new AnalyticsRefresh(ground.Database.Source, SearchGround.Words);

        var summary = await refresh.RunAsync(TestContext.Current.CancellationToken);
        var first = await RowsAsync(ground, "select concat_ws('|', code, rank, text, sentences, round(centrality::numeric, 6)) from analytics.typical_sentences order by code, rank");
        await refresh.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((4, 7, true), (summary.Reports, summary.Sentences, summary.RoleGranted));
        Assert.StartsWith("P12|1|部分工程进度滞后，未完工。|4|", first[0], StringComparison.Ordinal);
        Assert.StartsWith("P12|4|受阴雨天气影响", first[3], StringComparison.Ordinal);
        Assert.Equal(first, await RowsAsync(ground, "select concat_ws('|', code, rank, text, sentences, round(centrality::numeric, 6)) from analytics.typical_sentences order by code, rank"));
        Assert.Contains((await RowsAsync(ground, "select word from analytics.keywords where code = 'P12' and rank <= 2 order by rank")), w => w is "工程" or "滞后" or "进度");
        Assert.Contains((await RowsAsync(ground, "select word from analytics.keywords where code = 'P13' and rank <= 2 order by rank")), w => w.Contains("制度", StringComparison.Ordinal) || w == "不严");
    }

    [Fact]
    public async Task Sentences_of_no_code_that_say_the_same_make_a_cluster()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await AddAsync(ground, 2022, "华容县", "甲局", ("problem", "P99", "村级垃圾分类设施投放不足。"), ("problem", "P99", "宣传稿件被录用得少。"));
        await AddAsync(ground, 2022, "华容县", "乙局", ("problem", "P99", "垃圾分类设施不足，投放点少。"), ("problem", "P99", "方言影响沟通。"));
        await AddAsync(ground, 2022, "平江县", "丙局", ("problem", "P99", "垃圾分类设施投放不足。"), ("problem", "P12", "垃圾分类设施投放不足。"));

        var summary = await new AnalyticsRefresh(ground.Database.Source, SearchGround.Words).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, summary.Clusters);
        Assert.Equal(["3 3 垃圾分类设施投放不足。"], await RowsAsync(ground, "select concat_ws(' ', sentences, reports, typical) from analytics.other_clusters"));
        Assert.Equal(3, (await RowsAsync(ground, "select text from analytics.other_cluster_sentences")).Count);
    }

    [Fact]
    public async Task Every_view_and_table_is_described_and_can_be_read()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        const string Relations = "select relname::text from pg_class where relnamespace = 'analytics'::regnamespace and relkind in ('v', 'r')";

        Assert.Empty(await RowsAsync(ground, Relations + " and obj_description(oid) is null"));
        foreach (var relation in await RowsAsync(ground, Relations)) await RowsAsync(ground, $"select relation::text from analytics.{relation} relation limit 1");
    }

    [Fact]
    public async Task The_role_of_analysts_reads_this_schema_and_nothing_else()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await AddAsync(ground, 2022, "华容县", "甲局", ("problem", "P12", "滞后。"));
        await using var connection = await ground.Database.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await connection.ExecuteAsync("set role perfeval_analyst", default);

        Assert.Equal([1L], await connection.QueryAsync("select count(*) from analytics.problem_cells", r => r.GetInt64(0), default));
        foreach (var forbidden in new[] { "select * from public.runs", "select * from public.accounts", "delete from analytics.typical_sentences", "select analytics.grant_reading()" })
            Assert.Equal("42501", (await Assert.ThrowsAsync<PostgresException>(() => connection.ExecuteAsync(forbidden, default))).SqlState);
    }

    private static Task<long> AddAsync(SearchGround ground, int year, string county, string unit, params (string Kind, string Code, string Text)[] passages) =>
        ground.AddAsync($"{unit}{county}{year}", "正文", a => a with
        {
            Report = new ReportInfo { Kind = "self_evaluation", Province = "湖南省", City = "岳阳市", County = county, Unit = unit, SupervisingDepartment = "主管局", FiscalYear = year },
            Passages = [.. passages.Select(p => new PassageInfo(p.Kind, p.Text, p.Code, 0.9, new SpanInfo(0, 2)))],
        });

    private static Task<List<string>> RowsAsync(SearchGround ground, string sql) => ground.Database.Source.QueryAsync(sql, r => r.GetString(0), default);
}
