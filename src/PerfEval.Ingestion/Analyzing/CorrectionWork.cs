using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
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

    /// <summary>An analysis that has just been made of the file itself, with the corrections in force put in, those of the version before among them; the same where there are none.</summary>
    public async Task<CorrectedAnalysis> CorrectedAsync(long document, DocumentAnalysis made, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        if (made.Document is not { } now) return new CorrectedAnalysis(made.Analysis, null);
        var standing = await corrections.StandingAsync(document, made.Analysis, cancel);
        if (standing.Own.Count == 0 && standing.Earlier is null) return new CorrectedAnalysis(made.Analysis, null);
        var places = new QuotedPlaces(now);
        var moved = await FollowAsync(document, standing.Own, places, made.Analysis.Report, own: true, cancel);
        var carried = standing.Earlier is not { } earlier ? [] :
            await FollowAsync(earlier, [.. standing.OfEarlier.Where(c => !standing.Settled.Contains(c.Id))], places, made.Analysis.Report, own: false, cancel);
        // Where somebody has corrected the place on this version, that counts.
        var own = moved.Select(m => m.Correction).OfType<Correction>().ToList();
        carried = [.. carried.Where(c => c.Correction is null || !own.Any(o => IsOfSamePlace(o, c.Correction)))];
        Correction[] all = [.. own, .. carried.Select(c => c.Correction).OfType<Correction>()];
        var analysis = all.Length == 0 ? made.Analysis : analyzer.Analyze(now, made.Analysis.Source.File, made.Analysis.Source.Sha256, all);
        var before = standing.Own.ToDictionary(c => c.Id, c => c.Correction);
        return new CorrectedAnalysis(analysis, new CorrectionsUsed(standing) { Moved = [.. moved.Where(m => m.Correction != before[m.Id])], Carried = carried });
    }

    // Each with its place in the new text. The layout of the text that they were made on is still there: the new run has not been stored.
    private async Task<IReadOnlyList<CarriedCorrection>> FollowAsync(long document, IReadOnlyList<CorrectionRow> rows, QuotedPlaces now, ReportInfo read, bool own, CancellationToken cancel)
    {
        if (rows.Count == 0 || await analyses.LayoutAsync(document, cancel) is not { } layout) return [];
        // The same file read as before: nothing has moved.
        if (own && layout.Text == now.Document.Text) return [.. rows.Select(r => new CarriedCorrection(r.Id, r.Correction, r.Sentence))];
        var earlier = new QuotedPlaces(new SourceDocument(Core.Documents.DocumentFormat.Text, layout.Text, layout.Blocks, layout.Tables));
        return [.. rows.Select(r => own && r.Correction.Field is not null ? new CarriedCorrection(r.Id, r.Correction, null) : CarriedCorrection.Of(r.Id, r.Correction, r.Before, earlier, now, read))];
    }

    private static bool IsOfSamePlace(Correction one, Correction other) => one.Target == other.Target && one.Field == other.Field && (one.Field is not null || one.Span == other.Span);
}
