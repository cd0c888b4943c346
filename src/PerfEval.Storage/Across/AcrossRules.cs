namespace PerfEval.Storage.Across;

/// <summary>The rules over several reports (PE6xx), in the order of their ids.</summary>
internal static class AcrossRules
{
    public static IReadOnlyList<IAcrossRule> All { get; } = [new PE601SimilarNarrative(), new PE602ReportedAgain(), new PE603CarriedOver(), new PE604SameAmounts()];

    /// <summary>A rule that throws could not be checked here; the others, and the other reports, go on.</summary>
    public static AcrossResult Check(IAcrossRule rule, StoredReport own, IReadOnlyList<OtherReport> others)
    {
        try
        {
            return rule.Check(own, others);
        }
#pragma warning disable CA1031 // The border of the rules.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return AcrossResult.NotCheckable($"规则运行异常（{exception.GetType().Name}），请联系管理员");
        }
    }
}
