using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Tests;

/// <summary>Small gold and small analyses, compared.</summary>
internal static class Scoring
{
    private static readonly SpanInfo Anywhere = new(0, 0);

    public static AnalysisDocument Analysis { get; } = new() { Source = new SourceInfo("a.txt", "txt", "", null, 100), Status = "ok" };

    /// <param name="keys">The keys of the gold but its file, as JSON.</param>
    public static GoldReport Gold(string keys) => GoldFolder.Parse($$"""{"file": "a.txt", {{keys}}}""");

    public static ReportScore Compare(string gold, AnalysisDocument analysis) => ReportComparison.Compare(new GoldCase("a.txt", "a.txt", Gold(gold)), analysis);

    public static AmountInfo Amount(decimal yuan, string role) => new($"{yuan}元", yuan, role, "", null, "元", false, Anywhere, null);

    public static DateInfo Date(string text, string? iso) => new(text, iso, "other", Anywhere);

    public static RateInfo Rate(decimal value) => new($"{value:P0}", value, "other", Anywhere, null);

    public static DocumentNumberInfo DocumentNumber(int? year, int? number) => new("湘财绩", "湘财绩", year, number, Anywhere);

    public static FundInfo Fund(string source, decimal? annualBudget, decimal? executed, decimal? rate = null) => new(source, "", null, annualBudget, null, executed, null, rate, null, null);

    public static IndicatorInfo Indicator(string name, decimal? points, decimal? score, string? target = null, string? actual = null) =>
        new("产出指标", "数量指标", name, target, actual, points, score, null, Anywhere);

    public static PassageInfo Passage(string kind, string text, string? code = null) => new(kind, text, code, 1, Anywhere);

    public static FindingInfo Finding(string rule, string severity, string message, params string[] quotes) =>
        new(rule, severity, message, null, null, null, null, null, [.. quotes.Select(q => new EvidenceInfo(q, Anywhere))]);
}
