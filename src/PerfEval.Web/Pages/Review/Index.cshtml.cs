using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Review;

namespace PerfEval.Web.Pages.Review;

/// <summary>审核队列: what matters most stands first; its whole state stands in the address.</summary>
public sealed class IndexModel(QueueQueries queue) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public QueueAddress Queue { get; private set; } = null!;

    public IReadOnlyList<QueueRow> Rows { get; private set; } = [];

    public QueueCounts Counts { get; private set; } = new(0, 0, 0, 0);

    public QueueChoices Choices { get; private set; } = new([], [], []);

    /// <summary>The place behind which the next page begins; null on the last.</summary>
    public QueuePlace? Next { get; private set; }

    /// <summary>True when somebody has come to the end by 下一份.</summary>
    public bool IsEnd => Request.Query.ContainsKey("end");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Queue = QueueAddress.Read(Request.Query);
        var rows = await queue.ListAsync(Queue.Filter, QueuePlace.Read(After), PageSize + 1, cancel);
        Next = rows.Count > PageSize ? rows[PageSize - 1].Place : null;
        Rows = [.. rows.Take(PageSize)];
        Counts = await queue.CountAsync(Queue.Filter, cancel);
        Choices = await queue.ChoicesAsync(cancel);
    }

    /// <summary>下一份: the report behind the one that was opened from the queue, or the first.</summary>
    public async Task<IActionResult> OnGetNextAsync(long not, CancellationToken cancel)
    {
        Queue = QueueAddress.Read(Request.Query);
        return Go((await queue.ListAsync(Queue.Filter, Queue.Row, 2, cancel)).FirstOrDefault(r => r.DocumentId != not));
    }

    /// <summary>上一份</summary>
    public async Task<IActionResult> OnGetPreviousAsync(CancellationToken cancel)
    {
        Queue = QueueAddress.Read(Request.Query);
        return Go(Queue.Row is { } place ? await queue.BeforeAsync(Queue.Filter, place, cancel) : null);
    }

    /// <summary>The report of a row, which knows the queue that it was opened from.</summary>
    public string Report(QueueRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"/reports/{row.DocumentId}{Queue.Query(("row", row.Place.ToString()))}";
    }

    private LocalRedirectResult Go(QueueRow? row) => LocalRedirect(row is null ? "/review" + Queue.Query(("end", "1")) : Report(row));
}
