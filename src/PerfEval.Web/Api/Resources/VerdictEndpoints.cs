using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Access;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Review;

namespace PerfEval.Web.Api.Resources;

/// <summary>审核意见: read with its revision as ETag, given with that in If-Match, so that nobody overwrites what he hasn't seen.</summary>
internal static class VerdictEndpoints
{
    private const string OfFinding = "/reports/{id:long}/findings/{key}/verdict";

    public static void MapVerdicts(this RouteGroupBuilder api)
    {
        api.MapGet("/reports/{id:long}/verdicts", ListAsync).Needs(ApiScope.Read).WithTags("审核").WithName("ListVerdicts").WithSummary("一份报告的全部审核意见");
        api.MapGet(OfFinding, FindAsync).Needs(ApiScope.Read).WithTags("审核").WithName("GetVerdict").WithSummary("一条疑点的审核意见");
        api.MapPut(OfFinding, PutAsync).Needs(ApiScope.Review).WithTags("审核").WithName("PutVerdict").WithSummary("填写审核意见")
            .WithDescription("If-Match 给出读到的 ETag：与现状不符时不保存（412），没有给出时拒绝（428）。还没有意见的疑点为 \"r0\"。")
            .Produces(StatusCodes.Status412PreconditionFailed).Produces(StatusCodes.Status428PreconditionRequired);
        api.MapDelete(OfFinding, DeleteAsync).Needs(ApiScope.Review).WithTags("审核").WithName("WithdrawVerdict").WithSummary("撤回审核意见，改回待审")
            .WithDescription("If-Match 给出读到的 ETag。")
            .Produces(StatusCodes.Status412PreconditionFailed).Produces(StatusCodes.Status428PreconditionRequired);
    }

    private static async Task<Ok<Listing<VerdictResource>>> ListAsync(long id, ReviewQueries reviews, CancellationToken cancel)
    {
        var review = await reviews.FindAsync(id, cancel) ?? throw RefusedRequestException.NotFound("报告的审核");
        return TypedResults.Ok(new Listing<VerdictResource>([.. review.Verdicts.Values.Select(v => VerdictResource.Of(v.Key, v))], null));
    }

    private static async Task<Tagged<VerdictResource>> FindAsync(long id, string key, ReviewQueries reviews, CancellationToken cancel)
    {
        if (!(await reviews.FindingsAsync(id, cancel)).Any(f => f.Key == key)) throw RefusedRequestException.NotFound("疑点");
        return Shown(key, await reviews.VerdictAsync(id, key, cancel));
    }

    private static Task<Tagged<VerdictResource>> PutAsync(
        long id, string key, [FromBody] VerdictGiven given, [FromHeader(Name = "If-Match")] string? ifMatch, ClaimsPrincipal person, ReviewQueries reviews, VerdictRegister verdicts,
        CancellationToken cancel)
    {
        var words = VerdictWords.Plain(given.Words);
        if (VerdictWords.LackOf(given.Verdict, given.Reason, words) is { } lack) throw RefusedRequestException.Wrong(lack);
        var reason = given.Verdict == Verdict.Dismissed ? given.Reason : null;
        return GiveAsync(new GivenVerdict(id, key, Seen(ifMatch), given.Verdict, reason, words), person, reviews, verdicts, cancel);
    }

    private static Task<Tagged<VerdictResource>> DeleteAsync(
        long id, string key, [FromHeader(Name = "If-Match")] string? ifMatch, ClaimsPrincipal person, ReviewQueries reviews, VerdictRegister verdicts, CancellationToken cancel) =>
        GiveAsync(new GivenVerdict(id, key, Seen(ifMatch), null), person, reviews, verdicts, cancel);

    private static async Task<Tagged<VerdictResource>> GiveAsync(GivenVerdict given, ClaimsPrincipal person, ReviewQueries reviews, VerdictRegister verdicts, CancellationToken cancel)
    {
        var answer = await verdicts.GiveAsync(person.Reviewer(), given, cancel);
        if (answer == VerdictAnswer.Gone) throw RefusedRequestException.NotFound("疑点");
        var now = await reviews.VerdictAsync(given.DocumentId, given.Key, cancel);
        return answer == VerdictAnswer.Saved ? Shown(given.Key, now) : throw new RefusedRequestException(StatusCodes.Status412PreconditionFailed, VerdictWords.Overtaken(now));
    }

    // The revision that stood before the eyes. “*” would be: whatever stands there, and is refused as if none had been given.
    private static int Seen(string? ifMatch)
    {
        if (string.IsNullOrWhiteSpace(ifMatch) || ifMatch.Trim() == "*") throw new RefusedRequestException(StatusCodes.Status428PreconditionRequired, ApiProblem.Words(428).Advice);
        return ifMatch.Trim() is ['"', 'r', .. var revision, '"'] && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen
            : throw new RefusedRequestException(StatusCodes.Status412PreconditionFailed, "If-Match 不是这条审核意见的 ETag，没有保存。请重新读取后再提交。");
    }

    private static Tagged<VerdictResource> Shown(string key, VerdictRow? row) => new(VerdictResource.Of(key, row), $"r{(row?.Revision ?? 0).ToString(CultureInfo.InvariantCulture)}");
}
