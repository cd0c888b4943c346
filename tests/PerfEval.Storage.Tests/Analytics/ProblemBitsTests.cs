using PerfEval.Core.Analysis;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Analytics;

public sealed class ProblemBitsTests(TestCluster cluster)
{
    [Fact]
    public async Task The_codes_of_the_program_and_of_the_database_have_the_same_bits()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);

        Assert.Equal(
            ProblemCodes.All.Select((code, i) => $"{code} {1 << i}"), await ground.Database.Source.QueryAsync("select concat_ws(' ', code, bit) from analytics.codes order by bit", r => r.GetString(0), default));
    }

    [Fact]
    public async Task What_is_stored_and_what_is_changed_is_counted_at_once_as_the_views_count_it()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await AddAsync(ground, 2021, "华容县", ("problem", "P12", "滞后。"), ("suggestion", "P12", "加快。"), ("problem", "P99", "其他。"));
        await AddAsync(ground, 2022, "华容县", ("problem", "P00", "无。"), ("suggestion", "P20", "公开。"));
        await AddAsync(ground, 2022, "平江县");

        Assert.Equal([("华容县", 2021, 1, "P12 P99", "P12"), ("华容县", 2022, 1, "P00", ""), ("平江县", 2022, 1, "", "")], await CountedAsync(ground));
        Assert.Equal(await ViewAsync(ground), await ground.Database.Source.QueryAsync(
            "select concat_ws(' ', county, fiscal_year, code) from analytics.report_problems order by 1", r => r.GetString(0), default));

        await ground.Database.Source.ExecuteAsync("update passages set code = 'P13' where code = 'P99'", default);
        Assert.Equal("P12 P13", (await CountedAsync(ground))[0].Told);
        await ground.Database.Source.ExecuteAsync("delete from documents where id = 1", default);
        Assert.Equal(2, (await CountedAsync(ground)).Count);
    }

    [Fact]
    public async Task A_report_that_was_handed_in_again_is_counted_once()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var first = await AddAsync(ground, 2021, "华容县", ("problem", "P12", "滞后。"));
        await AddAsync(ground, 2021, "华容县", ("problem", "P13", "不全。"));
        await ground.Database.Source.ExecuteAsync(
            "insert into reviews (document_id, run_id, lineage, superseded) select id, current_run_id, id, true from documents where id = @id on conflict (document_id) do update set superseded = true",
            default, ("id", first));

        Assert.Equal([("华容县", 2021, 1, "P13", "")], await CountedAsync(ground));
    }

    private static async Task<List<(string? County, int? Year, long Reports, string Told, string Answered)>> CountedAsync(SearchGround ground) =>
        [.. (await new ProblemQueries(ground.Database.Source).CountsAsync(new AnalyticsFilter { Province = "湖南省", FiscalYear = 1900 }, AnalyticsGrouping.County))
            .OrderBy(c => c.Group.County, StringComparer.Ordinal).ThenBy(c => c.Year).Select(c => (c.Group.County, c.Year, c.Reports, Codes(c.Told), Codes(c.Answered)))];

    private static string Codes(long[] counts) => string.Join(' ', ProblemCodes.All.Where((_, i) => counts[i] > 0));

    private static Task<List<string>> ViewAsync(SearchGround ground) => ground.Database.Source.QueryAsync(
        "select distinct concat_ws(' ', county, fiscal_year, code) from analytics.passages where passage_kind = 'problem' order by 1", r => r.GetString(0), default);

    private static Task<long> AddAsync(SearchGround ground, int year, string county, params (string Kind, string Code, string Text)[] passages) =>
        ground.AddAsync($"{county}{year}{Guid.NewGuid()}", "正文", a => a with
        {
            Report = new ReportInfo { Kind = "self_evaluation", Province = "湖南省", City = "岳阳市", County = county, Unit = "局", FiscalYear = year },
            Passages = [.. passages.Select(p => new PassageInfo(p.Kind, p.Text, p.Code, 0.9, new SpanInfo(0, 2)))],
        });
}
