using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Core.Documents;
using PerfEval.Core.Masking;
using PerfEval.Storage.Publication;
using PerfEval.Web.Publication;
using PerfEval.Web.Review;

namespace PerfEval.Web.Pages.Reports;

/// <summary>保留、另行隐去: what a reviewer decides for a masked copy, with a reason; a page of its own tells why a decision wasn't taken.</summary>
public sealed class PublishChoiceModel(PublicReports reports, PublicationRegister register) : PageModel
{
    public long Id { get; private set; }

    public string Trouble { get; private set; } = "请从脱敏清单里选择要保留的一处，或填写要另行隐去的词语。";

    public string Back => $"/reports/{Id}/publish";

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        Id = id;
        return await reports.FindAsync(id, cancel) is null ? NotFound() : Page();
    }

    /// <summary>One place of the list stays readable.</summary>
    public async Task<IActionResult> OnPostKeepAsync(long id, int start, int length, string? reason, CancellationToken cancel)
    {
        Id = id;
        if (await reports.FindAsync(id, cancel) is not { } report) return NotFound();
        if (Given(reason, PublicationRegister.LongestReason) is not { } why) return Told("保留原文必须写明理由，没有保存。");
        if (report.Copy.Data.FirstOrDefault(d => d.Datum.Span == new TextSpan(start, length)) is not { } datum || datum.IsKept) return Told("这一处的脱敏清单已更新，没有保存。请看最新的清单后再选择。");
        return await PutAsync(PublicationChoice.Keep(datum.Words, datum.Place), PublicReport.Told(datum), why, cancel);
    }

    /// <summary>Words that the list lacks are masked wherever they stand.</summary>
    public async Task<IActionResult> OnPostHideAsync(long id, string? words, string? reason, CancellationToken cancel)
    {
        Id = id;
        if (await reports.FindAsync(id, cancel) is not { } report) return NotFound();
        if (Given(words, PublicationRegister.LongestWords) is not { Length: > 1 } given || given.Contains('\n', StringComparison.Ordinal)) return Told("要隐去的词语须在同一段内，至少两个字，没有保存。");
        if (Given(reason, PublicationRegister.LongestReason) is not { } why) return Told("请写明隐去的理由，没有保存。");
        if (!report.Copy.Original.Text.Contains(given, StringComparison.Ordinal)) return Told("报告里没有这个词语，没有保存。请从原文里选中或照原文填写。");
        return await PutAsync(PublicationChoice.Hide(given), $"{PersonalDataNames.Of(PersonalDataKind.Other)} {Mask.Of(PersonalDataKind.Other, given)}", why, cancel);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, long choice, CancellationToken cancel)
    {
        Id = id;
        if (await reports.FindAsync(id, cancel) is not { } report) return NotFound();
        if (report.Choices.FirstOrDefault(c => c.Id == choice) is not { } given) return Told("别人刚撤销了这一条。");
        var told = report.Copy.Data.FirstOrDefault(d => given.Choice == PublicationChoice.Keep(d.Words, d.Place)) is { } datum
            ? PublicReport.Told(datum) : Mask.Of(PersonalDataKind.Other, given.Choice.Words);
        return await register.WithdrawAsync(User.Reviewer(), id, choice, told, cancel) ? LocalRedirect($"{Back}#list") : Told("别人刚撤销了这一条。");
    }

    private async Task<IActionResult> PutAsync(PublicationChoice choice, string told, string why, CancellationToken cancel) =>
        await register.PutAsync(User.Reviewer(), Id, choice, told, why, cancel) ? LocalRedirect($"{Back}#list") : Told("别人刚做过同样的处理。");

    private static string? Given(string? words, int longest) => words?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } given && given.Length <= longest ? given : null;

    private PageResult Told(string trouble)
    {
        Trouble = trouble;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
