using Microsoft.AspNetCore.Http.HttpResults;
using PerfEval.Storage.Access;
using PerfEval.Storage.Queries;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>疑点 over all reports, or of one.</summary>
internal static class FindingEndpoints
{
    public static void MapFindings(this RouteGroupBuilder api)
    {
        api.MapGet("/findings", ListAsync).Needs(ApiScope.Read).WithTags("疑点").WithName("ListFindings").WithSummary("各报告最新分析的疑点，连同审核意见；后入库的报告在前");
        api.MapGet("/reports/{id:long}/findings", OfReportAsync).Needs(ApiScope.Read).WithTags("疑点").WithName("ListReportFindings").WithSummary("一份报告的疑点，连同审核意见");
    }

    private static async Task<Ok<Listing<FindingRow>>> ListAsync([AsParameters] FindingAsked asked, [AsParameters] Paging paging, FindingQueries findings, CancellationToken cancel) =>
        TypedResults.Ok(await PageAsync(asked.Filter, paging, findings, cancel));

    private static async Task<Ok<Listing<FindingRow>>> OfReportAsync(long id, [AsParameters] Paging paging, FindingQueries findings, ReportQueries reports, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is null) throw RefusedRequestException.NotFound("报告");
        return TypedResults.Ok(await PageAsync(new FindingFilter { ReportId = id }, paging, findings, cancel));
    }

    private static async Task<Listing<FindingRow>> PageAsync(FindingFilter filter, Paging paging, FindingQueries findings, CancellationToken cancel)
    {
        var after = paging.After(2) is { } cursor ? new FindingPlace(cursor.At<long>(0), cursor.At<int>(1)) : null;
        return Listing<FindingRow>.Of(await findings.ListAsync(filter, after, paging.Asked, cancel), paging, f => f, f => Cursor.Of(f.ReportId, f.Ordinal));
    }
}
