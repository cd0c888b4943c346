using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>Which reports of the queue are asked for (筛选队列).</summary>
internal sealed record QueueAsked(
    [property: FromQuery(Name = "state"), Description("审核状态")] Named<ReviewState>? State,
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "unit"), Description("单位名称中的字")] string? Unit,
    [property: FromQuery(Name = "year"), Description("预算年度")] int? Year,
    [property: FromQuery(Name = "rule"), Description("有这条规则的疑点，如 PE103")] string? Rule,
    [property: FromQuery(Name = "batch"), Description("批次编号")] long? Batch)
{
    public QueueFilter Filter => new()
    {
        State = State?.Value,
        County = County.Given("county"),
        Unit = Unit.Given("unit"),
        FiscalYear = Year,
        Rule = Rule.Given("rule"),
        BatchId = Batch,
    };
}
