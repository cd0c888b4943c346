using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Search;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Pages.Search;

/// <summary>检索: what is asked stands in the address, and where the page begins.</summary>
public sealed class IndexModel(ReportSearch search) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public SearchResult Result { get; private set; } = new([], 0, true, null, []);

    /// <summary>Reports that can't be found yet.</summary>
    public long Outdated { get; private set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Words);

    public bool IsFirstPage => SearchKey.Parse(After) is null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (IsAsked) Result = await search.SearchAsync(Words, PageSize, SearchKey.Parse(After), cancel);
        if (Result.Hits.Count == 0) Outdated = await search.OutdatedAsync(cancel);
    }

    public string NextPage => FirstPage + QueryString.Create("after", Result.Next?.ToString() ?? "").Value!.Replace('?', '&');

    public string FirstPage => "/search" + QueryString.Create("q", Words ?? "");

    /// <summary>The report at the hit, every hit of the snippet marked.</summary>
    public static string Address(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit.Snippet.Hits.Count == 0 ? $"/reports/{hit.DocumentId}" : $"/reports/{hit.DocumentId}?at={HitPlaces.Write(hit.Snippet.Hits)}#{HitPlaces.First}";
    }
}
