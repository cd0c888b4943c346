using PerfEval.Core.Analysis;
using PerfEval.Core.Classification;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Readers;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Search;

namespace PerfEval.Benchmarks.County;

/// <summary>What each step costs alone, one after the other on one thread: processor time of this process, of the programs it runs, of the server.</summary>
internal sealed class CountySteps(ScratchDatabase scratch, IReadOnlyList<string> files, TextWriter output)
{
    private const int Group = 8; // as the workers do by default
    private readonly List<(string Step, ProcessorTime Spent)> steps = [];
    private readonly AnalysisPipeline pipeline = new();
    private readonly DocumentReaders readers = new();

    /// <summary>Answers the time of reading alone.</summary>
    public async Task<double> RunAsync()
    {
        Warm();
        var documents = Timed("reading", () => files.Select(f => (File: f, Document: readers.ReadFile(f))).ToList());
        var extracted = Timed("extraction", () => documents.Select(d => ExtractionPipeline.Extract(d.Document).Sections).ToList());
        Timed("classification", () => documents.Zip(extracted, (d, sections) => ModelClassifier.Embedded.Classify(d.Document, sections).Count).Sum());
        var both = steps[1].Spent + steps[2].Spent;
        var analyses = Timed("rules, result", () => documents.Select(d => pipeline.Analyze(d.Document, Path.GetFileName(d.File), "")).ToList());
        steps[^1] = (steps[^1].Step, steps[^1].Spent - both);
        await TimedAsync("intake (bytes, row)", TakeInAsync);
        var claims = new List<ClaimedDocument>();
        await TimedAsync("claim", () => ClaimAsync(claims));
        var runs = new List<IndexedRun>();
        await TimedAsync("storing", () => StoreAsync(claims, documents, analyses, runs));
        await TimedAsync("search entry", () => IndexAsync(new SearchIndex(SearchWords.Load()), runs));
        await TimedAsync("likeness", () => IndexAsync(new LikenessIndex(), runs));
        await PrintAsync(documents.Average(d => d.Document.Text.Length));
        return steps[0].Spent.Total;
    }

    private void Warm()
    {
        foreach (var file in files.Take(40)) pipeline.Analyze(readers.ReadFile(file), "", "");
    }

    private async Task TakeInAsync()
    {
        var register = new DocumentRegister(scratch.Database.Source);
        var batch = await register.OpenBatchAsync("steps", "cli");
        foreach (var file in files)
        {
            await using var content = File.OpenRead(file);
            await register.EnterAsync(batch, Path.GetFileName(file), await scratch.Database.Files.KeepAsync(content, long.MaxValue), Guid.NewGuid());
        }
    }

    private async Task ClaimAsync(List<ClaimedDocument> claims)
    {
        var waiting = new WaitingDocuments(scratch.Database.Source);
        foreach (var chunk in await waiting.FormChunksAsync([], 25))
            while (await waiting.ClaimAsync(chunk, Group) is { Count: > 0 } some) claims.AddRange(some);
    }

    private async Task StoreAsync(List<ClaimedDocument> claims, List<(string File, SourceDocument Document)> documents, List<AnalysisDocument> analyses, List<IndexedRun> runs)
    {
        var store = new AnalysisStore(scratch.Database.Source);
        var byName = documents.Zip(analyses).ToDictionary(d => Path.GetFileName(d.First.File), d => (d.First.Document, Analysis: d.Second));
        foreach (var group in claims.Chunk(Group))
        {
            var finished = group.Select(c => new FinishedDocument(c, byName[c.FileName].Analysis, byName[c.FileName].Document)).ToList();
            foreach (var (done, run) in finished.Zip(await store.SaveAsync(finished))) runs.Add(new IndexedRun(done.Claim.Id, run!.Value, done.Analysis, done.Document));
        }
    }

    private async Task IndexAsync(IRunIndex index, List<IndexedRun> runs)
    {
        foreach (var group in runs.Chunk(Group))
        {
            await using var connection = await scratch.Database.Source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await index.WriteAsync(connection, group, default);
            await transaction.CommitAsync();
        }
    }

    private T Timed<T>(string step, Func<T> work)
    {
        var before = ProcessorTime.Now(scratch.Postmaster);
        var result = work();
        steps.Add((step, ProcessorTime.Now(scratch.Postmaster) - before));
        return result;
    }

    private async Task TimedAsync(string step, Func<Task> work)
    {
        var before = ProcessorTime.Now(scratch.Postmaster);
        await work();
        steps.Add((step, ProcessorTime.Now(scratch.Postmaster) - before));
    }

    private async Task PrintAsync(double characters)
    {
        var whole = steps.Sum(s => s.Spent.Total);
        await output.WriteLineAsync(FormattableString.Invariant($"{files.Count} reports of {characters:0} characters; processor ms a report, steps alone on one thread, warm:"));
        foreach (var (step, spent) in steps.Append(("all", steps.Aggregate(default(ProcessorTime), (sum, s) => sum + s.Spent))))
            await output.WriteLineAsync(FormattableString.Invariant(
                $"  {step,-20} {Each(spent.Total),7:0.00}  {100 * spent.Total / whole,5:0.0} %   (own {Each(spent.Own):0.00}, programs {Each(spent.Children):0.00}, PostgreSQL {Each(spent.Server):0.00})"));

        double Each(double seconds) => 1000 * seconds / files.Count;
    }
}
