namespace PerfEval.Storage.Analytics;

/// <summary>What the rows of an analysis are (分组): 省, 市, 县, 主管部门.</summary>
public enum AnalyticsGrouping
{
    Province,
    City,
    County,
    Department,
}
