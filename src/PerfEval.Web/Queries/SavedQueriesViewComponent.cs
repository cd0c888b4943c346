using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Security;

namespace PerfEval.Web.Queries;

/// <summary>常用查询 of a page: those of the account as links, and a form to keep what is shown.</summary>
public sealed class SavedQueriesViewComponent(Viewer viewer, SavedQueries queries) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (viewer.Account is not { } account || QueryPages.Name(Request.Path) is null) return Content("");
        var own = await queries.ListAsync(account.Id, HttpContext.RequestAborted);
        return View(new PageQueries(Request.Path, QueryPages.Kept(Request.QueryString.Value), [.. own.Where(q => q.Page == Request.Path)]));
    }
}
