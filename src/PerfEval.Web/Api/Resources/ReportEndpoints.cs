using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Access;
using PerfEval.Storage.Queries;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Api.Resources;

/// <summary>报告: the list, one, its analysis document, the file as it was handed in.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("报告").Needs(ApiScope.Read);
        reports.MapGet("/", ListAsync).WithName("ListReports").WithSummary("报告列表，后入库的在前");
        reports.MapGet("/{id:long}", FindAsync).WithName("GetReport").WithSummary("一份报告：状态、基本信息、疑点个数");
        reports.MapGet("/{id:long}/analysis", AnalysisAsync).WithName("GetAnalysis").WithSummary("分析结果全文（perfeval/analysis/1）")
            .WithDescription("与命令 perfeval analyze 的输出相同：金额、比率、日期、文号、资金、指标、章节、问题与建议、疑点、核对情况。text=true 时带正文。");
        reports.MapGet("/{id:long}/file", OriginalEndpoint.Download).WithName("DownloadOriginal").WithSummary("下载原件").Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
    }

    private static async Task<Ok<Listing<ReportResource>>> ListAsync([AsParameters] ReportAsked asked, [AsParameters] Paging paging, ReportQueries reports, CancellationToken cancel)
    {
        var rows = await reports.RowsAsync(asked.Filter with { Before = paging.After(1)?.At<long>(0), PageSize = paging.Asked }, cancel);
        return TypedResults.Ok(Listing<ReportResource>.Of(rows, paging, ReportResource.Of, r => Cursor.Of(r.DocumentId)));
    }

    private static async Task<Tagged<ReportResource>> FindAsync(long id, ReportQueries reports, CancellationToken cancel) =>
        new(ReportResource.Of(await reports.FindAsync(id, cancel) ?? throw RefusedRequestException.NotFound("报告")));

    private static async Task<Tagged<AnalysisDocument>> AnalysisAsync(long id, [FromQuery] bool? text, AnalysisQueries analyses, CancellationToken cancel) =>
        new(await AnalysisOfAsync(id, analyses, cancel, text ?? false));

    /// <summary>The latest analysis of a report.</summary>
    public static async Task<AnalysisDocument> AnalysisOfAsync(long id, AnalysisQueries analyses, CancellationToken cancel, bool withText = false) =>
        await analyses.LoadAsync(id, withText, cancel) ?? throw RefusedRequestException.NotFound("报告的分析结果");
}
