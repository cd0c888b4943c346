using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfEval.Core.Analysis;

/// <summary>The JSON form of the analysis document: snake case, Chinese unescaped, one line.</summary>
public static class AnalysisJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Serialize(AnalysisDocument analysis) => JsonSerializer.Serialize(analysis, Options);

    public static AnalysisDocument Deserialize(string json) =>
        JsonSerializer.Deserialize<AnalysisDocument>(json, Options) ?? throw new JsonException("empty analysis document");
}
