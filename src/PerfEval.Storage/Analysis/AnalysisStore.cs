using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>Stores an analysis with all its facts and finishes its document, in one transaction.</summary>
public sealed class AnalysisStore(NpgsqlDataSource source, params IEnumerable<IRunIndex> indexes)
{
    private const string Finish = """
        update documents
        set state = @state, reason = @reason, fault_id = null, next_attempt_at = null, finished_at = now(), current_run_id = @run
        where id = @id and state = 'running' and attempts = @attempt
        """;

    /// <summary>Null when the claim is no longer ours: another worker has the document, or this analysis is stored already.</summary>
    public async Task<long?> SaveAsync(
        ClaimedDocument claim, AnalysisDocument analysis, SourceDocument? document, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(analysis);
        analysis = FindingKey.In(analysis);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var runId = await RunHead.InsertAsync(connection, claim.Id, analysis, document, cancel);
        await WriteFactsAsync(connection, runId, analysis, cancel);
        var finished = await connection.ExecuteAsync(
            Finish, cancel, ("state", StateOf(analysis).InSql()), ("reason", ReasonOf(analysis)), ("run", runId), ("id", claim.Id), ("attempt", claim.Attempt));
        if (finished == 0) return null;
        foreach (var index in indexes) await index.WriteAsync(connection, new IndexedRun(claim.Id, runId, analysis, document), cancel);
        await transaction.CommitAsync(cancel);
        return runId;
    }

    private static async Task WriteFactsAsync(NpgsqlConnection connection, long runId, AnalysisDocument analysis, CancellationToken cancel)
    {
        await FactTables.Reports.WriteAsync(connection, runId, [new([], analysis.Report)], cancel);
        if (analysis.Profile is { } profile) await FactTables.Profiles.WriteAsync(connection, runId, [new([], profile)], cancel);
        if (analysis.Recomputed is { } recomputed) await FactTables.Recomputed.WriteAsync(connection, runId, [new([], recomputed)], cancel);
        await FactTables.Amounts.WriteAsync(connection, runId, analysis.Amounts.Numbered(), cancel);
        await FactTables.Rates.WriteAsync(connection, runId, analysis.Rates.Numbered(), cancel);
        await FactTables.Dates.WriteAsync(connection, runId, analysis.Dates.Numbered(), cancel);
        await FactTables.DocumentNumbers.WriteAsync(connection, runId, analysis.DocumentNumbers.Numbered(), cancel);
        await FactTables.Funds.WriteAsync(connection, runId, analysis.Funds.Numbered(), cancel);
        await FactTables.Indicators.WriteAsync(connection, runId, analysis.Indicators.Numbered(), cancel);
        await FactTables.Sections.WriteAsync(connection, runId, analysis.Sections.Numbered(), cancel);
        await FactTables.Passages.WriteAsync(connection, runId, analysis.Passages.Numbered(), cancel);
        await FactTables.Findings.WriteAsync(connection, runId, analysis.Findings.Numbered(), cancel);
        await FactTables.FindingEvidence.WriteAsync(connection, runId, analysis.Findings.Numbered().Below(f => f.Evidence), cancel);
        await FactTables.Checks.WriteAsync(connection, runId, analysis.Checks.Numbered(), cancel);
        var relations = analysis.Checks.Numbered().Below(c => c.Relations).ToList();
        await FactTables.CheckRelations.WriteAsync(connection, runId, relations, cancel);
        await FactTables.RelationEvidence.WriteAsync(connection, runId, relations.Below(r => r.Evidence), cancel);
    }

    private static DocumentState StateOf(AnalysisDocument analysis) => analysis.Status switch
    {
        "ok" => DocumentState.Done,
        "partial" => DocumentState.Partial,
        _ => DocumentState.Failed,
    };

    // Notes say why a file is unreadable or read in part.
    private static string? ReasonOf(AnalysisDocument analysis) =>
        analysis.Status == "ok" || analysis.Notes.Count == 0 ? null : string.Join("；", analysis.Notes.Select(n => n.Message));
}
