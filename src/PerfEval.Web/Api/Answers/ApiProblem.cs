using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace PerfEval.Web.Api.Answers;

/// <summary>问题详情 (RFC 9457): why a request was refused, in Chinese, with the number under which the log has it.</summary>
public static class ApiProblem
{
    private const string Type = "application/problem+json";

    /// <summary>What each status means and what helps; a cause of its own stands in the place of the second.</summary>
    public static (string Title, string Advice) Words(int status) => status switch
    {
        400 => ("请求无效", "请求的参数或内容有误，请对照接口说明检查。"),
        401 => ("未授权", "请在请求头中给出有效的令牌。"),
        403 => ("没有权限", "令牌或账号不能使用这个接口。"),
        404 => ("不存在", "没有这个地址，或所指的内容不存在、不在可见范围内。"),
        405 => ("方法不允许", "这个地址不支持该请求方法。"),
        409 => ("状态冲突", "当前状态下不能进行这个操作。"),
        412 => ("已被他人修改", "内容在读取之后已有变化，没有保存。请重新读取后再提交。"),
        413 => ("内容过大", "请求的内容超过上限，请分次提交。"),
        415 => ("内容类型不支持", "请检查请求头 Content-Type。"),
        428 => ("缺少前提条件", "请在请求头 If-Match 中给出上次读到的 ETag。"),
        429 => ("请求过多", "请稍后再试。"),
        507 => ("存储空间不足", "没有收下，请联系管理员。"),
        < 500 => ("无法完成操作", "请检查请求后再试。"),
        _ => ("程序出现故障", "请稍后重试；仍不成功时，请把 trace_id 告知管理员。"),
    };

    public static Task WriteAsync(HttpContext context, int status, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (title, advice) = Words(status);
        var problem = new ProblemDetails
        {
            Type = "about:blank",
            Title = title,
            Status = status,
            Detail = detail ?? advice,
            Instance = context.Request.Path,
            Extensions = { ["trace_id"] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier },
        };
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(problem, options: null, Type, context.RequestAborted);
    }
}
