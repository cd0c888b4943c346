using System.Globalization;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction;

/// <summary>
/// Titles, scores, 文号, dates, amounts, money tables and indicator tables as clerks write them, a file for each in Readings: blocks that begin with “+ ”,
/// further lines indented, then what is to be read of them. “? ” marks what is not yet read right. Money is in 万元, rates in percent.
/// </summary>
public sealed class ReadingTests
{
    public static TheoryData<string, string, string> Readings => Rows('=');

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_text_is_read_as_people_read_it(string kind, string expected, string text) =>
        Assert.Equal(expected, Read(ExtractionPipeline.Extract(PrintedText.Lay(text)), kind));

    private static string Read(SelfEvaluationReport report, string kind) => kind switch
    {
        "project" => report.Identity.Project?.Value ?? "-",
        "unit" => report.Identity.Unit?.Value ?? "-",
        "dept" => report.Identity.SupervisingDepartment?.Value ?? "-",
        "score" => report.SelfScore is { } score ? Plain(score.Points) : "-",
        "grade" => report.Grade?.Value ?? "-",
        "numbers" => string.Join("; ", report.DocumentNumbers.Select(n => $"{n.Issuer} {n.Year} {n.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"}")),
        "dates" => string.Join("; ", report.Dates.Select(d => d.Iso ?? "-")),
        "roles" => string.Join("; ", report.Amounts.Select(a => $"{a.Evidence.Quote} {a.Role}")),
        "funds" => string.Join("; ", report.Funds.Select(Write)),
        "rows" => string.Join("; ", report.Indicators.Select(Write)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Write(FundLine line) =>
        line.Source + Cell("ib", line.InitialBudget?.Yuan / 10000) + Cell("ab", line.AnnualBudget?.Yuan / 10000) + Cell("re", line.Received?.Yuan / 10000)
        + Cell("ex", line.Executed?.Yuan / 10000) + Cell("ba", line.Balance?.Yuan / 10000) + Cell("rate", line.Rate?.Value.Value * 100)
        + Cell("max", line.MaxScore?.Value) + Cell("sc", line.Score?.Value);

    private static string Write(Indicator row) =>
        $"{row.Level1}/{row.Level2}/{row.Level3} {row.Operator}{row.Target?.Value}{row.Measure}→{row.Actual?.Value} {Plain(row.MaxScore?.Value)}/{Plain(row.Score?.Value)}"
        + (row.DeviationReason is { } reason ? " " + reason.Value : "");

    private static string Cell(string name, decimal? value) => value is null ? "" : $" {name}={Plain(value)}";

    private static string Plain(decimal? value) => value is null ? "" : value.Value.ToString("0.######", CultureInfo.InvariantCulture);

    private static TheoryData<string, string, string> Rows(char sign)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SourceTree.Core, "..", "..", "tests", "PerfEval.Core.Tests", "Extraction", "Readings"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = "";
            foreach (var line in File.ReadLines(path))
            {
                if (line.StartsWith("+ ", StringComparison.Ordinal)) text = line[2..];
                else if (line.StartsWith("  ", StringComparison.Ordinal)) text += "\n" + line[2..];
                else if (line.Length > 2 && line[0] == sign && line.IndexOf(": ", StringComparison.Ordinal) is > 2 and var at) rows.Add(line[2..at], line[(at + 2)..], text);
            }
        }
        return rows;
    }
}
