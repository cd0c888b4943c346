using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Client;

/// <summary>What a user of the generated client tells it: lists of words are words, too (the generator marks single ones alone).</summary>
public partial class PerfEvalClient
{
    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.Converters.Add(new JsonStringEnumConverter());
}
