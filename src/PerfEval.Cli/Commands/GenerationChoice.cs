using PerfEval.Generation;
using PerfEval.Generation.Faults;

namespace PerfEval.Cli.Commands;

/// <summary>What the options of perfeval generate ask for, or what is wrong with them in words for people.</summary>
internal sealed record GenerationChoice(GenerationPlan? Plan, string? Error)
{
    public static GenerationChoice Of(int count, int seed, string formats, string families, string faults)
    {
        if (count < 1) return Wrong("--count 应为正整数");
        var wanted = Parts(formats);
        if (wanted.FirstOrDefault(f => !GenerationPlan.AllFormats.Contains(f)) is { } format) return Wrong($"--formats 不识“{format}”，可用：{string.Join('、', GenerationPlan.AllFormats)}");
        if (wanted.Count == 0) return Wrong("--formats 至少给出一种格式");
        if (wanted.Contains("pdf") && !CorpusWriting.PrintsPdf) return Wrong("--formats pdf 需要LibreOffice，本机未安装");
        var named = Parts(families);
        if (named.FirstOrDefault(n => n != "all" && FamilyNames.Of(n) is null) is { } family) return Wrong($"--families 不识“{family}”，可用：{string.Join('、', FamilyNames.Known.Keys)}");
        var chosen = (named.Contains("all") ? FamilyNames.Known.Values : named.Select(n => FamilyNames.Of(n)!.Value)).Distinct().Order()
            .Where(f => wanted.Any(w => FamilyNames.Suits(f, w))).ToList();
        if (chosen.Count == 0) return Wrong("所选报告形式都没有所选格式：xlsx只用于自评表、自评表简表、自评表分栏和四川");
        var rules = Parts(faults);
        if (rules.FirstOrDefault(r => r is not ("all" or "none") && !FaultCatalog.Rules.Contains(r)) is { } rule) return Wrong($"--faults 不识“{rule}”，可用：none、all、{string.Join('、', FaultCatalog.Rules)}");
        var all = rules.Contains("all");
        return new GenerationChoice(new GenerationPlan
        {
            Seed = seed,
            Formats = wanted,
            Families = chosen,
            Faults = [.. FaultCatalog.All.Where(f => all || rules.Contains(f.Rule))],
            PercentClean = all ? 25 : 0,
        }, null);
    }

    private static List<string> Parts(string list) => [.. list.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    private static GenerationChoice Wrong(string message) => new(null, message);
}
