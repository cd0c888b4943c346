using System.Text;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Readers;
using PerfEval.Storage;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests.Analyzing;

public sealed class CarriedCorrectionTests(TestCluster cluster)
{
    private const string Head = """
        河湾县水利局2022年度水渠维修项目绩效自评报告

        项目单位：河湾县水利局
        项目名称：2022年度水渠维修项目

        """;

    private const string Money = "\n一、资金情况\n\n全年预算100万元，全年执行92万元，预算执行率95%。明细：工程款50万元，设计费30万元，合计92万元。\n";

    private const string Problems = "\n二、存在的问题\n\n一是项目进度滞后，验收时间推迟。\n";

    private static readonly Reviewer First = new(1, "评审甲");
    private static readonly Reviewer Second = new(2, "评审乙");

    [Fact]
    public async Task Where_the_sentence_stands_the_new_version_is_checked_with_the_correction()
    {
        await using var ground = await Ground.OpenAsync(cluster);
        var first = await ground.HandInAsync("甲.txt", Head + Money + Problems);
        await ground.CorrectAsync(First, first, "95%", "92%");

        var second = await ground.HandInAsync("乙.txt", Head + "\n本报告按要求补充了说明。\n" + Money + Problems);

        var carried = Assert.Single(await ground.Corrections.OfDocumentAsync(second));
        Assert.Equal(("92%", "评审甲", 1, "95%"), (carried.Correction.Value, carried.By, carried.CarriedVersion, carried.Before));
        Assert.DoesNotContain((await ground.AnalysisAsync(second)).Findings, f => f.Rule == "PE101");
        Assert.Equal(1, (await ground.Analyses.RunsAsync(second))[0].Corrections);
        Assert.Equal(["keep"], await ground.ActionsAsync(second));
        Assert.Equal(2, (await ground.Reviews.FindAsync(second))!.Version);
        Assert.Empty(await ground.Corrections.LostAsync(second));
    }

    [Fact]
    public async Task Where_the_sentence_was_changed_the_reviewer_is_told()
    {
        await using var ground = await Ground.OpenAsync(cluster);
        var first = await ground.HandInAsync("甲.txt", Head + Money + Problems);
        await ground.CorrectAsync(First, first, "95%", "92%");

        var second = await ground.HandInAsync("乙.txt", Head + Money.Replace("全年执行92万元", "全年实际执行92万元", StringComparison.Ordinal) + Problems);

        Assert.Empty(await ground.Corrections.OfDocumentAsync(second));
        Assert.Contains((await ground.AnalysisAsync(second)).Findings, f => f.Rule == "PE101");
        var lost = Assert.Single(await ground.Corrections.LostAsync(second));
        Assert.Equal(("92%", 1, "全年预算100万元,全年执行92万元,预算执行率95%。"), (lost.Correction.Value, lost.CarriedVersion, lost.Sentence!.Replace('，', ',')));
        await ground.AgainAsync(second);
        Assert.Single(await ground.Corrections.LostAsync(second));

        Assert.True(await ground.Corrections.NoteLostAsync(Second, second, lost.Id));
        Assert.False(await ground.Corrections.NoteLostAsync(Second, second, lost.Id));
        await ground.AgainAsync(second);
        Assert.Empty(await ground.Corrections.LostAsync(second));
        Assert.Equal(["note", "lose"], await ground.ActionsAsync(second));
    }

    [Fact]
    public async Task What_was_withdrawn_comes_back_neither_by_a_new_analysis_nor_in_the_next_version()
    {
        await using var ground = await Ground.OpenAsync(cluster);
        var first = await ground.HandInAsync("甲.txt", Head + Money + Problems);
        await ground.CorrectAsync(First, first, "95%", "92%");
        var second = await ground.HandInAsync("乙.txt", Head + "\n补充说明。\n" + Money + Problems);

        Assert.True(await ground.Corrections.WithdrawAsync(Second, second, Assert.Single(await ground.Corrections.OfDocumentAsync(second)).Id));
        await ground.AgainAsync(second);
        var third = await ground.HandInAsync("丙.txt", Head + "\n再次补充说明。\n" + Money + Problems);

        foreach (var document in new[] { second, third })
        {
            Assert.Empty(await ground.Corrections.OfDocumentAsync(document));
            Assert.Contains((await ground.AnalysisAsync(document)).Findings, f => f.Rule == "PE101");
        }
        Assert.Single(await ground.Corrections.OfDocumentAsync(first));
        Assert.Equal(["withdraw", "keep"], await ground.ActionsAsync(second));
    }

