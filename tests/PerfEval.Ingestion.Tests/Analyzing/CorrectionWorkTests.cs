using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Readers;
using PerfEval.Storage;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests.Analyzing;

public sealed class CorrectionWorkTests(TestCluster cluster)
{
    private const string Report = """
        河湾县水利局2022年度水渠维修项目绩效自评报告

        一、资金情况

        全年预算100万元，全年执行92万元，预算执行率95%。明细：工程款50万元，设计费30万元，合计92万元。

        二、存在的问题

        一是项目进度滞后，验收时间推迟。
        """;

    private static readonly Reviewer Reviewer = new(1, "评审甲");

    [Fact]
    public async Task A_correction_runs_the_checks_again_and_a_new_analysis_keeps_it()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var document = (await workshop.HandInAsync(batch, "甲.txt", Report)).DocumentId;
        await workshop.FinishAsync(batch);
        var (analyses, corrections) = (new AnalysisQueries(database.Source), new CorrectionRegister(database.Source));
        var before = (await analyses.LoadAsync(document))!;
        Assert.Contains(before.Findings, f => f.Rule == "PE101");

        Assert.Equal(VerdictAnswer.Saved, await corrections.PutAsync(Reviewer, document, 0, Correct(before, "92%"), "95%", "比率 92%"));
        Assert.True(await Work(database).RunAsync(document));

        Assert.DoesNotContain((await analyses.LoadAsync(document))!.Findings, f => f.Rule == "PE101");
        Assert.Equal(1, (await analyses.RunsAsync(document))[0].Corrections);
        var waiting = new WaitingDocuments(database.Source);
        await waiting.AnalyseAgainAsync(document);
        await workshop.FinishAsync(batch);
        Assert.Equal((3, 1), ((await analyses.RunsAsync(document)).Count, (await analyses.RunsAsync(document))[0].Corrections));
        Assert.DoesNotContain((await analyses.LoadAsync(document))!.Findings, f => f.Rule == "PE101");

        var given = Assert.Single(await corrections.OfDocumentAsync(document));
        Assert.True(await corrections.WithdrawAsync(Reviewer, document, given.Id));
        Assert.True(await Work(database).RunAsync(document));
        Assert.Equal(before.Findings.Select(f => f.Key), (await analyses.LoadAsync(document))!.Findings.Select(f => f.Key));
        Assert.Equal(["withdraw", "correct"], (await new AuditTrail(database.Source).OfDocumentAsync(document)).Select(e => e.Action));
    }

    [Fact]
    public async Task Of_two_who_correct_the_same_place_the_second_is_told()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var document = (await workshop.HandInAsync(batch, "甲.txt", Report)).DocumentId;
        await workshop.FinishAsync(batch);
        var corrections = new CorrectionRegister(database.Source);
        var before = (await new AnalysisQueries(database.Source).LoadAsync(document))!;

        Assert.Equal(VerdictAnswer.Saved, await corrections.PutAsync(Reviewer, document, 0, Correct(before, "92%"), "95%", ""));
        Assert.Equal(VerdictAnswer.Saved, await corrections.PutAsync(new Reviewer(2, "乙"), document, 0, Correct(before, "92%"), "95%", ""));
        Assert.Equal(VerdictAnswer.Overtaken, await corrections.PutAsync(new Reviewer(2, "乙"), document, 0, Correct(before, "93%"), "95%", ""));
        var first = Assert.Single(await corrections.OfDocumentAsync(document));
        Assert.Equal(VerdictAnswer.Saved, await corrections.PutAsync(new Reviewer(2, "乙"), document, first.Id, Correct(before, "93%"), "92%", ""));

        var stands = Assert.Single(await corrections.OfDocumentAsync(document));
        Assert.Equal(("93%", "95%", "乙"), (stands.Correction.Value, stands.Before, stands.By));
        Assert.Equal(VerdictAnswer.Gone, await corrections.PutAsync(Reviewer, 999, 0, Correct(before, "92%"), "95%", ""));
    }

    [Fact]
    public async Task A_document_rebuilt_from_the_database_is_analysed_as_the_file_was()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var document = (await workshop.HandInAsync(batch, "甲.txt", Report + "\n指标 | 目标值 | 完成值 | 分值 | 得分\n--- | --- | --- | --- | ---\n里程 | ≥95公里 | 96公里 | 10 | 9\n")).DocumentId;
        await workshop.FinishAsync(batch);
        var analyses = new AnalysisQueries(database.Source);
        var before = (await analyses.LoadAsync(document))!;

        var rebuilt = StoredDocument.Of(before, (await analyses.LayoutAsync(document))!);
        var again = FindingKey.In(new AnalysisPipeline().Analyze(rebuilt, before.Source.File, before.Source.Sha256));

        Assert.Equal(Told(before), Told(again));

        // What is said of several reports comes later, from elsewhere.
        static string Told(AnalysisDocument analysis) => AnalysisJson.Serialize(analysis with
        {
            Text = null,
            Checks = [.. analysis.Checks.Where(c => !c.Rule.StartsWith("PE60", StringComparison.Ordinal))],
            Findings = [.. analysis.Findings.Where(f => !f.Rule.StartsWith("PE60", StringComparison.Ordinal))],
        });
    }

    private static Correction Correct(AnalysisDocument analysis, string value)
    {
        var rate = analysis.Rates.Single(r => r.Text == "95%");
        return new Correction(CorrectionTarget.RateValue, new TextSpan(rate.Span.Start, rate.Span.Length), rate.Text, value);
    }

    private static CorrectionWork Work(PerfEvalDatabase database) => new(
        new DocumentAnalyzer(new DocumentReaders(), new AnalysisPipeline()), new AnalysisStore(database.Source, new ReviewIndex()), database.Source);
}
