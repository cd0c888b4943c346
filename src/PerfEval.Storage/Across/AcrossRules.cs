namespace PerfEval.Storage.Across;

/// <summary>The rules over several reports (PE6xx), in the order of their ids.</summary>
internal static class AcrossRules
{
    public static IReadOnlyList<IAcrossRule> All { get; } = [new PE601SimilarNarrative(), new PE602ReportedAgain(), new PE603CarriedOver(), new PE604SameAmounts()];
}
