namespace PerfEval.Storage.Rosters;

/// <summary>应报: a unit that has to report, on a project or, without one, at all.</summary>
public sealed record RosterEntry(int FiscalYear, string County, string Unit, string Project)
{
    /// <summary>所属地区: 湖南省/岳阳市/华容县, 湖南省/岳阳市/ for a unit of the city itself; empty where the county's name alone is known.</summary>
    public string Region { get; init; } = "";
}