    [Fact]
    public async Task Two_reviewers_keep_their_names_and_do_not_overwrite_each_other()
    {
        await using var ground = await Ground.OpenAsync(cluster);
        var first = await ground.HandInAsync("甲.txt", Head + Money + Problems);
        await ground.CorrectAsync(First, first, "95%", "92%");
        var passage = (await ground.AnalysisAsync(first)).Passages.Single(p => p.Text.Contains("进度滞后", StringComparison.Ordinal));
        await ground.Corrections.PutAsync(Second, first, 0, new Correction(CorrectionTarget.Passage, new TextSpan(passage.Span.Start, passage.Span.Length), passage.Text, "problem:P15"), "problem:P12", "");
        await ground.Corrections.PutAsync(Second, first, 0, new Correction(CorrectionTarget.Field, default, "", "河湾县财政局") { Field = "supervising_department" }, null, "");

        var second = await ground.HandInAsync("乙.txt", Head + "\n补充说明。\n" + Money + Problems);

        var carried = await ground.Corrections.OfDocumentAsync(second);
        Assert.Equal(["92% 评审甲", "problem:P15 评审乙", "河湾县财政局 评审乙"], carried.Select(c => $"{c.Correction.Value} {c.By}"));
        var analysis = await ground.AnalysisAsync(second);
        Assert.Equal(("P15", "河湾县财政局"), (analysis.Passages.Single(p => p.Text == passage.Text).Code, analysis.Report.SupervisingDepartment));

        var mine = carried[0].Correction with { Value = "93%" };
        Assert.Equal(VerdictAnswer.Saved, await ground.Corrections.PutAsync(Second, second, carried[0].Id, mine, "95%", ""));
        Assert.Equal(VerdictAnswer.Overtaken, await ground.Corrections.PutAsync(First, second, carried[0].Id, mine with { Value = "94%" }, "95%", ""));
        var stands = (await ground.Corrections.OfDocumentAsync(second)).Single(c => c.Correction.Target == CorrectionTarget.RateValue);
        Assert.Equal(("93%", "评审乙", null), (stands.Correction.Value, stands.By, stands.CarriedVersion));
    }

    [Fact]
    public async Task A_new_analysis_that_reads_the_text_otherwise_follows_the_sentence()
    {
        var analyzer = new OtherReading();
        await using var ground = await Ground.OpenAsync(cluster, analyzer);
        var document = await ground.HandInAsync("甲.txt", Head + "预算执行率95%。\n" + Money + Problems);
        await ground.CorrectAsync(First, document, "95%", "92%", last: true);
        var before = Assert.Single(await ground.Corrections.OfDocumentAsync(document)).Correction.Span;

        // The nearest “95%” would now be the one of the other sentence.
        analyzer.Read = text => text.Replace("\n一、资金情况", "\n" + new string('注', 60) + "。\n一、资金情况", StringComparison.Ordinal);
        await ground.AgainAsync(document);

        var moved = Assert.Single(await ground.Corrections.OfDocumentAsync(document)).Correction.Span;
        Assert.Equal(before.Start + 62, moved.Start);
        var rates = (await ground.AnalysisAsync(document)).Rates;
        Assert.Equal([0.95m, 0.92m], rates.Where(r => r.Text == "95%").Select(r => r.Value));

        analyzer.Read = text => text.Replace("全年执行92万元", "全年执行九十二万元", StringComparison.Ordinal);
        await ground.AgainAsync(document);
        Assert.Empty(await ground.Corrections.OfDocumentAsync(document));
        Assert.Null(Assert.Single(await ground.Corrections.LostAsync(document)).CarriedVersion);
        Assert.All((await ground.AnalysisAsync(document)).Rates, r => Assert.Equal(0.95m, r.Value));
    }

