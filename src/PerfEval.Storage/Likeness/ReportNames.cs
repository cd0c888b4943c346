using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Likeness;

/// <summary>The names in a report (名称): who copies a report puts the own ones in their places.</summary>
internal sealed class ReportNames(ReportInfo report)
{
    private static readonly string[] Suffixes = ["绩效自评报告", "自治区", "自治州", "自治县", "项目", "地区", "省", "市", "县", "区"];

    private readonly string[] names = [.. new[] { report.Unit, report.Project, report.SupervisingDepartment, report.Province, report.City, report.County }
        .OfType<string>().SelectMany(n => new[] { n, Short(n) }).Where(n => n.Length >= 2).Distinct().OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    public string Remove(string words) => names.Aggregate(words, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    private static string Short(string name) =>
        Suffixes.FirstOrDefault(s => name.EndsWith(s, StringComparison.Ordinal) && name.Length - s.Length >= 2) is { } suffix ? name[..^suffix.Length] : name;
}
