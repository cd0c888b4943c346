using PerfEval.Core.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Search;

public sealed class ReportSearchTests(TestCluster cluster)
{
    [Fact]
    public async Task A_title_stands_before_a_heading_and_both_before_the_body()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var filler = string.Concat(Enumerable.Repeat("其他各项工作按计划推进。", 30));
        await ground.AddAsync("标题", $"灌溉项目绩效自评报告\n{filler}", a => a with { Report = new ReportInfo { Title = "灌溉项目绩效自评报告" } });
        await ground.AddAsync("章节", $"某报告\n一、灌溉情况\n{filler}", a => a with { Sections = [new SectionInfo(1, "一、", "灌溉情况", new SpanInfo(4, 6))] });
        await ground.AddAsync("正文", $"某报告\n{filler}灌溉。");

        Assert.Equal("标题 章节 正文", await ground.FindAsync("灌溉"));
    }

    [Theory]
    [InlineData("'; drop table search_entries; --")]
    [InlineData("a' | 'b")]
    [InlineData("\\' & !x:*")]
    [InlineData("单位:%' or 1=1 --")]
    [InlineData("年度:2022);select(1")]
    [InlineData("\"' <-> '\"")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("坏\0字\uD800 \uFFFF")]
    [InlineData("--- \"\" : ： -: 单位: \"")]
    [InlineData("(((((&|!<->")]
    public async Task Whatever_is_typed_is_only_searched_for(string query)
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await ground.AddAsync("甲", "水库除险加固");

        var result = await ground.Search.SearchAsync(query, cancel: TestContext.Current.CancellationToken);

        Assert.Empty(result.Hits);
        Assert.Equal("甲", await ground.FindAsync("水库"));
    }

    [Fact]
    public async Task An_analysis_anew_takes_the_place_of_the_earlier_one_and_an_unreadable_one_removes_it()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var id = await ground.AddAsync("甲", "水库除险加固");
        await new WaitingDocuments(ground.Database.Source).AnalyseAgainAsync(id);
        await ground.StoreAsync("甲", "图书采购");

        Assert.Equal("", await ground.FindAsync("水库"));
        Assert.Equal("甲", await ground.FindAsync("图书"));

        await new WaitingDocuments(ground.Database.Source).AnalyseAgainAsync(id);
        var claim = await ground.Database.ClaimNewAsync();
        await new Storage.Analysis.AnalysisStore(ground.Database.Source, new SearchIndex(SearchGround.Words))
            .SaveAsync(claim, AnalysisPipeline.Unreadable("已加密", "甲", claim.Sha256), null);

        Assert.Equal("", await ground.FindAsync("图书"));
    }

    [Fact]
    public async Task Shows_the_words_around_the_hit_as_printed()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await ground.AddAsync("甲", $"{string.Concat(Enumerable.Repeat("前面的话。", 60))}\n存在<b>预算 执行率</b>偏低的问题。后面的话。");

        var snippet = Assert.Single((await ground.Search.SearchAsync("\"预算执行率\" 偏低", cancel: TestContext.Current.CancellationToken)).Hits).Snippet;

        Assert.Equal("存在<b>预算 执行率</b>偏低的问题。后面的话。", string.Concat(snippet.Parts.Select(p => p.Text)));
        Assert.Equal(["预算 执行率", "偏低"], snippet.Parts.Where(p => p.Hit).Select(p => p.Text));
        Assert.Equal(301 + 5, snippet.Hits[0].Start);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        for (var i = 0; i < 23; i++) await ground.AddAsync($"{i}", string.Concat(Enumerable.Repeat("水库加固。", 1 + (i % 4))));
        var seen = new List<string>();
        SearchKey? after = null;
        do
        {
            var page = await ground.Search.SearchAsync("水库", 5, after, TestContext.Current.CancellationToken);
            seen.AddRange(page.Hits.Select(h => h.FileName));
            after = SearchKey.Parse(page.Next?.ToString());
            Assert.Equal(23, page.Total);
        }
        while (after is not null);

        Assert.Equal(23, seen.Count);
        Assert.Equal(23, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("年度:去年", "年度“去年”不能识别")]
    [InlineData("得分:九十", "得分“九十”不能识别")]
    [InlineData("得分:90-80", "得分“90-80”不能识别")]
    [InlineData("类型:小说", "类型“小说”不能识别")]
    public async Task Tells_which_value_it_does_not_understand(string query, string complaint)
    {
        await using var ground = await SearchGround.OpenAsync(cluster);

        var result = await ground.Search.SearchAsync(query, cancel: TestContext.Current.CancellationToken);

        Assert.StartsWith(complaint, Assert.Single(result.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindexing_writes_what_is_missing_or_was_cut_with_other_words()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        await ground.AddAsync("甲", "水库除险加固", a => a with { Report = new ReportInfo { FiscalYear = 2021 } });
        await ground.AddAsync("乙", "水库移民");
        await ground.Database.Source.ExecuteAsync("delete from search_entries where document_id = 1", default);
        await ground.Database.Source.ExecuteAsync("update search_entries set segmenter = 'older', words = '' where document_id = 2", default);
        var reindexing = new Reindexing(ground.Database.Source, [new SearchIndex(SearchGround.Words)]);

        Assert.Equal("", await ground.FindAsync("水库"));
        Assert.Equal(2, await ground.Search.OutdatedAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, await reindexing.RunAsync(cancel: TestContext.Current.CancellationToken));
        Assert.Equal("乙 甲", await ground.FindAsync("水库"));
        Assert.Equal("甲", await ground.FindAsync("年度:2021"));
        Assert.Equal(0, await reindexing.RunAsync(cancel: TestContext.Current.CancellationToken));
        Assert.Equal(2, await reindexing.RunAsync(all: true, cancel: TestContext.Current.CancellationToken));
    }
}
