using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Core.Rules;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Pages.Reports;

/// <summary>报告: the list, filtered and paged; its whole state stands in the address.</summary>
public sealed class IndexModel(ReportQueries reports, BatchQueries batches) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "state")]
    public DocumentState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "county")]
    public string? County { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "severity")]
    public Severity? AtLeast { get; set; }

    [BindProperty(SupportsGet = true, Name = "batch")]
    public long? Batch { get; set; }

    [BindProperty(SupportsGet = true, Name = "order")]
    public ReportOrder? Order { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    public Page<ReportRow> Rows { get; private set; } = new([], 0);

    public ReportChoices Choices { get; private set; } = new([], []);

    public BatchRow? BatchRow { get; private set; }

    public int Current => Math.Clamp(PageNumber ?? 1, 1, 1_000_000);

    public long Pages => Math.Max(1, (Rows.Total + PageSize - 1) / PageSize);

    public bool IsFiltered => State is not null || !string.IsNullOrWhiteSpace(County) || !string.IsNullOrWhiteSpace(Words) || Year is not null
        || AtLeast is not null || Batch is not null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = await reports.ListAsync(Filter(), cancel);
        Choices = await reports.ChoicesAsync(cancel);
        if (Batch is { } batch) BatchRow = await batches.FindAsync(batch, cancel);
    }

    /// <summary>The address of this list with one thing changed; a change of order or filter begins at the first page.</summary>
    public string Address(string key, string? value)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["state"] = Request.Query["state"],
            ["county"] = County,
            ["q"] = Words,
            ["year"] = Request.Query["year"],
            ["severity"] = Request.Query["severity"],
            ["batch"] = Request.Query["batch"],
            ["order"] = Request.Query["order"],
            [key] = value,
        };
        var given = query.Where(q => !string.IsNullOrEmpty(q.Value));
        return "/reports" + QueryString.Create(given);
    }

    private ReportFilter Filter() => new()
    {
        State = State,
        County = string.IsNullOrWhiteSpace(County) ? null : County.Trim(),
        Words = Words,
        FiscalYear = Year,
        AtLeast = AtLeast,
        BatchId = Batch,
        Order = Order ?? ReportOrder.Newest,
        Page = Current,
        PageSize = PageSize,
    };
}
