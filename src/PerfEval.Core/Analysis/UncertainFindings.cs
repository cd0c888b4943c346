using PerfEval.Core.Documents;
using PerfEval.Core.Rules;

namespace PerfEval.Core.Analysis;

/// <summary>
/// Findings that rest on words read from a picture: the recognition may have erred, so they say so and are never more than a warning.
/// </summary>
internal static class UncertainFindings
{
    private const string Advice = "（依据来自OCR识别的文字，请对照原件）";

    public static IReadOnlyList<CheckedRule> Marked(SourceDocument document, IReadOnlyList<CheckedRule> results) => document.Recognized.Count == 0 ? results :
        [.. results.Select(r => r with { Result = r.Result with { Findings = [.. r.Result.Findings.Select(f => Marked(document, f))] } })];

    private static Finding Marked(SourceDocument document, Finding finding) =>
        finding.Evidence.All(e => document.ConfidenceOf(e.Span) is null) ? finding : finding with
        {
            Severity = finding.Severity == Severity.Error ? Severity.Warning : finding.Severity,
            Message = finding.Message + Advice,
        };
}
