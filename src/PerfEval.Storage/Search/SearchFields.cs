using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Search;

/// <summary>The names of the fields, and the words by which a report is found by them.</summary>
internal static class SearchFields
{
    private static readonly Dictionary<string, SearchField> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["年度"] = SearchField.Year,
        ["年份"] = SearchField.Year,
        ["year"] = SearchField.Year,
        ["地区"] = SearchField.Region,
        ["省"] = SearchField.Region,
        ["市"] = SearchField.Region,
        ["县"] = SearchField.Region,
        ["region"] = SearchField.Region,
        ["类型"] = SearchField.Kind,
        ["kind"] = SearchField.Kind,
        ["代码"] = SearchField.Problem,
        ["问题"] = SearchField.Problem,
        ["code"] = SearchField.Problem,
        ["规则"] = SearchField.Rule,
        ["rule"] = SearchField.Rule,
        ["得分"] = SearchField.Score,
        ["分数"] = SearchField.Score,
        ["score"] = SearchField.Score,
        ["单位"] = SearchField.Unit,
        ["unit"] = SearchField.Unit,
    };

    private static readonly string[] Suffixes = ["特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "地区", "省", "市", "县", "区", "盟", "旗"];

    public static SearchField? Named(string name) => Names.TryGetValue(name, out var field) ? field : null;

    public static string Year(int year) => $"年度:{year}";

    public static string Region(string name) => $"地区:{name}";

    public static string Kind(string kind) => $"类型:{kind}";

    public static string Problem(string code) => $"代码:{code.ToUpperInvariant()}";

    public static string Rule(string rule) => $"规则:{rule.ToUpperInvariant()}";

    /// <summary>The fields of a report, as words.</summary>
    public static IEnumerable<string> Of(AnalysisDocument analysis)
    {
        var report = analysis.Report;
        if (report.FiscalYear is { } year) yield return Year(year);
        yield return Kind(report.Kind);
        foreach (var name in new[] { report.Province, report.City, report.County }.OfType<string>())
        {
            yield return Region(name);
            yield return Region(Short(name));
        }
        foreach (var code in analysis.Passages.Where(p => p.Kind == "problem").Select(p => p.Code).OfType<string>().Distinct()) yield return Problem(code);
        foreach (var rule in analysis.Findings.Select(f => f.Rule).Distinct()) yield return Rule(rule);
    }

    // 湖南 is asked for as often as 湖南省; a name of two characters keeps its suffix (赵县).
    private static string Short(string name) =>
        Suffixes.FirstOrDefault(s => name.EndsWith(s, StringComparison.Ordinal) && name.Length - s.Length >= 2) is { } suffix ? name[..^suffix.Length] : name;
}
