namespace PerfEval.Generation.Faults;

/// <summary>Every mistake that can be planted: each class of this assembly, in the order of the rules.</summary>
public static class FaultCatalog
{
    public static readonly IReadOnlyList<IPlantedFault> All = [.. Instances.Of<IPlantedFault>().OrderBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.GetType().Name, StringComparer.Ordinal)];

    public static IReadOnlyList<string> Rules => [.. All.Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal)];
}
