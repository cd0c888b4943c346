using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>Runs the checks of a report again at once with the corrections (更正) in force, on the document as it was read. It sees every document, as the jobs do: who asks is asked before.</summary>
public sealed class CorrectionWork(IDocumentAnalyzer analyzer, AnalysisStore store, NpgsqlDataSource source)
{
    private readonly AnalysisQueries analyses = new(source);
    private readonly CorrectionRegister corrections = new(source);
    private const int Attempts = 3;

    /// <summary>False while the document is being analysed anyway, or can't be: that run will know the corrections.</summary>
    public async Task<bool> RunAsync(long document, CancellationToken cancel = default)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if ((await analyses.RunsAsync(document, cancel)).FirstOrDefault(r => r.IsCurrent) is not { } run
                || await analyses.LoadRunAsync(run.Id, cancel: cancel) is not { } before || await analyses.LayoutOfRunAsync(run.Id, cancel) is not { } layout) return false;
            var given = await corrections.OfDocumentAsync(document, cancel);
            var read = StoredDocument.Of(before, layout);
            var analysis = await Task.Run(() => analyzer.Analyze(read, before.Source.File, before.Source.Sha256, [.. given.Select(c => c.Correction)]), cancel);
            if (await store.SaveCorrectedAsync(document, run.Id, analysis, read, cancel) is not null) return true;
        }
        return false;
    }

    /// <summary>An analysis that has just been made of the file itself, with the corrections in force put in; the same where there are none.</summary>
    public async Task<AnalysisDocument> CorrectedAsync(long document, DocumentAnalysis made, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        if (made.Document is null || await corrections.OfDocumentAsync(document, cancel) is not { Count: > 0 } given) return made.Analysis;
        return analyzer.Analyze(made.Document, made.Analysis.Source.File, made.Analysis.Source.Sha256, [.. given.Select(c => c.Correction)]);
    }
}
