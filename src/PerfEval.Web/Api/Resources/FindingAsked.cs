using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Core.Rules;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>Which findings are asked for (筛选疑点).</summary>
internal sealed record FindingAsked(
    [property: FromQuery(Name = "report"), Description("报告编号")] long? Report,
    [property: FromQuery(Name = "batch"), Description("批次编号")] long? Batch,
    [property: FromQuery(Name = "rule"), Description("核对规则，如 PE103")] string? Rule,
    [property: FromQuery(Name = "severity")] Named<Severity>? Severity,
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "unit"), Description("单位名称中的字")] string? Unit,
    [property: FromQuery(Name = "year"), Description("预算年度")] int? Year,
    [property: FromQuery(Name = "verdict"), Description("审核意见")] Named<Verdict>? Verdict,
    [property: FromQuery(Name = "open"), Description("true：还没有审核意见；false：已有")] bool? Open)
{
    public FindingFilter Filter => new()
    {
        ReportId = Report,
        BatchId = Batch,
        Rule = Rule.Given("rule"),
        Severity = Severity?.Value.ToString().ToLowerInvariant(),
        County = County.Given("county"),
        Unit = Unit.Given("unit"),
        FiscalYear = Year,
        Verdict = Verdict?.Value,
        Open = Open,
    };
}
