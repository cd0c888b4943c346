using System.Text.Json;

namespace PerfEval.Evaluation.Gold;

/// <summary>A folder of reports with NAME.expected.json beside each (标注文件夹).</summary>
public static class GoldFolder
{
    private const string Ending = ".expected.json";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Every report that the gold of the folder names, also in its other formats; sub-folders are sets of their own.</summary>
    /// <exception cref="GoldException">When there is none, one can't be read or a report is missing.</exception>
    public static IReadOnlyList<GoldCase> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new GoldException($"找不到文件夹：{folder}");
        var cases = Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).SelectMany(p => Cases(folder, p)).ToList();
        if (cases.Count == 0) throw new GoldException($"文件夹里没有标注文件（名称.expected.json）：{folder}");
        var missing = cases.Where(c => !File.Exists(c.Path)).Select(c => c.Name).ToList();
        if (missing.Count > 0) throw new GoldException($"标注提到的报告不存在（{missing.Count}份）：{string.Join("、", missing.Take(10))}");
        return cases;
    }

    public static GoldReport Parse(string json) => JsonSerializer.Deserialize<GoldReport>(json, Options) ?? throw new JsonException("null");

    private static IEnumerable<GoldCase> Cases(string folder, string path)
    {
        var gold = ReadOne(path);
        return new[] { gold.File }.Concat(gold.Also).Select(name => new GoldCase(Path.Combine(folder, name), name, gold));
    }

    private static GoldReport ReadOne(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (JsonException e)
        {
            throw new GoldException($"标注不能读取：{path}，位置 {e.Path ?? "$"}，第{(e.LineNumber ?? 0) + 1}行（不是JSON、缺少必需的项或类型不符）");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GoldException($"标注文件无法打开：{path}");
        }
    }
}
