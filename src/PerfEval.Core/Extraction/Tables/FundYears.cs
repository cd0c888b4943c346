using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>2021年预算 | 2021年执行 | 2022年预算 | 2022年执行: of columns of several years only those of the year that is reported (预算年度).</summary>
internal static partial class FundYears
{
    public static IReadOnlyList<MoneyLine> Of(IReadOnlyList<MoneyLine> lines, int? fiscalYear)
    {
        var years = lines.Where(l => !l.IsColumn).SelectMany(l => l.Cells).Select(c => YearOf(c.Cell.Attribute)).OfType<int>().Distinct().ToList();
        // 2022年小计 | 2023年小计 | 合计: the years add up.
        if (years.Count < 2 || lines.Any(l => l.HeadSource is not null || l.Cells.Any(c => YearOf(c.Cell.Attribute) is null))) return lines;
        var year = fiscalYear is { } told && years.Contains(told) ? told : years.Max();
        return [.. lines.Select(l => l.IsColumn ? l : l with { Cells = [.. l.Cells.Where(c => YearOf(c.Cell.Attribute) is null || YearOf(c.Cell.Attribute) == year)] }).Where(l => l.Cells.Count > 0)];
    }

    private static int? YearOf(string attribute) =>
        Year().Match(attribute) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<year>(?:19|20)\d{2})年")]
    private static partial Regex Year();
}
