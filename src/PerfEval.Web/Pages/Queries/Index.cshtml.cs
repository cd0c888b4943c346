using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Queries;
using PerfEval.Web.Security;

namespace PerfEval.Web.Pages.Queries;

/// <summary>常用查询 of the account, over all pages.</summary>
public sealed class IndexModel(Viewer viewer, SavedQueries queries) : PageModel
{
    public IReadOnlyList<SavedQuery> Saved { get; private set; } = [];

    public string? Problem { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Saved = await queries.ListAsync(viewer.Account!.Id, cancel);

    /// <summary>Keeps a query, and goes back to it.</summary>
    public async Task<IActionResult> OnPostAsync(string? page, string? query, string? name, CancellationToken cancel)
    {
        name = name?.Trim();
        var kept = QueryPages.Kept(query);
        Problem = QueryPages.Name(page) is null || kept is null ? "这个查询不能保存。"
            : name is not { Length: >= 1 and <= 60 } ? "请填写名称，不超过 60 字。"
            : await queries.SaveAsync(viewer.Account!.Id, page!, kept, name, cancel) ? null
            : $"常用查询最多 {Storage.Accounts.SavedQueries.MostOfAnAccount} 个，请先删除不用的。";
        if (Problem is null) return LocalRedirect(page + kept);
        await OnGetAsync(cancel);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(long id, CancellationToken cancel) =>
        await queries.DeleteAsync(viewer.Account!.Id, id, cancel) ? LocalRedirect("/queries") : NotFound();
}
