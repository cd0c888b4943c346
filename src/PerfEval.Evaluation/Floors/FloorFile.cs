using System.Text.Json;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Floors;

/// <summary>A JSON of measure → floor, or → {"at_least": …, "at_most": …} (底线文件).</summary>
public static class FloorFile
{
    /// <exception cref="GoldException">When it can't be read.</exception>
    public static IReadOnlyList<Floor> Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new GoldException($"底线文件不能读取：{path}（应为JSON对象，每项是一个数或 at_least、at_most）");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GoldException($"底线文件无法打开：{path}");
        }
    }

    public static IReadOnlyList<Floor> Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(p => Floor(p.Name, p.Value))];
    }

    private static Floor Floor(string measure, JsonElement bounds) => bounds.ValueKind == JsonValueKind.Object
        ? new Floor(measure, Bound(bounds, "at_least"), Bound(bounds, "at_most")) is { AtLeast: null, AtMost: null } ? throw new FormatException(measure) : new(measure, Bound(bounds, "at_least"), Bound(bounds, "at_most"))
        : new(measure, bounds.GetDouble(), null);

    private static double? Bound(JsonElement bounds, string name) => bounds.TryGetProperty(name, out var bound) ? bound.GetDouble() : null;
}
