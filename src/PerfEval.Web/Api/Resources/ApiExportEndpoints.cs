using System.ComponentModel;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Access;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Analytics;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Exports;
using PerfEval.Web.Review;
using PerfEval.Web.Security;
using PerfEval.Web.Tables;

namespace PerfEval.Web.Api.Resources;

/// <summary>导出: the files that the pages give; each is entered in the audit trail.</summary>
internal static class ApiExportEndpoints
{
    private const string Letter = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapApiExports(this RouteGroupBuilder api)
    {
        var exports = api.MapGroup("/exports").WithTags("导出").Needs(ApiScope.Export);
        exports.MapGet("/batches/{batch:long}/findings.xlsx", ExportEndpoints.FindingsAsync).WithName("ExportFindings").WithSummary("一个批次的疑点汇总")
            .Produces<Stream>(StatusCodes.Status200OK, XlsxSheet.Type);
        exports.MapGet("/reports/{id:long}/feedback.docx", ExportEndpoints.FeedbackAsync).WithName("ExportFeedback").WithSummary("退回修改意见").WithDescription("scope=unit：本单位同年度的全部报告。")
            .Produces<Stream>(StatusCodes.Status200OK, Letter);
        exports.MapGet("/analytics/{name}.{format}", TableAsync).RequireAuthorization(Roles.Analysts).WithName("ExportAnalytics").WithSummary("统计表文件（csv、xlsx）")
            .WithDescription("name 同“统计表”；有几张表的，用 table 指定其 key，不写为第一张。").Produces<Stream>(StatusCodes.Status200OK, XlsxSheet.Type, "text/csv");
    }

    private static async Task<IResult> TableAsync(
        string name, string format, [AsParameters] RangeAsked range, [FromQuery, Description("分组")] Named<AnalyticsGrouping>? by, [FromQuery, Description("表的 key")] string? table,
        HttpContext context, AnalyticsTables tables, AuditTrail audit, TimeProvider time, CancellationToken cancel)
    {
        if (!SheetFile.Formats.Contains(format)) throw RefusedRequestException.Wrong("format 须为 csv 或 xlsx。");
        var (address, figures) = await tables.ReadAsync(name, range.Address(by), context.Request.Query, cancel) ?? throw RefusedRequestException.NotFound("统计表");
        var asked = (table is null ? figures[0] : figures.FirstOrDefault(f => f.Key == table)) ?? throw RefusedRequestException.NotFound("统计表");
        var file = SheetFile.Content(asked.Sheet, format, address.Words, time);
        await audit.EnterAsync(context.User.Reviewer(), "export", null, new JsonObject { ["what"] = asked.Sheet.Name, ["range"] = address.Words }, cancel);
        return Results.File(file.Bytes, file.Type, file.Name);
    }
}
