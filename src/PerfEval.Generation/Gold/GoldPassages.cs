using System.Text.Json.Nodes;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Gold;

/// <summary>The sentences that name problems and suggestions, and those that only look so.</summary>
internal static class GoldPassages
{
    public static JsonArray Tagged(Draft draft, bool optional) =>
    [
        .. draft.Sentences.Where(s => s.Passage is { Kind: "problem" or "suggestion" } p && p.Optional == optional)
            .Select(s => (JsonNode)new JsonObject { ["kind"] = s.Passage!.Kind, ["text"] = s.Text.Trim(), ["code"] = s.Passage.Code }),
    ];

    public static JsonArray Others(Draft draft) => [.. draft.Sentences.Where(s => s.Passage?.Kind == "other").Select(s => (JsonNode)s.Text.Trim())];
}
