using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Access;
using PerfEval.Storage.Analytics.Problems;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Reports;
using PerfEval.Web.Security;

namespace PerfEval.Web.Api.Resources;

/// <summary>问题: the sentences of a code, over all reports.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this RouteGroupBuilder api)
    {
        var problems = api.MapGroup("/problems").WithTags("问题").Needs(ApiScope.Read, Roles.Analysts);
        problems.MapGet("/", ListAsync).WithName("ListProblems").WithSummary("一类问题的原句，典型的在前，连同同类建议");
        problems.MapGet("/codes", Codes).WithName("ListProblemCodes").WithSummary("问题代码及名称");
    }

    private static async Task<Ok<Listing<ProblemResource>>> ListAsync(
        [FromQuery, Description("问题代码，如 P12")] string code, [AsParameters] RangeAsked range, [AsParameters] Paging paging, ProblemQueries problems, CancellationToken cancel)
    {
        if (!ProblemCodes.All.Contains(code)) throw RefusedRequestException.Wrong("code 须为 P00–P20 或 P99。");
        var after = paging.After(4) is { } c ? new SentencePlace(c.Parts[0].Length == 0 ? null : c.At<int>(0), c.At<double>(1), c.At<long>(2), c.At<int>(3)) : null;
        var rows = await problems.SentencesAsync(range.Address().Filter, code, after, paging.Asked, cancel);
        return TypedResults.Ok(Listing<ProblemResource>.Of(rows, paging, ProblemResource.Of, s => Cursor.Of(s.TypicalRank, s.Confidence, s.ReportId, s.Place.Start)));
    }

    private static Tagged<Listing<ProblemCodeResource>> Codes() => new(new Listing<ProblemCodeResource>([.. ProblemCodes.All.Select(c => new ProblemCodeResource(c, Terms.ProblemCode(c)))], null));
}
