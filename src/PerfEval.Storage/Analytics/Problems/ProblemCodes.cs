namespace PerfEval.Storage.Analytics.Problems;

/// <summary>The codes (问题代码) in the order of their bits in analytics.problem_bits.</summary>
public static class ProblemCodes
{
    /// <summary>无问题: told of, but no problem.</summary>
    public const string None = "P00";

    public static IReadOnlyList<string> All { get; } =
        ["P00", "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12", "P13", "P14", "P15", "P16", "P17", "P18", "P19", "P20", "P99"];

    /// <summary>Those that are problems.</summary>
    public static IReadOnlyList<string> Problems { get; } = [.. All.Where(c => c != None)];
}
