using System.Text.Json;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>The row of an analysis run itself: status, text, layout, notes, versions.</summary>
internal static class RunHead
{
    private const string Insert = """
        insert into runs (document_id, schema_id, status, format, pages, characters, text, layout, notes, errors, warnings, infos,
                          program_version, rules_version, model_version)
        values (@document, @schema, @status, @format, @pages::integer, @characters, @text, @layout::jsonb, @notes::jsonb, @errors, @warnings, @infos,
                @program, @rules, @model)
        returning id
        """;

    private const string Select = """
        select r.*, d.file_name, coalesce(d.sha256, '') as sha256 from runs r join documents d on d.id = r.document_id where r.id = @run
        """;

    public static async Task<long> InsertAsync(
        NpgsqlConnection connection, long documentId, AnalysisDocument analysis, SourceDocument? source, CancellationToken cancel)
    {
        var notes = analysis.Notes.Select(n => new NoteInfo(StorableText.Of(n.Code), StorableText.Of(n.Message)));
        var ids = await connection.QueryAsync(
            Insert, row => row.GetInt64(0), cancel,
            ("document", documentId), ("schema", analysis.Schema), ("status", analysis.Status),
            ("format", analysis.Source.Format), ("pages", analysis.Source.Pages), ("characters", analysis.Source.Characters),
            ("text", source?.Text), ("layout", source is null ? null : LayoutJson.Write(source)), ("notes", JsonSerializer.Serialize(notes, AnalysisJson.Options)),
            ("errors", Count("error")), ("warnings", Count("warning")), ("infos", Count("info")),
            ("program", analysis.Versions.Program), ("rules", analysis.Versions.Rules), ("model", analysis.Versions.Model));
        return ids[0];

        int Count(string severity) => analysis.Findings.Count(f => f.Severity == severity);
    }

    /// <summary>The analysis without its facts.</summary>
    public static async Task<AnalysisDocument?> ReadAsync(NpgsqlConnection connection, long runId, bool withText, CancellationToken cancel) =>
        (await connection.QueryAsync(Select, row => Head(row, withText), cancel, ("run", runId))).SingleOrDefault();

    private static AnalysisDocument Head(NpgsqlDataReader row, bool withText) => new()
    {
        Schema = row.Words("schema_id"),
        Source = new SourceInfo(row.Words("file_name"), row.Words("format"), row.Words("sha256"), row.Value<int>("pages"), row.Int("characters")),
        Status = row.Words("status"),
        Notes = JsonSerializer.Deserialize<NoteInfo[]>(row.Words("notes"), AnalysisJson.Options)!,
        Text = withText ? row.Text("text") : null,
        Versions = new VersionInfo(row.Words("program_version"), row.Words("rules_version"), row.Words("model_version")),
    };
}
