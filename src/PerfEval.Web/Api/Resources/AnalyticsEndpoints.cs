using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Access;
using PerfEval.Storage.Analytics;
using PerfEval.Web.Analytics;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Security;

namespace PerfEval.Web.Api.Resources;

/// <summary>统计分析: the tables of the analysts' pages.</summary>
internal static class AnalyticsEndpoints
{
    public static void MapApiAnalytics(this RouteGroupBuilder api) => api.MapGet("/analytics/{name}", ReadAsync).Needs(ApiScope.Read, Roles.Analysts)
        .WithTags("分析").WithName("GetAnalytics").WithSummary("统计表").WithDescription("name：" + string.Join('、', AnalyticsTables.Names.Select(n => $"{n.Name}（{n.Told}）")) + "。与页面上的表相同。");

    private static async Task<Tagged<AnalyticsResource>> ReadAsync(
        string name, [AsParameters] RangeAsked range, [FromQuery, Description("分组")] Named<AnalyticsGrouping>? by,
        [FromQuery, Description("雷同报告：same 同一单位，different 不同单位")] string? units, [FromQuery, Description("雷同报告：相似度不低于百分之几")] int? least,
        [FromQuery, Description("应报名单：submitted 已报，missing 未报")] string? state, HttpContext context, AnalyticsTables tables, CancellationToken cancel)
    {
        var (address, figures) = await tables.ReadAsync(name, range.Address(by), context.Request.Query, cancel) ?? throw RefusedRequestException.NotFound("统计表");
        return new Tagged<AnalyticsResource>(new AnalyticsResource(name, address.Words, [.. figures.Select(TableResource.Of)]));
    }
}
