using PerfEval.Generation.Faults.Traps;

namespace PerfEval.Generation.Faults;

/// <summary>Every trap that can be set.</summary>
public static class TrapCatalog
{
    public static readonly IReadOnlyList<ITrap> All = [new WebsiteRating(), new TotalInHundredMillions()];
}
