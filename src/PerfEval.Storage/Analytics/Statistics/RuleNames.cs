using PerfEval.Core.Rules;
using PerfEval.Storage.Across;

namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>规则名称: of the rules over one report and over several.</summary>
public static class RuleNames
{
    private static readonly Dictionary<string, string> Names = RuleCatalog.All.Select(r => r.Descriptor).Concat(AcrossRules.All.Select(r => r.Descriptor))
        .ToDictionary(d => d.Id, d => d.Name, StringComparer.Ordinal);

    /// <summary>Empty for a rule that is no more.</summary>
    public static string Of(string rule) => Names.GetValueOrDefault(rule, "");
}
