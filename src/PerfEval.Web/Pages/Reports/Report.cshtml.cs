using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Queries;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Pages.Reports;

/// <summary>One report: the document as it looks, and what was found, read and checked beside it.</summary>
public sealed class ReportModel(ReportQueries reports, AnalysisQueries analyses) : PageModel
{
    public static readonly IReadOnlyList<(string Key, string Name)> Tabs =
        [("findings", "疑点"), ("data", "数据"), ("passages", "问题建议"), ("checks", "已核对")];

    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? AskedTab { get; set; }

    [BindProperty(SupportsGet = true, Name = "finding")]
    public int? Finding { get; set; }

    /// <summary>Places that a search has found: start-length,start-length…</summary>
    [BindProperty(SupportsGet = true, Name = "at")]
    public string? At { get; set; }

    public ReportRow Row { get; private set; } = null!;

    /// <summary>Null while the document waits for its analysis.</summary>
    public ReportView? View { get; private set; }

    public string Tab => Tabs.Any(t => t.Key == AskedTab) ? AskedTab! : "findings";

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } row) return NotFound();
        Row = row;
        if (await analyses.LoadAsync(id, cancel: cancel) is { } analysis)
            View = ReportView.Of(analysis, await analyses.LayoutAsync(id, cancel), HitPlaces.Read(At));
        return Page();
    }
}
