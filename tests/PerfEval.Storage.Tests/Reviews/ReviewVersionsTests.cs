using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Reviews;

public sealed class ReviewVersionsTests(TestCluster cluster)
{
    [Fact]
    public async Task New_bytes_for_the_same_unit_project_and_year_are_a_new_version()
    {
        await using var database = await cluster.OpenAsync();
        var first = await database.StoreAsync("甲.docx");
        var second = await database.StoreAsync("甲（修改）.docx", a => a with { Report = a.Report with { Project = "农村公路 养护" } });
        var elsewhere = await database.StoreAsync("乙.docx", a => a with { Report = a.Report with { County = "平江县" } });
        var otherForm = await database.StoreAsync("甲 表.docx", a => a with { Profile = a.Profile! with { Family = "narrative" } });
        var unknown = await database.StoreAsync("丙.docx", a => a with { Report = a.Report with { FiscalYear = null } });

        Assert.Equal($"{first}:1 {first}:2 {elsewhere}:1 {otherForm}:1 {unknown}:1", string.Join(' ', await VersionsAsync(database, first, second, elsewhere, otherForm, unknown)));
        Assert.True((await database.ReviewAsync(first)).Superseded);
        Assert.False((await database.ReviewAsync(second)).Superseded);
    }

    [Fact]
    public async Task A_new_version_takes_over_what_was_dismissed_and_nothing_else()
    {
        await using var database = await cluster.OpenAsync();
        var verdicts = new VerdictRegister(database.Source);
        var first = await database.StoreAsync("甲.docx");
        await verdicts.GiveAsync(ReviewGround.One, new(first, ReviewGround.Key("PE104"), 0, Verdict.Returned));
        await verdicts.GiveAsync(ReviewGround.One, new(first, ReviewGround.Key("PE501"), 0, Verdict.Dismissed, DismissalReason.Explained, "见附件"));

        var second = await database.StoreAsync("甲2.docx");
        var review = await database.ReviewAsync(second);

        Assert.Equal((ReviewState.Open, 1, 1), (review.State, review.Open, review.Dismissed));
        var carried = Assert.Single(review.Verdicts).Value;
        Assert.Equal((Verdict.Dismissed, "见附件", "评审甲", true), (carried.Verdict, carried.Words, carried.By, carried.Carried));
        Assert.Equal("carry", Assert.Single(await new AuditTrail(database.Source).OfDocumentAsync(second)).Action);
    }

    [Fact]
    public async Task A_version_that_turns_out_to_be_another_report_or_goes_leaves_the_others_numbered()
    {
        await using var database = await cluster.OpenAsync();
        var documents = new[] { await database.StoreAsync("1"), await database.StoreAsync("2"), await database.StoreAsync("3"), await database.StoreAsync("4") };

        await database.StoreAgainAsync(documents[1], a => a with { Report = a.Report with { Project = "桥梁" } });
        Assert.Equal($"{documents[0]}:1 {documents[1]}:1 {documents[0]}:2 {documents[0]}:3", string.Join(' ', await VersionsAsync(database, documents)));

        await database.Source.ExecuteAsync("delete from reviews where document_id = @d", default, ("d", documents[3]));
        Assert.Equal($"{documents[0]}:1 {documents[1]}:1 {documents[0]}:2", string.Join(' ', await VersionsAsync(database, documents[..3])));
        Assert.False((await database.ReviewAsync(documents[2])).Superseded);
    }

    [Fact]
    public async Task Versions_that_arrive_together_are_numbered_once()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        for (var i = 0; i < 6; i++) await database.HandInAsync(batch, $"{i}.docx", $"{i}");
        var waiting = new Storage.Documents.WaitingDocuments(database.Source);
        var chunk = Assert.Single(await waiting.FormChunksAsync([], 25));
        var claims = new List<Storage.Documents.ClaimedDocument>();
        while (await waiting.ClaimNextAsync(chunk) is { } claim) claims.Add(claim);

        await Task.WhenAll(claims.Select(c => new Storage.Analysis.AnalysisStore(database.Source, new ReviewIndex()).SaveAsync(c, Samples.Analysis(), Samples.Document)));

        Assert.Equal([1, 2, 3, 4, 5, 6], await database.Source.QueryAsync("select version from reviews order by document_id", r => r.GetInt32(0), default));
        Assert.Equal(1, (await database.Source.QueryAsync("select count(*) from reviews where not superseded", r => r.GetInt64(0), default))[0]);
    }

    private static async Task<IReadOnlyList<string>> VersionsAsync(PerfEvalDatabase database, params long[] documents)
    {
        var versions = new List<string>();
        foreach (var document in documents)
        {
            var review = await database.ReviewAsync(document);
            versions.Add($"{review.Lineage}:{review.Version}");
        }
        return versions;
    }
}
