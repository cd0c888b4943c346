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

    /// <summary>Answers the numbers of the runs in the order of the documents.</summary>
    public static async Task<IReadOnlyList<long>> InsertAsync(NpgsqlConnection connection, IReadOnlyList<(long Id, AnalysisDocument Analysis, SourceDocument? Source)> documents, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (id, analysis, source) in documents) batch.BatchCommands.Add(SqlCommands.Batched(Insert, Values(id, analysis, source)));
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        var ids = new List<long>();
        do
        {
            while (await reader.ReadAsync(cancel)) ids.Add(reader.GetInt64(0));
        }
        while (await reader.NextResultAsync(cancel));
        return ids;
    }

    private static (string Name, object? Value)[] Values(long document, AnalysisDocument analysis, SourceDocument? source)
    {
        var notes = analysis.Notes.Select(n => new NoteInfo(StorableText.Of(n.Code), StorableText.Of(n.Message)));
        return
        [
            ("document", document), ("schema", analysis.Schema), ("status", analysis.Status),
            ("format", analysis.Source.Format), ("pages", analysis.Source.Pages), ("characters", analysis.Source.Characters),
            ("text", source?.Text), ("layout", source is null ? null : LayoutJson.Write(source)), ("notes", JsonSerializer.Serialize(notes, AnalysisJson.Options)),
            ("errors", Count("error")), ("warnings", Count("warning")), ("infos", Count("info")),
            ("program", analysis.Versions.Program), ("rules", analysis.Versions.Rules), ("model", analysis.Versions.Model),
        ];

        int Count(string severity) => analysis.Findings.Count(f => f.Severity == severity);
    }
}
