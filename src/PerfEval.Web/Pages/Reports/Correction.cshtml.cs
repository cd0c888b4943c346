using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Review;

namespace PerfEval.Web.Pages.Reports;

/// <summary>更正: what the program has misread is put right in place, and the checks run again at once.</summary>
public sealed class CorrectionModel(AnalysisQueries analyses, CorrectionRegister corrections, CorrectionWork work) : PageModel
{
    private const int LongestValue = 200;

    /// <summary>The place: a3 an amount, r0 a rate, p5 a passage, f-unit a field.</summary>
    [BindProperty(SupportsGet = true, Name = "at")]
    public string? At { get; set; }

    /// <summary>A finding: everything that it rests on can be corrected.</summary>
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    public long Id { get; private set; }

    public IReadOnlyList<CorrectionForm> Forms { get; private set; } = [];

    public string? Trouble { get; private set; }

    public QueueAddress Queue => QueueAddress.Read(Request.Query);

    private bool IsHtmx => Request.Headers.ContainsKey("HX-Request");

    private string? Finding => int.TryParse(Request.Query["finding"], out var finding) ? $"{finding}" : null;

    public string Report => $"/reports/{Id}" + Queue.Here(("tab", Tab), ("finding", Finding));

    public string Address(string? handler = null, string? at = null, string? correction = null) =>
        $"/reports/{Id}/correction" + Queue.Here(("handler", handler), ("at", at), ("key", at is null ? Key : null), ("tab", Tab), ("finding", Finding), ("correction", correction));

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is null) return NotFound();
        return IsHtmx ? Partial("_Correction", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, int start, int length, string? value, string? role, string? tag, long seenValue, long seenRole, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } analysis || Forms is not [var form] || form.Span != new TextSpan(start, length)) return await TroubleAsync(id, "这一处的核对结果已更新，更正没有保存。请刷新后再试。", cancel);
        var given = Given(form, value?.Trim() ?? "", role, tag).ToList();
        if (given.Any(g => g.Correction.Value.Length > LongestValue || !CorrectionValues.IsGood(g.Correction))) return await TroubleAsync(id, Advice(form), cancel);
        foreach (var (correction, before, told) in given)
        {
            var seen = correction.Target == CorrectionTarget.AmountRole ? seenRole : seenValue;
            if (await corrections.PutAsync(User.Reviewer(), id, seen, correction, before, told, cancel) != VerdictAnswer.Saved)
                return await TroubleAsync(id, "另一位评审人员刚更正了这一处，您的更正没有保存。请看最新的值后再提交。", cancel);
        }
        return given.Count == 0 ? Go(Report) : await CheckAgainAsync(id, analysis, cancel);
    }

    /// <summary>The tag of a passage is right: kept as it is, for the next training.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(long id, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is null || Forms is not [{ Tag: { } tag } form]) return NotFound();
        var correction = new Correction(CorrectionTarget.Passage, form.Span, form.Words, tag);
        await corrections.PutAsync(User.Reviewer(), id, form.Given(CorrectionTarget.Passage)?.Id ?? 0, correction, tag, $"确认为{ReviewTerms.Tag(tag)}", cancel);
        return IsHtmx ? Content("<span class=\"code confirmed\">已确认</span>", "text/html; charset=utf-8") : LocalRedirect(Report);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, long correction, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } analysis) return NotFound();
        return await corrections.WithdrawAsync(User.Reviewer(), id, correction, cancel) ? await CheckAgainAsync(id, analysis, cancel) : Go(Report);
    }

    /// <summary>知道了: that a correction was not taken over needs no more telling.</summary>
    public async Task<IActionResult> OnPostNotedAsync(long id, long correction, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is null) return NotFound();
        await corrections.NoteLostAsync(User.Reviewer(), id, correction, cancel);
        return Go(Report);
    }

    private static IEnumerable<(Correction Correction, string? Before, string Told)> Given(CorrectionForm form, string value, string? role, string? tag)
    {
        if (form.Role is { } read && role is not null && role != read)
            yield return (new Correction(CorrectionTarget.AmountRole, form.Span, form.Words, role), read, $"性质 {Web.Reports.Terms.AmountRole(read)} → {Web.Reports.Terms.AmountRole(role)}");
        if (form.Tag is { } tagged && tag is not null && tag != tagged)
            yield return (new Correction(CorrectionTarget.Passage, form.Span, form.Words, tag), tagged, $"{ReviewTerms.Tag(tagged)} → {ReviewTerms.Tag(tag)}");
        if (form.Value is { } shown && value != shown)
            yield return (new Correction(form.ValueTarget, form.Span, form.Words, value) { Field = form.Field }, shown, $"{form.Label} {(shown.Length == 0 ? "未写明" : shown)} → {value}");
    }

    private static string Advice(CorrectionForm form) => form.ValueTarget switch
    {
        _ when form.Tag is not null => "请选择问题或建议的代码。",
        CorrectionTarget.AmountValue => "金额请连同单位写，如 8.4万元、1200元。",
        CorrectionTarget.RateValue => "比率请写成百分数，如 92.08%。",
        _ => "请填写正确的内容：年度为四位数字，得分为数字，其他不能为空。",
    };

    private async Task<IActionResult> CheckAgainAsync(long id, AnalysisDocument before, CancellationToken cancel)
    {
        var done = await work.RunAsync(id, cancel);
        return Go($"/reports/{id}" + Queue.Here(("tab", Tab), ("finding", Finding), ("checked", done ? $"{before.Findings.Count}" : "later")));
    }

    private IActionResult Go(string address)
    {
        if (!IsHtmx) return LocalRedirect(address);
        Response.Headers["HX-Redirect"] = address;
        return new EmptyResult();
    }

    private async Task<IActionResult> TroubleAsync(long id, string trouble, CancellationToken cancel)
    {
        Trouble = trouble;
        if (await LoadAsync(id, cancel) is null) return NotFound();
        if (IsHtmx) return Partial("_Correction", this);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<AnalysisDocument?> LoadAsync(long id, CancellationToken cancel)
    {
        Id = id;
        if (await analyses.LoadAsync(id, cancel: cancel) is not { } analysis) return null;
        var forms = CorrectionForm.Of(analysis, await corrections.OfDocumentAsync(id, cancel));
        var finding = Key is null ? null : analysis.Findings.FirstOrDefault(f => f.Key == Key);
        Forms = [.. forms.Where(f => At is not null ? f.At == At : finding is not null && f.Field is null && f.Tag is null && FindingFigures.IsCited(finding, new SpanInfo(f.Span.Start, f.Span.Length)))];
        return analysis;
    }
}
