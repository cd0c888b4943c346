using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics;

/// <summary>One row of an analysis: a region with those above it, or a department. What is not told is null.</summary>
public sealed record AnalyticsGroup(string? Province, string? City, string? County, string? Department)
{
    internal static string Columns(AnalyticsGrouping grouping) => grouping switch
    {
        AnalyticsGrouping.Province => "a.province, null::text as city, null::text as county, null::text as department",
        AnalyticsGrouping.City => "a.province, a.city, null::text as county, null::text as department",
        AnalyticsGrouping.County => "a.province, a.city, a.county, null::text as department",
        _ => "null::text as province, null::text as city, null::text as county, a.department",
    };

    internal static string Keys(AnalyticsGrouping grouping) => grouping switch
    {
        AnalyticsGrouping.Province => "a.province",
        AnalyticsGrouping.City => "a.province, a.city",
        AnalyticsGrouping.County => "a.province, a.city, a.county",
        _ => "a.department",
    };

    internal static AnalyticsGroup Read(NpgsqlDataReader row) => new(row.Text("province"), row.Text("city"), row.Text("county"), row.Text("department"));
}
