using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Core.Masking;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Publication;
using PerfEval.Web.DocumentView;
using PerfEval.Web.Publication;
using PerfEval.Web.Security;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Pages.Reports;

/// <summary>脱敏公开: the masked copy of a report before it's downloaded, beside the original for who may see it, with the list of what was masked and why.</summary>
public sealed class PublishModel(PublicReports reports, TimeProvider time) : PageModel
{
    /// <summary>masked | original</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? AskedView { get; set; }

    [BindProperty(SupportsGet = true, Name = "format")]
    public string? Format { get; set; }

    public PublicReport Report { get; private set; } = null!;

    public IReadOnlyList<DocumentPart> Parts { get; private set; } = [];

    public PublicCopy Copy => Report.Copy;

    public long Id => Report.Row.DocumentId;

    public string Title => Copy.Masked(Report.Analysis.Report.Title ?? Report.Analysis.Report.Project ?? "报告");

    /// <summary>收件员、审核员、管理员 see the words behind the stars.</summary>
    public bool SeesWords => User.May(Roles.Clerks) || User.May(Roles.Reviewers);

    /// <summary>审核员、管理员 keep words readable.</summary>
    public bool Decides => User.May(Roles.Reviewers);

    public bool ShowsOriginal => AskedView == "original" && SeesWords;

    public IReadOnlyList<ChoiceRow> Hidden => [.. Report.Choices.Where(c => !c.Choice.IsKept)];

    public ChoiceRow? Kept(CopiedDatum datum)
    {
        ArgumentNullException.ThrowIfNull(datum);
        return datum.IsKept ? Report.Choices.FirstOrDefault(c => c.Choice == PublicationChoice.Keep(datum.Words, datum.Place)) : null;
    }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } report) return NotFound();
        Report = report;
        if (Format is not null) return SheetFile.Answer(PublicationSheet.Of(Copy), Format, Title, time);
        Parts = ShowsOriginal ? Draw(Copy.Original, s => s) : Draw(Copy.Document, Copy.Map);
        return Page();
    }

    private IReadOnlyList<DocumentPart> Draw(SourceDocument document, Func<TextSpan, TextSpan> place) => DocumentParts.Draw(
        new DocumentLayout(document.Text, document.Blocks, document.Tables),
        [.. Report.Analysis.Sections.Where(s => !Copy.LeavesOut(Of(s.Span))).Select(s => s with { Span = Placed(place(Of(s.Span))) })],
        Copy.Data.Select((d, i) => new Mark($"m{i}", place(d.Datum.Span), d.IsKept ? "kept" : "masked")), ShowsOriginal ? Report.Analysis.Report.Title : Title);

    private static TextSpan Of(SpanInfo span) => new(span.Start, span.Length);

    private static SpanInfo Placed(TextSpan span) => new(span.Start, span.Length);
}
