using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Rebuilds analysis documents and layouts from their rows.</summary>
public sealed class AnalysisQueries(NpgsqlDataSource source)
{
    private const string Runs = """
        select r.id, r.created_at, r.status, r.id = d.current_run_id as is_current, r.program_version, r.rules_version, r.model_version,
               r.errors, r.warnings, r.infos
        from runs r join documents d on d.id = r.document_id where d.id = @document order by r.id desc
        """;

    /// <summary>The current analysis of a document; null while it has none.</summary>
    public async Task<AnalysisDocument?> LoadAsync(long documentId, bool withText = false, CancellationToken cancel = default)
    {
        var current = await source.QueryAsync(
            "select current_run_id from documents where id = @id and current_run_id is not null", r => r.GetInt64(0), cancel, ("id", documentId));
        return current.Count == 0 ? null : await LoadRunAsync(current[0], withText, cancel);
    }

    /// <summary>The analysis of one run; null when there is no such run.</summary>
    public async Task<AnalysisDocument?> LoadRunAsync(long runId, bool withText = false, CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        var head = await RunHead.ReadAsync(connection, runId, withText, cancel);
        if (head is null) return null;
        return head with
        {
            Report = (await FactTables.Reports.ReadAsync(connection, runId, cancel)).Single().Fact,
            Amounts = await Facts(FactTables.Amounts),
            Rates = await Facts(FactTables.Rates),
            Dates = await Facts(FactTables.Dates),
            DocumentNumbers = await Facts(FactTables.DocumentNumbers),
            Funds = await Facts(FactTables.Funds),
            Indicators = await Facts(FactTables.Indicators),
            Sections = await Facts(FactTables.Sections),
            Passages = await Facts(FactTables.Passages),
            Findings = await FindingsAsync(connection, runId, cancel),
            Checks = await ChecksAsync(connection, runId, cancel),
        };

        async Task<IReadOnlyList<T>> Facts<T>(FactTable<T> table) =>
            [.. (await table.ReadAsync(connection, runId, cancel)).Select(f => f.Fact)];
    }

    /// <summary>Text, paragraphs and tables of the current run; null when there is none or the file was unreadable.</summary>
    public async Task<DocumentLayout?> LayoutAsync(long documentId, CancellationToken cancel = default) =>
        (await source.QueryAsync(
            "select r.text, r.layout from runs r join documents d on d.current_run_id = r.id where d.id = @id and r.text is not null",
            row => LayoutJson.Read(row.Words("text"), row.Words("layout")), cancel, ("id", documentId))).SingleOrDefault();

    /// <summary>Every run of a document, newest first.</summary>
    public async Task<IReadOnlyList<RunRow>> RunsAsync(long documentId, CancellationToken cancel = default) =>
        await source.QueryAsync(
            Runs,
            row => new RunRow(
                row.Long("id"), row.Time("created_at"), row.Words("status"), row.Value<bool>("is_current") ?? false,
                new VersionInfo(row.Words("program_version"), row.Words("rules_version"), row.Words("model_version")),
                row.Int("errors"), row.Int("warnings"), row.Int("infos")),
            cancel, ("document", documentId));

    private static async Task<IReadOnlyList<FindingInfo>> FindingsAsync(NpgsqlConnection connection, long runId, CancellationToken cancel)
    {
        var evidence = (await FactTables.FindingEvidence.ReadAsync(connection, runId, cancel)).ByParent();
        var findings = await FactTables.Findings.ReadAsync(connection, runId, cancel);
        return [.. findings.Select(f => f.Fact with { Evidence = evidence.Under(f.Keys) })];
    }

    private static async Task<IReadOnlyList<CheckInfo>> ChecksAsync(NpgsqlConnection connection, long runId, CancellationToken cancel)
    {
        var evidence = (await FactTables.RelationEvidence.ReadAsync(connection, runId, cancel)).ByParent();
        var relations = (await FactTables.CheckRelations.ReadAsync(connection, runId, cancel))
            .Select(r => r with { Fact = r.Fact with { Evidence = evidence.Under(r.Keys) } }).ByParent();
        var checks = await FactTables.Checks.ReadAsync(connection, runId, cancel);
        return [.. checks.Select(c => c.Fact with { Relations = relations.Under(c.Keys) })];
    }
}
