using PerfEval.Generation.Faults.Funds;

namespace PerfEval.Generation.Faults;

/// <summary>Every mistake that can be planted.</summary>
public static class FaultCatalog
{
    public static readonly IReadOnlyList<IPlantedFault> All = [new SlippedPayment(), new WrongBalance()];

    public static IReadOnlyList<string> Rules => [.. All.Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal)];
}
