using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Evaluation.Gold;

/// <summary>A row of gold whose keys may be left out: a missing key is “not told”, null is “the report has none”.</summary>
public sealed record GoldRow
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Cells { get; init; } = [];

    public bool Tells(string key) => Cells.ContainsKey(key);

    /// <exception cref="GoldException">When it is neither a string nor null.</exception>
    public string? Text(string key) => !Cells.TryGetValue(key, out var cell) || cell.ValueKind == JsonValueKind.Null ? null
        : cell.ValueKind == JsonValueKind.String ? cell.GetString() : throw new GoldException($"“{key}”应为文字，实为 {cell}");

    /// <exception cref="GoldException">When it is neither a number nor null.</exception>
    public decimal? Number(string key) => !Cells.TryGetValue(key, out var cell) || cell.ValueKind == JsonValueKind.Null ? null : Number(key, cell);

    /// <summary>A list of numbers; none when it isn't told.</summary>
    public IReadOnlyList<decimal> Numbers(string key) => Cells.TryGetValue(key, out var cell) && cell.ValueKind == JsonValueKind.Array
        ? [.. cell.EnumerateArray().Select(c => Number(key, c))]
        : [];

    private static decimal Number(string key, JsonElement cell) =>
        cell.ValueKind == JsonValueKind.Number && cell.TryGetDecimal(out var number) ? number : throw new GoldException($"“{key}”应为数字，实为 {cell}");
}
