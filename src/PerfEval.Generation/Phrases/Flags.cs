using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Phrases;

/// <summary>What is so in a report: which phrases suit it.</summary>
internal static class Flags
{
    // Names of projects that build something; the others buy services or pay subsidies.
    private static readonly string[] Works = ["工程", "建设", "改造", "修缮", "维修", "加固", "硬化", "整治", "治理", "养护", "造林"];

    public static HashSet<string> Of(ReportFacts facts)
    {
        var flags = new HashSet<string>(StringComparer.Ordinal);
        if (Works.Any(w => facts.Project.Contains(w, StringComparison.Ordinal))) flags.Add("works");
        if (facts.Adjusted) flags.Add("adjusted");
        if (facts.Grew) flags.Add("grew");
        if (facts.Balance > 0) flags.Add("balance");
        if (facts.Received < facts.Annual) flags.Add("short");
        if (facts.Sources.Count > 1) flags.Add("sources");
        if (facts.Received > facts.Executed) flags.Add("left");
        if (facts.ExecutionRate < 0.9m) flags.Add("slow");
        if (facts.Score is { } score && score < 100) flags.Add("deducted");
        if (facts.Score is not null) flags.Add("scored");
        if (facts.Measured.Any(i => !i.Met)) flags.Add("missed");
        if (facts.Problems.Count > 0) flags.Add("problems");
        if (facts.Place.HasCity) flags.Add("city");
        return flags;
    }
}
