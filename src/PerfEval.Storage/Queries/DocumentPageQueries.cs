using Npgsql;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Single pages (页) of documents that have pages of their own.</summary>
public sealed class DocumentPageQueries(NpgsqlDataSource source)
{
    /// <summary>The formats whose pages can be drawn as they were handed in.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["pdf", "image"];

    private const string Find = """
        select d.sha256, size.row::text from documents d join runs r on r.id = d.current_run_id, jsonb_array_elements(r.layout -> 'pages' -> 'sizes') size (row)
        where d.id = @id and d.sha256 is not null and r.format = any(@formats) and (size.row ->> 0)::integer = @page
        """;

    /// <summary>A page of the current run and the hash of its file; null when there is none.</summary>
    public async Task<(string Sha256, SourcePage Page)?> FindAsync(long document, int page, CancellationToken cancel = default) =>
        await source.QueryAsync(Find, r => (r.GetString(0), PlacesJson.Page(r.GetString(1))), cancel, ("id", document), ("formats", Formats.ToArray()), ("page", page)) is [var found, ..] ? found : null;
}
