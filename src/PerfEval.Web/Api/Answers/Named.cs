using System.Text.Json;

namespace PerfEval.Web.Api.Answers;

/// <summary>A word of a few in an address (取值), written as in the answers: state=done. The framework's own way knows capitals and numbers alone.</summary>
internal readonly record struct Named<T>(T Value) where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="RefusedRequestException">It is none of them.</exception>
    public static bool TryParse(string? text, IFormatProvider? provider, out Named<T> named)
    {
        if (!Values.TryGetValue(text?.Trim() ?? "", out var value)) throw RefusedRequestException.Wrong($"“{text}”不是可用的取值，应为 {string.Join('、', Values.Keys)} 之一。");
        named = new Named<T>(value);
        return true;
    }
}
