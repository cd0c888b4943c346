using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Web.PageView;
using PerfEval.Web.Reports;
using PerfEval.Web.Review;

namespace PerfEval.Web.Pages.Reports;

/// <summary>One report: the document as it looks, and what was found, read, checked and judged beside it.</summary>
public sealed class ReportModel(ReportQueries reports, AnalysisQueries analyses, Workbench workbench, ReviewQueries reviews, CorrectionRegister corrections, AuditTrail audit) : PageModel
{
    public static readonly IReadOnlyList<(string Key, string Name)> Tabs =
        [("findings", "疑点"), ("data", "数据"), ("passages", "问题建议"), ("checks", "已核对"), ("versions", "版本"), ("record", "记录")];

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

    /// <summary>Null where there is nothing to judge: the file waits, or can't be read.</summary>
    public ReviewRow? Review { get; private set; }

    public IReadOnlyList<FindingCard> Cards { get; private set; } = [];

    public VersionsView Versions { get; private set; } = VersionsView.None;

    public IReadOnlyList<AuditRow> Record { get; private set; } = [];

    public IReadOnlyList<CorrectionRow> Corrections { get; private set; } = [];

    /// <summary>Corrections of an earlier version or run whose sentence has changed.</summary>
    public IReadOnlyList<CorrectionRow> Lost { get; private set; } = [];

    public QueueAddress Queue { get; private set; } = null!;

    public string Tab => Tabs.Any(t => t.Key == AskedTab) ? AskedTab! : "findings";

    public ViewChoice Sight => ViewChoice.Read(Request);

    /// <summary>原页 with their boxes.</summary>
    public SheetsView Sheets => new(Row.DocumentId, PageSheet.Of(View!.Places, View.Marks), View.Selected(Finding));

    public string Next => $"/review{Queue.Here(("handler", "Next"), ("not", $"{Row.DocumentId}"))}";

    public string Previous => $"/review{Queue.Here(("handler", "Previous"))}";

    /// <summary>What came of a correction that was just made.</summary>
    public string? Checked => Request.Query["checked"].ToString() switch
    {
        "" => null,
        "later" => "更正已保存。这份报告正在重新分析，完成后按更正核对。",
        var before when int.TryParse(before, out var count) && View is not null => $"已按更正重新核对：疑点由 {count} 条变为 {View.Findings.Count} 条。",
        _ => null,
    };

    public DataPane Pane(string tab) => new(Row.DocumentId, View!, Corrections, Queue, tab);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } row) return NotFound();
        Row = row;
        Queue = QueueAddress.Read(Request.Query);
        Review = await workbench.ReviewAsync(id, cancel);
        if (await analyses.LoadAsync(id, cancel: cancel) is not { } analysis) return Page();
        View = ReportView.Of(analysis, await analyses.LayoutAsync(id, cancel), HitPlaces.Read(At));
        Versions = await VersionsAsync(cancel);
        Cards = Workbench.Cards(id, View.Findings, Review, Queue, Versions.Comparison, Finding);
        Corrections = await corrections.OfDocumentAsync(id, cancel);
        Lost = await corrections.LostAsync(id, cancel);
        Record = await audit.OfDocumentAsync(id, cancel: cancel);
        return Page();
    }

    /// <summary>The pages alone, for a page that showed the words so far.</summary>
    public async Task<IActionResult> OnGetPagesAsync(long id, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } row || await analyses.LoadAsync(id, cancel: cancel) is not { } analysis) return NotFound();
        Row = row;
        View = ReportView.Of(analysis, await analyses.LayoutAsync(id, cancel), HitPlaces.Read(At));
        return View.HasPages ? Partial("_Sheets", Sheets) : NotFound();
    }

    private async Task<VersionsView> VersionsAsync(CancellationToken cancel)
    {
        if (Review is null) return VersionsView.None;
        var comparison = await workbench.VersionsAsync(Review, View!.Findings.Select(f => f.Finding.Key ?? ""), cancel);
        return new VersionsView(Row.DocumentId, Review, await reviews.VersionsAsync(Review.Lineage, cancel), comparison, await analyses.RunsAsync(Row.DocumentId, cancel));
    }
}
