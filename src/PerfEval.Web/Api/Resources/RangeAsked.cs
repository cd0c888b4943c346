using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Analytics;
using PerfEval.Web.Analytics;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>分析范围 of the interface: what the pages have in their address.</summary>
internal sealed record RangeAsked(
    [property: FromQuery(Name = "province")] string? Province,
    [property: FromQuery(Name = "city")] string? City,
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "year"), Description("预算年度")] int? Year,
    [property: FromQuery(Name = "department"), Description("主管部门")] string? Department,
    [property: FromQuery(Name = "kind"), Description("报告类型：self_evaluation、department_evaluation、third_party_evaluation、unknown")] string? Kind,
    [property: FromQuery(Name = "unit"), Description("单位全称")] string? Unit)
{
    public AnalyticsAddress Address(Named<AnalyticsGrouping>? by = null) => new(
        Province.Given("province"), City.Given("city"), County.Given("county"), Year, Department.Given("department"), Kind.Given("kind"), Unit.Given("unit"), by?.Value);
}
