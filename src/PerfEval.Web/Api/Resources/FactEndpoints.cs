using Microsoft.AspNetCore.Mvc;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Access;
using PerfEval.Storage.Queries;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>数据 of one report, each kind for itself, in the order of the text; a report has some hundreds at most, so they come at once.</summary>
internal static class FactEndpoints
{
    public static void MapFacts(this RouteGroupBuilder api)
    {
        var facts = api.MapGroup("/reports/{id:long}").WithTags("数据").Needs(ApiScope.Read);
        facts.MapGet("/amounts", async (long id, [FromQuery] string? role, [FromQuery] int? year, AnalysisQueries analyses, CancellationToken cancel) =>
                await ShownAsync(id, analyses, a => a.Amounts.Where(f => (role is null || f.Role == role) && (year is null || f.Year == year)), cancel))
            .WithName("ListAmounts").WithSummary("金额（元）").WithDescription("role：budget、received、paid、balance、contract、part、unit_price、other。");
        facts.MapGet("/rates", async (long id, [FromQuery] string? kind, AnalysisQueries analyses, CancellationToken cancel) =>
                await ShownAsync(id, analyses, a => a.Rates.Where(f => kind is null || f.Kind == kind), cancel))
            .WithName("ListRates").WithSummary("比率（1 为 100%）").WithDescription("kind：execution、arrival、completion、satisfaction、growth、other。");
        facts.MapGet("/dates", async (long id, [FromQuery] string? role, AnalysisQueries analyses, CancellationToken cancel) =>
                await ShownAsync(id, analyses, a => a.Dates.Where(f => role is null || f.Role == role), cancel))
            .WithName("ListDates").WithSummary("日期，精确到原文所写");
        facts.MapGet("/document-numbers", async (long id, AnalysisQueries analyses, CancellationToken cancel) => await ShownAsync(id, analyses, a => a.DocumentNumbers, cancel))
            .WithName("ListDocumentNumbers").WithSummary("文号");
        facts.MapGet("/funds", async (long id, AnalysisQueries analyses, CancellationToken cancel) => await ShownAsync(id, analyses, a => a.Funds, cancel))
            .WithName("ListFunds").WithSummary("项目资金各行（元）");
        facts.MapGet("/indicators", async (long id, AnalysisQueries analyses, CancellationToken cancel) => await ShownAsync(id, analyses, a => a.Indicators, cancel))
            .WithName("ListIndicators").WithSummary("绩效指标各行");
        facts.MapGet("/passages", async (long id, [FromQuery] string? kind, [FromQuery] string? code, AnalysisQueries analyses, CancellationToken cancel) =>
                await ShownAsync(id, analyses, a => a.Passages.Where(f => (kind is null || f.Kind == kind) && (code is null || f.Code == code)), cancel))
            .WithName("ListPassages").WithSummary("问题与建议，一行一句").WithDescription("kind：problem、suggestion、other；code：P00–P20、P99。");
        facts.MapGet("/checks", async (long id, [FromQuery] string? outcome, AnalysisQueries analyses, CancellationToken cancel) =>
                await ShownAsync(id, analyses, a => a.Checks.Where(f => outcome is null || f.Outcome == outcome), cancel))
            .WithName("ListChecks").WithSummary("各条规则的核对情况").WithDescription("outcome：holds、violated、not_checkable、not_applicable。");
    }

    private static async Task<Tagged<Listing<T>>> ShownAsync<T>(long id, AnalysisQueries analyses, Func<AnalysisDocument, IEnumerable<T>> facts, CancellationToken cancel) =>
        new(new Listing<T>([.. facts(await ReportEndpoints.AnalysisOfAsync(id, analyses, cancel))], null));
}
