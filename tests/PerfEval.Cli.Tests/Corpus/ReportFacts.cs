using System.Globalization;
using PerfEval.Core.Analysis;

namespace PerfEval.Cli.Tests.Corpus;

/// <summary>What an analysis says of a report, without where it stands: facts, fields, rows and findings, each as words that can be compared.</summary>
public sealed record ReportFacts(IReadOnlyDictionary<string, IReadOnlyList<string>> Kinds)
{
    public static ReportFacts Of(AnalysisDocument analysis) => new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["amounts"] = [.. analysis.Amounts.Select(a => Say($"{a.Yuan:0.######} {a.Role}"))],
        ["rates"] = [.. analysis.Rates.Select(r => Say($"{r.Value:0.######} {r.Kind}"))],
        ["dates"] = [.. analysis.Dates.Select(d => $"{d.Iso} {d.Role}")],
        ["文号"] = [.. analysis.DocumentNumbers.Select(n => Squeezed($"{n.Issuer} {n.Year} {n.Number}"))],
        ["fields"] = Fields(analysis.Report),
        ["funds"] = [.. analysis.Funds.Select(f => Say($"{f.Source} {f.InitialBudget:0.##} {f.AnnualBudget:0.##} {f.Executed:0.##} {f.Rate:0.####} {f.Score}"))],
        ["indicators"] = [.. analysis.Indicators.Select(i => Squeezed(Say($"{i.Level3}|{i.Target}|{i.Actual}|{i.MaxScore}|{i.Score}")))],
        ["findings"] = [.. analysis.Findings.Select(f => Squeezed($"{f.Rule} {f.Severity} {string.Join('|', f.Evidence.Select(e => e.Text).Order(StringComparer.Ordinal))}"))],
    });

    /// <summary>What one has and the other hasn't, counted as often as it is said: “- lost” and “+ odd”.</summary>
    public IEnumerable<(string Kind, string Difference)> DifferencesTo(ReportFacts other)
    {
        foreach (var (kind, facts) in Kinds)
        {
            var rest = other.Kinds[kind].ToList();
            foreach (var fact in facts)
                if (!rest.Remove(fact)) yield return (kind, "- " + fact);
            foreach (var odd in rest) yield return (kind, "+ " + odd);
        }
    }

    public int Count => Kinds.Values.Sum(k => k.Count);

    private static List<string> Fields(ReportInfo report) =>
    [
        .. new (string Name, object? Value)[]
        {
            ("kind", report.Kind), ("project", report.Project), ("unit", report.Unit), ("department", report.SupervisingDepartment), ("province", report.Province), ("city", report.City),
            ("county", report.County), ("year", report.FiscalYear), ("date", report.ReportDate), ("score", report.SelfScore), ("grade", report.Grade),
        }.Where(f => f.Value is not null).Select(f => Squeezed(Say($"{f.Name}={f.Value}"))),
    ];

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
