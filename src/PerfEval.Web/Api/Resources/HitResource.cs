using PerfEval.Core.Analysis;
using PerfEval.Storage.Search;

namespace PerfEval.Web.Api.Resources;

/// <summary>命中: a report that was found, the words around the hit, and where it stands.</summary>
public sealed record HitResource(long Report, string FileName, ReportInfo Info, IReadOnlyList<SnippetPart> Snippet, IReadOnlyList<SpanInfo> Places)
{
    public static HitResource Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new HitResource(hit.DocumentId, hit.FileName, hit.Report, hit.Snippet.Parts, [.. hit.Snippet.Hits.Select(h => new SpanInfo(h.Start, h.Length))]);
    }
}
