using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PerfEval.Web.Pages;

/// <summary>What went wrong, and what to do next.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; } = 500;

    public string FaultId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public string Heading => Code switch
    {
        400 => "请求无效",
        403 => "没有权限",
        404 => "没有这个页面",
        413 => "上传的内容过大",
        < 500 => "无法完成操作",
        _ => "程序出现故障",
    };

    public string Advice => Code switch
    {
        400 => "页面可能已过期，请返回后刷新再试。",
        403 => "您的账号不能打开这一页，如有需要请联系管理员。",
        404 => "链接可能有误，或报告不存在。",
        413 => "请分批上传。",
        < 500 => "请返回后重试。",
        _ => "请稍后重试；仍不成功时，请把故障编号告知管理员。",
    };
}
