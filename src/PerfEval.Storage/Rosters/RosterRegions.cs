using PerfEval.Core.Extraction.Regions;
using PerfEval.Core.Reports;
using PerfEval.Storage.Access;

namespace PerfEval.Storage.Rosters;

/// <summary>Where the units of a roster lie (所属地区): a list names counties, an account answers for regions.</summary>
public static class RosterRegions
{
    /// <summary>The entry with its region; null when it lies in none of the regions that the account answers for, or it can't be told in which.</summary>
    public static RosterEntry? Within(RosterEntry entry, IReadOnlyCollection<string> paths)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(paths);
        return paths.Select(p => In(entry, p)).OfType<RosterEntry>().Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>The entry with the region that its county's name tells; as it is when there are namesakes.</summary>
    internal static RosterEntry Placed(RosterEntry entry) => entry.Region.Length > 0 || RegionNames.Find(entry.County) is not { } region ? entry : At(entry, region);

    private static RosterEntry? In(RosterEntry entry, string path)
    {
        var parts = path.Split('/');
        var own = parts.Length == 3 ? parts[2] : "";
        // A county that is newer than our list of places is known from the account.
        if (own.Length > 0) return entry.County.Length == 0 || entry.County == own || Find(entry.County, "") is { } found && Path(found) == path ? entry with { County = own, Region = path } : null;
        if (path.Length > 0 && IsOfTheWhole(entry.County)) return entry with { County = "", Region = parts is [{ Length: > 0 }, ""] ? path + "/" : path };
        if (Find(entry.County, path) is { } region && Path(region).StartsWith(path, StringComparison.Ordinal)) return At(entry, region);
        return path.Length == 0 ? entry : null;
    }

    // 本级: units of the city or province itself.
    private static bool IsOfTheWhole(string county) => county.Length == 0 || county.EndsWith("本级", StringComparison.Ordinal) || county is "市直" or "省直" or "市级" or "省级";

    private static Region? Find(string county, string path) => (path.Length > 0 ? RegionNames.Find(RegionScope.Told(path) + county) : null) ?? RegionNames.Find(county);

    private static RosterEntry At(RosterEntry entry, Region region) => entry with { County = region.County ?? "", Region = Path(region) };

    private static string Path(Region region) => $"{region.Province}/{region.City}/{region.County}";
}
