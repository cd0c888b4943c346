using System.Text.Json.Serialization;

namespace PerfEval.Storage.Likeness;

/// <summary>Words that two reports share (相同段落): the sentences that hold them in either text, and how many characters are the same in a row.</summary>
public sealed record CommonPassage(
    [property: JsonPropertyName("first")] int[] First, [property: JsonPropertyName("second")] int[] Second, [property: JsonPropertyName("characters")] int Characters);
