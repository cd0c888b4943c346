using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>Stores analyses with all their facts and finishes their documents, in one transaction: several together cost a third of one by one.</summary>
public sealed class AnalysisStore(NpgsqlDataSource source, params IEnumerable<IRunIndex> indexes)
{
    // Another worker may have taken a document over meanwhile; the rest are ours till the end of the transaction. The new entries of the index of
    // words are put in together when their list is full, which needs room.
    private const string Hold = """
        set local work_mem = '32MB';
        select d.id from documents d join unnest(@ids, @attempts) c (id, attempt) on d.id = c.id and d.attempts = c.attempt
        where d.state = 'running' order by d.id for update of d
        """;

    private const string Finish = """
        update documents d
        set state = f.state, reason = f.reason, fault_id = null, next_attempt_at = null, finished_at = clock_timestamp(), current_run_id = f.run, work_ms = f.took
        from unnest(@ids, @states, @reasons, @runs, @took) f (id, state, reason, run, took) where d.id = f.id
        """;

    private const string HoldFinished = "select id from documents where id = @id and current_run_id = @seen and state in ('done', 'partial') for update";

    private const string Correct = "update documents set current_run_id = @run where id = @id";

    /// <summary>Null when the claim is no longer ours: another worker has the document, or this analysis is stored already.</summary>
    public async Task<long?> SaveAsync(ClaimedDocument claim, AnalysisDocument analysis, SourceDocument? document, CancellationToken cancel = default) =>
        (await SaveAsync([new FinishedDocument(claim, analysis, document)], cancel))[0];

    /// <summary>Stores all or none; answers the run of each, null where the claim is no longer ours.</summary>
    public async Task<IReadOnlyList<long?>> SaveAsync(IReadOnlyList<FinishedDocument> finished, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(finished);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var held = (await connection.QueryAsync(
            Hold, r => r.GetInt64(0), cancel,
            ("ids", finished.Select(f => f.Claim.Id).ToArray()), ("attempts", finished.Select(f => f.Claim.Attempt).ToArray()))).ToHashSet();
        var ours = finished.Where(f => held.Contains(f.Claim.Id)).ToList();
        if (ours.Count == 0) return [.. finished.Select(_ => (long?)null)];
        var ids = await RunHead.InsertAsync(connection, [.. ours.Select(f => (f.Claim.Id, f.Analysis, f.Document))], cancel);
        // What reviewers corrected meanwhile is seen by the index of reviews, which refuses.
        var runs = ours.Zip(ids, (f, id) => new IndexedRun(f.Claim.Id, id, FindingKey.In(f.Analysis), f.Document) { Corrections = f.Corrections }).ToList();
        await WriteFactsAsync(connection, runs, cancel);
        await connection.ExecuteAsync(
            Finish, cancel, ("ids", runs.Select(r => r.DocumentId).ToArray()), ("states", runs.Select(r => StateOf(r.Analysis).InSql()).ToArray()),
            ("reasons", runs.Select(r => ReasonOf(r.Analysis)).ToArray()), ("runs", ids.ToArray()),
            ("took", ours.Select(f => (int)f.Took.TotalMilliseconds).ToArray()));
        foreach (var index in indexes) await index.WriteAsync(connection, runs, cancel);
        await transaction.CommitAsync(cancel);
        var stored = runs.ToDictionary(r => r.DocumentId, r => r.RunId);
        return [.. finished.Select(f => stored.TryGetValue(f.Claim.Id, out var run) ? run : (long?)null)];
    }

    /// <summary>Stores an analysis made with corrections (更正) in place of the run that it was made from; null when another run has come meanwhile.</summary>
    public async Task<long?> SaveCorrectedAsync(long documentId, long seenRun, AnalysisDocument analysis, SourceDocument document, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        analysis = FindingKey.In(analysis);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if ((await connection.QueryAsync(HoldFinished, r => r.GetInt64(0), cancel, ("id", documentId), ("seen", seenRun))).Count == 0) return null;
        var runId = (await RunHead.InsertAsync(connection, [(documentId, analysis, document)], cancel))[0];
        IReadOnlyList<IndexedRun> runs = [new IndexedRun(documentId, runId, analysis, document)];
        await WriteFactsAsync(connection, runs, cancel);
        await connection.ExecuteAsync(Correct, cancel, ("id", documentId), ("run", runId));
        foreach (var index in indexes) await index.WriteAsync(connection, runs, cancel);
        await transaction.CommitAsync(cancel);
        return runId;
    }

    private static async Task WriteFactsAsync(NpgsqlConnection connection, IReadOnlyList<IndexedRun> runs, CancellationToken cancel)
    {
        await Write(FactTables.Reports, a => [new([], a.Report)]);
        await Write(FactTables.Profiles, a => a.Profile is { } profile ? [new([], profile)] : []);
        await Write(FactTables.Recomputed, a => a.Recomputed is { } recomputed ? [new([], recomputed)] : []);
        await Write(FactTables.Amounts, a => a.Amounts.Numbered());
        await Write(FactTables.Rates, a => a.Rates.Numbered());
        await Write(FactTables.Dates, a => a.Dates.Numbered());
        await Write(FactTables.DocumentNumbers, a => a.DocumentNumbers.Numbered());
        await Write(FactTables.Funds, a => a.Funds.Numbered());
        await Write(FactTables.Indicators, a => a.Indicators.Numbered());
        await Write(FactTables.Sections, a => a.Sections.Numbered());
        await Write(FactTables.Passages, a => a.Passages.Numbered());
        await Write(FactTables.Findings, a => a.Findings.Numbered());
        await Write(FactTables.FindingEvidence, a => a.Findings.Numbered().Below(f => f.Evidence));
        await Write(FactTables.Checks, a => a.Checks.Numbered());

        Task Write<T>(FactTable<T> table, Func<AnalysisDocument, IEnumerable<Keyed<T>>> facts) =>
            table.WriteAsync(connection, runs.SelectMany(r => facts(r.Analysis), (r, fact) => (r.RunId, fact)), cancel);
    }

    private static DocumentState StateOf(AnalysisDocument analysis) => analysis.Status switch
    {
        "ok" => DocumentState.Done,
        "partial" => DocumentState.Partial,
        _ => DocumentState.Failed,
    };

    // Notes say why a file is unreadable or read in part.
    private static string? ReasonOf(AnalysisDocument analysis) =>
        analysis.Status == "ok" || analysis.Notes.Count == 0 ? null : StorableText.Of(string.Join("；", analysis.Notes.Select(n => n.Message)));
}
