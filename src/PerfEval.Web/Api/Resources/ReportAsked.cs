using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Core.Rules;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Api.Resources;

/// <summary>Which reports are asked for (筛选报告).</summary>
internal sealed record ReportAsked(
    [property: FromQuery(Name = "batch"), Description("批次编号")] long? Batch,
    [property: FromQuery(Name = "state"), Description("处理状态")] Named<DocumentState>? State,
    [property: FromQuery(Name = "province")] string? Province,
    [property: FromQuery(Name = "city")] string? City,
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "unit"), Description("单位名称中的字")] string? Unit,
    [property: FromQuery(Name = "project"), Description("项目名称中的字")] string? Project,
    [property: FromQuery(Name = "q"), Description("标题、项目、单位、文件名中的字")] string? Words,
    [property: FromQuery(Name = "year"), Description("预算年度")] int? Year,
    [property: FromQuery(Name = "grade")] string? Grade,
    [property: FromQuery(Name = "min_score")] decimal? MinScore,
    [property: FromQuery(Name = "max_score")] decimal? MaxScore,
    [property: FromQuery(Name = "severity"), Description("有这一程度或更重的疑点")] Named<Severity>? Severity,
    [property: FromQuery(Name = "rule"), Description("有这条规则的疑点，如 PE103")] string? Rule)
{
    public ReportFilter Filter => new()
    {
        BatchId = Batch,
        State = State?.Value,
        Province = Province.Given("province"),
        City = City.Given("city"),
        County = County.Given("county"),
        Unit = Unit.Given("unit"),
        Project = Project.Given("project"),
        Words = Words.Given("q"),
        FiscalYear = Year,
        Grade = Grade.Given("grade"),
        MinScore = MinScore,
        MaxScore = MaxScore,
        AtLeast = Severity?.Value,
        Rule = Rule.Given("rule"),
        Order = ReportOrder.LastArrived,
    };
}
