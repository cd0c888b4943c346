using System.Text.Json;

namespace PerfEval.Evaluation.Gold;

/// <summary>Words that gold keeps in a loose form: a text, a list of texts or an object with a text.</summary>
internal static class GoldNames
{
    /// <summary>Other names of a field that are right too, told in the notes as unit_alt, project_alt.</summary>
    public static IReadOnlyList<string> Others(GoldReport gold, string field)
    {
        if (gold.Notes.ValueKind != JsonValueKind.Object || !gold.Notes.TryGetProperty(field + "_alt", out var names) || names.ValueKind == JsonValueKind.Null) return [];
        return names.ValueKind == JsonValueKind.Array ? [.. names.EnumerateArray().Select(Word)] : [Word(names)];
    }

    /// <summary>The words of a sentence that is neither problem nor suggestion.</summary>
    public static string Word(JsonElement words) => words.ValueKind switch
    {
        JsonValueKind.String => words.GetString()!,
        JsonValueKind.Object when words.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String => text.GetString()!,
        _ => throw new GoldException($"应为文字，实为 {words}"),
    };
}
