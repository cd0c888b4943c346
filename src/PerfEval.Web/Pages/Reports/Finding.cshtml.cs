using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Review;

namespace PerfEval.Web.Pages.Reports;

/// <summary>审核意见 on one finding: taken from its card, answered with the card as it stands now; a page of its own where no script runs.</summary>
public sealed class FindingModel(Workbench workbench, VerdictRegister verdicts, CommentRegister comments) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = "";

    /// <summary>The revision that stood before the eyes.</summary>
    [BindProperty(Name = "seen")]
    public int Seen { get; set; }

    [BindProperty(Name = "words")]
    public string? Words { get; set; }

    public FindingCard Card { get; private set; } = null!;

    public ReviewRow Review { get; private set; } = null!;

    private QueueAddress Queue => QueueAddress.Read(Request.Query);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(long id, Verdict? verdict, DismissalReason? reason, CancellationToken cancel)
    {
        var words = VerdictWords.Plain(Words);
        if (VerdictWords.LackOf(verdict, reason, words) is { } lack) return await AnswerAsync(id, lack, cancel);
        var given = new GivenVerdict(id, Key, Seen, verdict, verdict == Verdict.Dismissed ? reason : null, words);
        return await AnswerAsync(id, Told(await verdicts.GiveAsync(User.Reviewer(), given, cancel)), cancel);
    }

    public async Task<IActionResult> OnPostUndoAsync(long id, CancellationToken cancel) =>
        await AnswerAsync(id, Told(await verdicts.UndoAsync(User.Reviewer(), id, Key, Seen, cancel)), cancel);

    public async Task<IActionResult> OnPostCommentAsync(long id, CancellationToken cancel) =>
        await AnswerAsync(id, await comments.AddAsync(User.Reviewer(), id, Key, Words ?? "", cancel) ? "" : "备注是空的，没有保存。", cancel);

    // An empty trouble is none; null asks what the other did.
    private async Task<IActionResult> AnswerAsync(long id, string? trouble, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        var told = trouble ?? VerdictWords.Overtaken(Card.Given);
        var isHtmx = Request.Headers.ContainsKey("HX-Request");
        if (told.Length == 0) return isHtmx ? Partial("_Judged", this) : LocalRedirect($"{Card.Place}#{Card.Item.Anchor(0)}");
        Card = Card with { Trouble = told, Draft = Words };
        if (isHtmx) return Partial("_Judged", this);
        Response.StatusCode = trouble is null ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync(long id, CancellationToken cancel)
    {
        if (await workbench.CardAsync(id, Key, Queue, cancel) is not (var card, var review)) return false;
        (Card, Review) = (card, review);
        return true;
    }

    public ReviewStatus Status => new(Review, $"/review{Queue.Here(("handler", "Next"), ("not", $"{Review.DocumentId}"))}", Replaces: true);

    private static string? Told(VerdictAnswer answer) => answer switch
    {
        VerdictAnswer.Saved => "",
        VerdictAnswer.Overtaken => null,
        _ => VerdictWords.Gone,
    };
}
