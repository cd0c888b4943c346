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
}
