using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Analysis;

/// <summary>Turns a report and what the rules said of it into the analysis document.</summary>
internal static class AnalysisMapping
{
    private static readonly string Program = typeof(AnalysisMapping).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static VersionInfo Versions(string model) => new(Program, RuleCatalog.Version, model);

    public static AnalysisDocument Of(SelfEvaluationReport report, IReadOnlyList<CheckedRule> results, string file, string sha256, string model)
    {
        var document = report.Document;
        return new AnalysisDocument
        {
            Source = new SourceInfo(file, Format(document.Format), sha256, document.Pages, document.Text.Length),
            Status = document.Notes.Any(n => n.Partial) ? "partial" : "ok",
            Notes = [.. document.Notes.Select(n => new NoteInfo(n.Code, n.Message))],
            Report = Of(report),
            Text = document.Text,
            Amounts = [.. report.Amounts.Select(a => new AmountInfo(a.Evidence.Quote, a.Yuan, Snake(a.Role), a.Label, a.Year, a.Unit.ChineseName(), a.Value.Approximate, Of(a.Span), Of(a.Cell)))],
            Rates = [.. report.Rates.Select(r => new RateInfo(r.Evidence.Quote, r.Value.Value, Snake(r.Kind), Of(r.Span), Of(r.Cell)))],
            Dates = [.. report.Dates.Select(d => new DateInfo(d.Evidence.Quote, d.Iso, Snake(d.Role), Of(d.Span)))],
            DocumentNumbers = [.. report.DocumentNumbers.Select(n => new DocumentNumberInfo(n.Evidence.Quote, n.Issuer, n.Year, n.Number, Of(n.Span)))],
            Funds = [.. (report.Funds.Count > 0 ? report.Funds : report.ToldFunds).Select(f => new FundInfo(Snake(f.Source), f.Label, f.InitialBudget?.Yuan, f.AnnualBudget?.Yuan, f.Received?.Yuan, f.Executed?.Yuan, f.Balance?.Yuan, f.Rate?.Value.Value, f.MaxScore?.Value, f.Score?.Value))],
            Indicators = [.. report.Indicators.Select(i => new IndicatorInfo(i.Level1, i.Level2, i.Level3, i.WholeTarget, i.Actual?.Value, i.MaxScore?.Value, i.Score?.Value, i.DeviationReason?.Value, Of(i.Evidence.Span)))],
            Sections = [.. report.Sections.Select(s => new SectionInfo(s.Depth, s.Number, s.Heading, Of(s.HeadingSpan)))],
            Passages = [.. report.Passages.Select(p => new PassageInfo(Snake(p.Kind), p.Evidence.Quote, p.Code, p.Confidence, Of(p.Evidence.Span), p.Words))],
            Findings = [.. results.SelectMany(r => r.Result.Findings).Select(Of)],
            Checks = [.. results.Select(r => Of(r.Descriptor, r.Result))],
            Recomputed = RecomputedScore.Of(report) is { } r ? new RecomputedInfo(r.Score, r.Grade, r.Rows, r.Reckoned) : null,
            Profile = new ProfileInfo(report.Profile.Id, report.Profile.Name, Snake(report.Chosen.Family), report.Chosen.Reason),
            Versions = Versions(model),
        };
    }

    private static ReportInfo Of(SelfEvaluationReport report)
    {
        var identity = report.Identity;
        return new ReportInfo
        {
            Title = identity.Title?.Value,
            Kind = Snake(identity.Kind),
            Project = identity.Project?.Value,
            Unit = identity.Unit?.Value,
            SupervisingDepartment = identity.SupervisingDepartment?.Value,
            Province = identity.Region.Province,
            City = identity.Region.City,
            County = identity.Region.County,
            FiscalYear = identity.FiscalYear?.Value,
            ReportDate = identity.ReportDate?.Iso,
            SelfScore = report.SelfScore?.Points,
            Grade = report.Grade?.Value,
        };
    }

    private static FindingInfo Of(Finding f) =>
        new(f.Rule, Snake(f.Severity), f.Message, f.Stated, f.Computed, f.Difference, f.Tolerance, f.Suggestion, [.. f.Evidence.Select(Of)]);

    private static CheckInfo Of(RuleDescriptor rule, RuleResult result) =>
        new(rule.Id, rule.Name, Snake(result.Outcome), result.Reason, Math.Max(result.Verifications.Count, result.Findings.Count),
            [.. result.Verifications.Select(v => new RelationInfo(Snake(v.Outcome), v.Calculation, v.Reason, [.. v.Evidence.Select(Of)], v.Intervals))]);

    private static EvidenceInfo Of(Evidence evidence) => new(evidence.Quote, Of(evidence.Span));

    private static SpanInfo Of(TextSpan span) => new(span.Start, span.Length);

    private static CellInfo? Of(CellPosition? cell) => cell is { } c ? new CellInfo(c.Table, c.Row, c.Column) : null;

    private static string Format(DocumentFormat format) => format == DocumentFormat.Text ? "txt" : Snake(format);

    private static string Snake<T>(T value) where T : struct, Enum => SnakeNames<T>.All[value];

    private static class SnakeNames<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().Distinct().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));
    }
}
