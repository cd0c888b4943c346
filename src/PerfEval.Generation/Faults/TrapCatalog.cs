namespace PerfEval.Generation.Faults;

/// <summary>Every trap that can be set: each class of this assembly.</summary>
public static class TrapCatalog
{
    public static readonly IReadOnlyList<ITrap> All = [.. Instances.Of<ITrap>().OrderBy(t => t.GetType().Name, StringComparer.Ordinal)];
}
