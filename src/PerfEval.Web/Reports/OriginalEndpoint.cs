using Microsoft.Net.Http.Headers;
using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Web.Security;

namespace PerfEval.Web.Reports;

/// <summary>下载原件: the file as it was handed in, always as a download, never shown as a page.</summary>
public static class OriginalEndpoint
{
    public static void MapOriginals(this IEndpointRouteBuilder app) => app.MapGet("/reports/{id:long}/file", Download);

    internal static async Task<IResult> Download(long id, Viewer viewer, IFileStore files, CancellationToken cancel)
    {
        await using var command = viewer.Source.CreateCommand("select file_name, sha256 from documents where id = $1 and sha256 is not null");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        if (!await reader.ReadAsync(cancel)) return Results.NotFound();
        var (name, sha256) = (reader.GetString(0), reader.GetString(1));
        return Results.File(files.Open(sha256), "application/octet-stream", FileNameOf(name), entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }

    // The name is as given, perhaps a path, perhaps with line breaks.
    private static string FileNameOf(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return clean.Length == 0 ? "原件" : clean;
    }
}
