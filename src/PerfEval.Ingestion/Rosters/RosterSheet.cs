using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Storage.Rosters;

namespace PerfEval.Ingestion.Rosters;

/// <summary>A roster as it was read from a table (CSV, workbook, Word): its lines, and what is wrong with it, line by line.</summary>
public sealed partial record RosterSheet(IReadOnlyList<RosterEntry> Entries, IReadOnlyList<string> Complaints)
{
    // A title and a note stand above the heads.
    private const int LastHeadRow = 5;

    /// <summary>Reads the tables that have a column of units; year and county hold where a table has no column of them.</summary>
    public static RosterSheet Read(IEnumerable<IReadOnlyList<string[]>> tables, int? year = null, string? county = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var (entries, complaints, found) = (new List<RosterEntry>(), new List<string>(), false);
        foreach (var rows in tables.Select(t => t.Select(r => r.Select(Words).ToArray()).ToList()))
        {
            if (rows.FindIndex(r => r.Any(UnitHead().IsMatch)) is var head && head is < 0 or > LastHeadRow) continue;
            found = true;
            // 2021年度应报名单: the title tells for all lines.
            var titled = year ?? rows.Take(head).SelectMany(r => r).Select(YearOf).FirstOrDefault(y => y is not null);
            int Column(Regex name) => Array.FindIndex(rows[head], name.IsMatch);
            var (unit, project, years, counties) = (Column(UnitHead()), Column(ProjectHead()), Column(YearHead()), Column(CountyHead()));
            foreach (var (line, row) in rows.Index().Skip(head + 1).Where(r => r.Item.Any(c => c.Length > 0)))
            {
                string Cell(int column) => column >= 0 && column < row.Length ? row[column] : "";
                if (Cell(unit).Length == 0) complaints.Add($"第{line + 1}行没有单位名称");
                else if ((YearOf(Cell(years)) ?? titled) is not { } ofYear) complaints.Add($"第{line + 1}行（{Cell(unit)}）没有年度：请在名单中加“年度”一栏，或载入时指明");
                else entries.Add(new RosterEntry(ofYear, Cell(counties) is { Length: > 0 } named ? named : county ?? "", Cell(unit), Cell(project)));
            }
        }
        return new RosterSheet(entries, found ? complaints : ["没有找到应报名单：表中须有“单位”或“单位名称”一栏"]);
    }

    private static string Words(string cell) => string.Concat(cell.Where(c => !char.IsWhiteSpace(c)));

    private static int? YearOf(string cell) =>
        FourDigits().Match(cell) is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(填报|报送|预算|实施|项目)?单位(名称|全称)?$|^(预算)?部门名称$", RegexOptions.NonBacktracking)]
    private static partial Regex UnitHead();

    [GeneratedRegex("^项目(名称)?$", RegexOptions.NonBacktracking)]
    private static partial Regex ProjectHead();

    [GeneratedRegex("年度|年份|^年$", RegexOptions.NonBacktracking)]
    private static partial Regex YearHead();

    [GeneratedRegex("区县|县区|县（?市|所属地区|^地区$|^县$|行政区划", RegexOptions.NonBacktracking)]
    private static partial Regex CountyHead();

    [GeneratedRegex("20\\d\\d", RegexOptions.NonBacktracking)]
    private static partial Regex FourDigits();
}
