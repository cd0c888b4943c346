using PerfEval.Storage.Analytics;

namespace PerfEval.Web.Analytics;

/// <summary>Rows of an analysis by name (分组名称).</summary>
public static class GroupNames
{
    public const string Untold = "未写明";

    public static IReadOnlyList<(AnalyticsGrouping Grouping, string Name)> All { get; } =
        [(AnalyticsGrouping.Province, "省"), (AnalyticsGrouping.City, "市"), (AnalyticsGrouping.County, "县区"), (AnalyticsGrouping.Department, "主管部门")];

    public static string Of(AnalyticsGrouping grouping) => All.First(a => a.Grouping == grouping).Name;

    public static string Of(AnalyticsGroup group, AnalyticsGrouping grouping)
    {
        ArgumentNullException.ThrowIfNull(group);
        return grouping switch
        {
            AnalyticsGrouping.Province => group.Province,
            AnalyticsGrouping.City => group.City ?? (group.Province is null ? null : group.Province + "本级"),
            AnalyticsGrouping.County => group.County ?? (group.City is null ? group.Province is null ? null : group.Province + "本级" : group.City + "本级"),
            _ => group.Department,
        } ?? Untold;
    }

    /// <summary>湖南省岳阳市华容县</summary>
    public static string Whole(AnalyticsGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return $"{group.Province}{group.City}{group.County}{group.Department}";
    }

    /// <summary>A row that a link can narrow to: every part of its name is told.</summary>
    public static bool IsNamed(AnalyticsGroup group, AnalyticsGrouping grouping)
    {
        ArgumentNullException.ThrowIfNull(group);
        return grouping switch
        {
            AnalyticsGrouping.Province => group.Province,
            AnalyticsGrouping.City => group.City,
            AnalyticsGrouping.County => group.County,
            _ => group.Department,
        } is not null;
    }
}
