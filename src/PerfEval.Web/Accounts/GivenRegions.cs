using PerfEval.Core.Extraction.Regions;
using PerfEval.Storage.Access;

namespace PerfEval.Web.Accounts;

/// <summary>The regions of an account as an administrator writes them, one a line: 湖南省岳阳市华容县; 全国 for all.</summary>
public sealed record GivenRegions(IReadOnlyList<string> Paths, string? Problem)
{
    private const string Everything = "全国";

    public static GivenRegions Read(string? lines)
    {
        var paths = new List<string>();
        foreach (var line in (lines ?? "").Split(['\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line == Everything) paths.Add("");
            else if (RegionNames.Find(line) is { } region) paths.Add(RegionScope.PathOf(region.Province, region.City, region.County));
            else return new GivenRegions([], $"“{line}”不是完整的地区名称，或有重名，请写全，如“湖南省岳阳市华容县”。");
        }
        return paths.Count == 0 ? new GivenRegions([], "请填写可见的地区，一行一个；省级写“全国”或省名。") : new GivenRegions([.. paths.Distinct()], null);
    }

    public static string Written(IEnumerable<string> paths) => string.Join('\n', paths.Select(RegionScope.Told));
}
