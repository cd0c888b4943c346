using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>版本: the files handed in for the report, what changed since the one before, and every analysis (分析版本) of this one.</summary>
public sealed record VersionsView(long DocumentId, ReviewRow? Review, IReadOnlyList<VersionRow> Versions, VersionComparison? Comparison, IReadOnlyList<RunRow> Runs)
{
    public static readonly VersionsView None = new(0, null, [], null, []);

    /// <summary>The newest version, when this is an older one.</summary>
    public VersionRow? Newer => Review is { Superseded: true } ? Versions is [.., var last] ? last : null : null;
}
