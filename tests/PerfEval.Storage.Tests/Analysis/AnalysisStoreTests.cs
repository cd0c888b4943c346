using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Analysis;

public sealed class AnalysisStoreTests(TestCluster cluster)
{
    [Fact]
    public async Task Rebuilds_the_whole_analysis_from_its_rows()
    {
        await using var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "报告.docx", "甲");
        var claim = await database.ClaimNewAsync();
        var analysis = Samples.Analysis(claim.FileName, claim.Sha256);

        await new AnalysisStore(database.Source).SaveAsync(claim, analysis, Samples.Document);
        var loaded = await new AnalysisQueries(database.Source).LoadAsync(claim.Id, withText: true);

        Assert.Equal(AnalysisJson.Serialize(FindingKey.In(analysis)), AnalysisJson.Serialize(loaded!));
    }

    [Fact]
    public async Task Keeps_paragraphs_and_tables_to_draw_the_document()
    {
        await using var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "报告.docx", "甲");
        var claim = await database.ClaimNewAsync();

        await new AnalysisStore(database.Source).SaveAsync(claim, Samples.Analysis(), Samples.Document);
        var layout = (await new AnalysisQueries(database.Source).LayoutAsync(claim.Id))!;

        Assert.Equal(Samples.Text, layout.Text);
        Assert.Equal(Samples.Document.Blocks, layout.Blocks);
        Assert.Equal(Samples.Document.Tables[0].Cells, Assert.Single(layout.Tables).Cells);
    }

    [Fact]
    public async Task Keeps_places_recognised_words_and_what_was_set_apart()
    {
        await using var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "报告.pdf", "甲");
        var claim = await database.ClaimNewAsync();
        var run = new PlacedText(new TextSpan(25, 4), 2, 100.5, 112.5, [70.1f, 80.6f, 91.1f, 101.6f, 112.1f]);
        var document = new SourceDocument(
            DocumentFormat.Pdf, Samples.Text, Samples.Document.Blocks, [],
            places: new PagePlaces([new SourcePage(1, 595.3, 841.9), new SourcePage(2, 841.9, 595.3, 90, true), new SourcePage(3, 595.3, 841.9, 0, true, -1.52)], [run]))
        {
            Recognized = [new RecognizedText(new TextSpan(25, 20), 0.875)],
            Asides = [new Aside(AsideKind.PageNumber, "- 2 -", 2), new Aside(AsideKind.PortalChrome, "索引号", null, new TextSpan(0, 3))],
        };

        await new AnalysisStore(database.Source).SaveAsync(claim, Samples.Analysis(claim.FileName, claim.Sha256), document);
        var queries = new AnalysisQueries(database.Source);
        var layout = (await queries.LayoutAsync(claim.Id))!;

        Assert.Equal(document.Places.Pages, layout.Places.Pages);
        Assert.Equal(run.Edges, Assert.Single(layout.Places.Runs).Edges);
        Assert.Equal(document.Recognized, layout.Recognized);
        Assert.Equal(document.Asides, layout.Asides);
        var amount = (await queries.LoadAsync(claim.Id))!.Amounts[0];
        Assert.Equal(0.88, amount.Span.Confidence);
    }

    [Fact]
    public async Task Replaces_what_the_database_refuses_and_keeps_every_span_true()
    {
        await using var database = await cluster.OpenAsync();
        await database.HandInAsync(await database.OpenBatchAsync(), "报告.docx", "甲");
        var claim = await database.ClaimNewAsync();
        var analysis = Samples.Analysis() with { Notes = [new NoteInfo("a", "坏\0字\uD800")], Passages = [new PassageInfo("other", "半\uDC00个😀", null, 1, new SpanInfo(0, 4))] };

        await new AnalysisStore(database.Source).SaveAsync(claim, analysis, new(DocumentFormat.Text, "头\0尾😀", [], []));
        var loaded = (await new AnalysisQueries(database.Source).LoadAsync(claim.Id, withText: true))!;

        Assert.Equal("坏\uFFFD字\uFFFD", loaded.Notes[0].Message);
        Assert.Equal("半\uFFFD个😀", loaded.Passages[0].Text);
        Assert.Equal("头\uFFFD尾😀", loaded.Text);
    }

    [Fact]
    public async Task A_late_worker_writes_nothing()
    {
        await using var database = await cluster.OpenAsync();
        var store = new AnalysisStore(database.Source);
        await database.HandInAsync(await database.OpenBatchAsync(), "报告.docx", "甲");
        var late = await database.ClaimNewAsync();
        var next = await database.ClaimNewAsync();

        Assert.Null(await store.SaveAsync(late, Samples.Analysis(), Samples.Document));
        Assert.NotNull(await store.SaveAsync(next, Samples.Analysis(), Samples.Document));
        Assert.Null(await store.SaveAsync(next, Samples.Analysis(), Samples.Document));
        Assert.Single(await new AnalysisQueries(database.Source).RunsAsync(late.Id));
    }

    [Fact]
    public async Task A_new_analysis_becomes_current_and_the_old_run_stays()
    {
        await using var database = await cluster.OpenAsync();
        var store = new AnalysisStore(database.Source);
        await database.HandInAsync(await database.OpenBatchAsync(), "报告.docx", "甲");
        await store.SaveAsync(await database.ClaimNewAsync(), Samples.Analysis(), Samples.Document);

        Assert.True(await new WaitingDocuments(database.Source).AnalyseAgainAsync(1));
        await store.SaveAsync(await database.ClaimNewAsync(), Samples.Analysis() with { Findings = [] }, Samples.Document);
        var runs = await new AnalysisQueries(database.Source).RunsAsync(1);

        Assert.Equal([true, false], runs.Select(r => r.IsCurrent));
        Assert.Equal([0, 1], runs.Select(r => r.Errors));
    }

    [Fact]
    public async Task An_unreadable_file_fails_with_its_reason()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await database.HandInAsync(batch, "坏.docx", "甲");
        var claim = await database.ClaimNewAsync();

        await new AnalysisStore(database.Source).SaveAsync(claim, AnalysisPipeline.Unreadable("文件已加密", claim.FileName, claim.Sha256), null);
        var upload = Assert.Single(await new BatchQueries(database.Source).UploadsAsync(batch));

        Assert.Equal((DocumentState.Failed, "文件已加密", null), (upload.State, upload.Reason, upload.FaultId));
        Assert.Equal("unreadable", (await new AnalysisQueries(database.Source).LoadAsync(claim.Id))!.Status);
        Assert.Null(await new AnalysisQueries(database.Source).LayoutAsync(claim.Id));
    }
}
