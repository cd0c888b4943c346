using PerfEval.Core.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Search;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Likeness;

public sealed class LikenessTests(TestCluster cluster)
{
    [Fact]
    public async Task Finds_planted_copies_and_hardly_any_other_pair()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var writer = new WrittenNarratives(7);
        var originals = Enumerable.Range(0, 120).Select(_ => writer.Write()).ToList();
        var ids = new List<long>();
        for (var i = 0; i < originals.Count; i++) ids.Add(await AddAsync(ground, $"甲{i}", originals[i]));
        var planted = new HashSet<(long, long)>();
        for (var i = 0; i < 40; i++) planted.Add((ids[i], await AddAsync(ground, $"乙{i}", writer.Copy(originals[i], 0.1 + (0.2 * i / 39)))));

        var found = await PairsAsync(ground);

        Assert.True(planted.Count(found.Contains) >= 38, $"{planted.Count(found.Contains)} of {planted.Count}");
        Assert.True(found.Count(p => !planted.Contains(p)) <= 160 * 159 / 2 / 1000, $"{found.Count(p => !planted.Contains(p))} false pairs");
    }

    [Fact]
    public async Task Quotes_the_longest_common_passages_of_both_texts()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var sentences = new WrittenNarratives(3).Write();
        const string Own = "这是另一个地方自己写的话，与别处没有任何相同的地方。";
        var one = await AddAsync(ground, "甲", sentences);
        var other = await AddAsync(ground, "乙", [Own, .. sentences]);

        var similar = Assert.Single(await new SimilarReports(ground.Database.Source).OfAsync(other, TestContext.Current.CancellationToken));

        Assert.Equal((one, "甲项目"), (similar.DocumentId, similar.Title));
        Assert.InRange(similar.Similarity, 0.9, 1.0);
        var passage = similar.Passages[0];
        var joined = string.Concat(sentences);
        Assert.Equal(joined, string.Concat(string.Concat([Own, .. sentences]).Skip(passage.First[0]).Take(passage.First[1])));
        Assert.Equal(joined, joined.Substring(passage.Second[0], passage.Second[1]));
    }

    [Fact]
    public async Task Versions_of_one_report_are_no_pair_and_the_next_year_is_one()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var sentences = new WrittenNarratives(5).Write();
        await AddAsync(ground, "甲", sentences, r => r with { Unit = "某局", Project = "水渠", FiscalYear = 2021 });
        await AddAsync(ground, "修改稿", [.. sentences, "补充一句说明情况的话。"], r => r with { Unit = "某 局", Project = "水渠", FiscalYear = 2021 });
        Assert.Empty(await PairsAsync(ground));

        var next = await AddAsync(ground, "次年", sentences, r => r with { Unit = "某局", Project = "水渠", FiscalYear = 2022 });
        Assert.Equal([(1, next), (2, next)], await PairsAsync(ground));
    }

    [Fact]
    public async Task Names_tables_and_set_phrases_make_no_likeness()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var phrases = Enumerable.Range(0, 30).Select(i => $"根据《关于开展绩效自评工作的通知》（财绩〔2022〕{i}号）文件要求，我局对项目开展了绩效自评，现将第{i}部分有关情况报告如下：").ToArray();
        await AddAsync(ground, "甲", [.. phrases, "我们只写了一句自己的话。"]);
        await AddAsync(ground, "乙", [.. phrases, "这里的人另写了完全不同的一句。"]);

        Assert.Empty(await PairsAsync(ground));
    }

    [Fact]
    public async Task An_analysis_anew_takes_its_old_pairs_away()
    {
        await using var ground = await SearchGround.OpenAsync(cluster);
        var writer = new WrittenNarratives(11);
        var sentences = writer.Write();
        await AddAsync(ground, "甲", sentences);
        var copy = await AddAsync(ground, "乙", sentences);
        Assert.Single(await PairsAsync(ground));

        await new WaitingDocuments(ground.Database.Source).AnalyseAgainAsync(copy);
        await ground.StoreAsync("乙", string.Concat(writer.Write()), null, new LikenessIndex());
        Assert.Empty(await PairsAsync(ground));

        await new WaitingDocuments(ground.Database.Source).AnalyseAgainAsync(copy);
        await ground.StoreAsync("乙", string.Concat(sentences), null, new LikenessIndex());
        Assert.Single(await PairsAsync(ground));
        Assert.Equal(0, await new Reindexing(ground.Database.Source, [new LikenessIndex()]).RunAsync(cancel: TestContext.Current.CancellationToken));
    }

    private static Task<long> AddAsync(SearchGround ground, string name, string[] sentences, Func<ReportInfo, ReportInfo>? report = null)
    {
        var plain = new ReportInfo { Title = $"{name}项目", Unit = $"{name}单位", FiscalYear = 2022 };
        return ground.AddAsync(name, string.Concat(sentences), a => a with { Report = report?.Invoke(plain) ?? plain }, new LikenessIndex());
    }

    private static async Task<HashSet<(long, long)>> PairsAsync(SearchGround ground) =>
        [.. await ground.Database.Source.QueryAsync("select first_id, second_id from similar_reports order by 1, 2", r => (r.GetInt64(0), r.GetInt64(1)), default)];
}
