using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Entities;

namespace PerfEval.Storage.Queries;

/// <summary>Rebuilds analysis documents and layouts from their rows.</summary>
public sealed class AnalysisQueries(NpgsqlDataSource source)
{
    /// <summary>The current analysis of a document; null while it has none.</summary>
    public async Task<AnalysisDocument?> LoadAsync(long documentId, bool withText = false, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        var current = await context.Documents.Where(d => d.Id == documentId).Select(d => d.CurrentRunId).SingleOrDefaultAsync(cancel);
        return current is { } run ? await LoadRunAsync(run, withText, cancel) : null;
    }

    /// <summary>The analysis of one run; null when there is no such run.</summary>
    public async Task<AnalysisDocument?> LoadRunAsync(long runId, bool withText = false, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        await context.Database.OpenConnectionAsync(cancel);
        if (await HeadAsync(context, runId, withText, cancel) is not { } head) return null;
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var analysis = head.Analysis with
        {
            Profile = (await Facts(FactTables.Profiles)).SingleOrDefault(),
            Recomputed = (await Facts(FactTables.Recomputed)).SingleOrDefault(),
            Amounts = await Facts(FactTables.Amounts),
            Rates = await Facts(FactTables.Rates),
            Dates = await Facts(FactTables.Dates),
            DocumentNumbers = await Facts(FactTables.DocumentNumbers),
            Funds = await Facts(FactTables.Funds),
            Indicators = await Facts(FactTables.Indicators),
            Sections = await Facts(FactTables.Sections),
            Passages = await Facts(FactTables.Passages),
            Findings = await FindingsAsync(connection, runId, cancel),
            Checks = await Facts(FactTables.Checks),
        };
        return head.Layout is { } layout ? new SpanPlaces(layout.Places, layout.Recognized).In(analysis) : analysis;

        async Task<IReadOnlyList<T>> Facts<T>(FactTable<T> table) =>
            [.. (await table.ReadAsync(connection, runId, cancel)).Select(f => f.Fact)];
    }

    /// <summary>Text, paragraphs and tables of the current run; null when there is none or the file was unreadable.</summary>
    public async Task<DocumentLayout?> LayoutAsync(long documentId, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return await context.Documents.Where(d => d.Id == documentId && d.CurrentRun!.Text != null)
            .Select(d => LayoutJson.Read(d.CurrentRun!.Text!, d.CurrentRun.Layout!)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Text, paragraphs and tables of one run; null when the file was unreadable.</summary>
    public async Task<DocumentLayout?> LayoutOfRunAsync(long runId, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return await context.Runs.Where(r => r.Id == runId && r.Text != null)
            .Select(r => LayoutJson.Read(r.Text!, r.Layout!)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Every run of a document, newest first.</summary>
    public async Task<IReadOnlyList<RunRow>> RunsAsync(long documentId, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return await context.Runs.Where(r => r.DocumentId == documentId).OrderByDescending(r => r.Id)
            .Select(r => new RunRow(
                r.Id, r.CreatedAt, r.Status, r.Id == r.Document.CurrentRunId,
                new VersionInfo(r.ProgramVersion, r.RulesVersion, r.ModelVersion), r.Errors, r.Warnings, r.Infos)
            { Corrections = r.Corrections })
            .ToListAsync(cancel);
    }

    // The analysis without its lists, and its layout.
    private static Task<RunParts?> HeadAsync(PerfEvalContext context, long runId, bool withText, CancellationToken cancel) =>
        context.Runs.Where(r => r.Id == runId)
            .Select(r => new RunParts(new AnalysisDocument
            {
                Schema = r.SchemaId,
                Source = new SourceInfo(r.Document.FileName, r.Format, r.Document.Sha256 ?? "", r.Pages, r.Characters),
                Status = r.Status,
                Notes = NotesOf(r.Notes),
                Report = r.Report,
                Text = withText ? r.Text : null,
                Versions = new VersionInfo(r.ProgramVersion, r.RulesVersion, r.ModelVersion),
            }, r.Layout == null ? null : LayoutJson.Read("", r.Layout)))
            .SingleOrDefaultAsync(cancel);

    private static NoteInfo[] NotesOf(string json) => JsonSerializer.Deserialize<NoteInfo[]>(json, AnalysisJson.Options)!;

    private static async Task<IReadOnlyList<FindingInfo>> FindingsAsync(NpgsqlConnection connection, long runId, CancellationToken cancel)
    {
        var evidence = (await FactTables.FindingEvidence.ReadAsync(connection, runId, cancel)).ByParent();
        var findings = await FactTables.Findings.ReadAsync(connection, runId, cancel);
        return [.. findings.Select(f => f.Fact with { Evidence = evidence.Under(f.Keys) })];
    }

    private sealed record RunParts(AnalysisDocument Analysis, DocumentLayout? Layout);
}
