using System.Text.Json.Nodes;
using PerfEval.Generation.Faults;

namespace PerfEval.Generation.Gold;

/// <summary>What has to be found in a report, what may be, and what would be a false alarm.</summary>
internal static class GoldFindings
{
    public static JsonArray MustFind(IEnumerable<PlantedFault> faults) =>
    [
        .. faults.Select(f => (JsonNode)new JsonObject { ["rules"] = Strings([f.Rule, .. f.OrRules]), ["quote"] = f.Quote, ["quote_any"] = Strings(f.QuoteAny) }),
    ];

    public static JsonArray MustNot(IReadOnlyList<PlantedFault> faults, IEnumerable<SetTrap> traps) =>
    [
        .. faults.Count == 0 ? [Entry(["*"], "", "nothing planted")] : (JsonObject[])[],
        .. traps.SelectMany(t => t.MustNot).Select(m => Entry(m.Rules, m.Quote, m.Why)),
    ];

    public static JsonArray Acceptable(IEnumerable<PlantedFault> faults, IEnumerable<SetTrap> traps) =>
        [.. faults.SelectMany(f => f.Acceptable).Concat(traps.SelectMany(t => t.Acceptable)).Select(a => Entry(a.Rules, a.Quote, null))];

    private static JsonObject Entry(IReadOnlyList<string> rules, string quote, string? why)
    {
        var entry = new JsonObject { ["rules"] = Strings(rules), ["quote"] = quote };
        if (why is not null) entry["why"] = why;
        return entry;
    }

    private static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(v => (JsonNode)v)];
}
