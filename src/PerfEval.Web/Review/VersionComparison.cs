using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>版本对照: the findings of a version beside those of the one before: 已改正, 仍存在, 新出现.</summary>
public sealed record VersionComparison(VersionRow Before, IReadOnlyList<EarlierFinding> Mended, IReadOnlyDictionary<string, EarlierFinding> Still, int New)
{
    public static VersionComparison Of(VersionRow before, IReadOnlyList<EarlierFinding> earlier, IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(keys);
        var here = keys.ToHashSet(StringComparer.Ordinal);
        var still = earlier.Where(e => here.Contains(e.Key)).ToDictionary(e => e.Key, StringComparer.Ordinal);
        return new VersionComparison(before, [.. earlier.Where(e => !here.Contains(e.Key))], still, here.Count(k => !still.ContainsKey(k)));
    }

    public FindingFate FateOf(string key) => Still.ContainsKey(key) ? FindingFate.Still : FindingFate.New;
}
