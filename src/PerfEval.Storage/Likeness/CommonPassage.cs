using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Storage.Likeness;

/// <summary>Words that two reports share (相同段落): the sentences that hold them in either text, and how many characters are the same in a row.</summary>
public sealed record CommonPassage(
    [property: JsonPropertyName("first")] int[] First, [property: JsonPropertyName("second")] int[] Second, [property: JsonPropertyName("characters")] int Characters)
{
    /// <summary>Passages as they are kept with a pair; turned round when the second of the pair is asked.</summary>
    internal static CommonPassage[] Read(string json, bool askedFirst)
    {
        var passages = JsonSerializer.Deserialize<CommonPassage[]>(json)!;
        return askedFirst ? passages : [.. passages.Select(p => new CommonPassage(p.Second, p.First, p.Characters))];
    }
}