    [Fact]
    public async Task A_correction_made_while_the_new_version_is_analysed_is_not_passed_over()
    {
        var analyzer = new OtherReading();
        await using var ground = await Ground.OpenAsync(cluster, analyzer);
        var first = await ground.HandInAsync("甲.txt", Head + Money + Problems);
        await ground.CorrectAsync(First, first, "95%", "92%");
        var amount = (await ground.AnalysisAsync(first)).Amounts.First(a => a.Text == "30万元");
        analyzer.Meanwhile = () => Assert.Equal(VerdictAnswer.Saved, ground.Corrections.PutAsync(
            Second, first, 0, new Correction(CorrectionTarget.AmountValue, new TextSpan(amount.Span.Start, amount.Span.Length), amount.Text, "42万元"), "30万元", "").Result);

        var second = await ground.HandInAsync("乙.txt", Head + "\n补充说明。\n" + Money + Problems);

        Assert.Equal(["92%", "42万元"], (await ground.Corrections.OfDocumentAsync(second)).Select(c => c.Correction.Value));
        Assert.Contains((await ground.AnalysisAsync(second)).Amounts, a => a is { Text: "30万元", Yuan: 420_000 });
    }

    // The program's reading of the text, and somebody who works meanwhile.
    private sealed class OtherReading : IDocumentAnalyzer
    {
        private readonly DocumentAnalyzer inner = new(new DocumentReaders(), new AnalysisPipeline());

        public Func<string, string> Read { get; set; } = text => text;

        public Action? Meanwhile { get; set; }

        public DocumentAnalysis Analyze(Stream content, string file, string sha256)
        {
            using var reader = new StreamReader(content);
            return inner.Analyze(new MemoryStream(Encoding.UTF8.GetBytes(Read(reader.ReadToEnd()))), file, sha256);
        }

        public AnalysisDocument Analyze(SourceDocument document, string file, string sha256, IReadOnlyList<Correction> corrections)
        {
            var now = Meanwhile;
            Meanwhile = null;
            now?.Invoke();
            return inner.Analyze(document, file, sha256, corrections);
        }
    }

    private sealed record Ground(PerfEvalDatabase Database, Workshop Workshop) : IAsyncDisposable
    {
        public AnalysisQueries Analyses => new(Database.Source);

        public CorrectionRegister Corrections => new(Database.Source);

        public ReviewQueries Reviews => new(Database.Source);

        public static async Task<Ground> OpenAsync(TestCluster cluster, IDocumentAnalyzer? analyzer = null)
        {
            var database = await cluster.OpenAsync();
            var workshop = new Workshop(database, analyzer);
            await workshop.StartAsync();
            return new Ground(database, workshop);
        }

        public async Task<long> HandInAsync(string name, string words)
        {
            var batch = await Workshop.Intake.OpenBatchAsync(name, "test");
            var document = (await Workshop.HandInAsync(batch, name, words)).DocumentId;
            await Workshop.FinishAsync(batch);
            return document;
        }

        public async Task AgainAsync(long document)
        {
            await new WaitingDocuments(Database.Source).AnalyseAgainAsync(document);
            for (var tries = 0; tries < 600; tries++)
            {
                await Task.Delay(50);
                await using var command = Database.Source.CreateCommand($"select state from documents where id = {document}");
                if ((string)(await command.ExecuteScalarAsync())! is "done" or "partial") return;
            }
            Assert.Fail("It was not analysed again in 30 seconds");
        }

        public async Task<AnalysisDocument> AnalysisAsync(long document) => (await Analyses.LoadAsync(document))!;

        public async Task CorrectAsync(Reviewer by, long document, string words, string value, bool last = false)
        {
            var rates = (await AnalysisAsync(document)).Rates.Where(r => r.Text == words).ToList();
            var rate = last ? rates[^1] : rates[0];
            Assert.Equal(VerdictAnswer.Saved, await Corrections.PutAsync(
                by, document, 0, new Correction(CorrectionTarget.RateValue, new TextSpan(rate.Span.Start, rate.Span.Length), rate.Text, value), words, ""));
        }

        public async Task<IEnumerable<string>> ActionsAsync(long document) => (await new AuditTrail(Database.Source).OfDocumentAsync(document)).Select(e => e.Action);

        public async ValueTask DisposeAsync()
        {
            await Workshop.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}
