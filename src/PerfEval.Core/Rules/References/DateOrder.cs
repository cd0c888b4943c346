using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>Gathers comparisons of two dates. Each stands for a span of days; only spans that can't be in order are a fault.</summary>
internal sealed class DateOrder(string rule)
{
    private readonly List<Finding> findings = [];
    private readonly List<Verification> verifications = [];
    private readonly HashSet<(TextSpan Earlier, TextSpan Later)> judged = [];

    public RuleResult Result => RuleResult.From(findings, verifications);

    public void Judge(ReportDate earlier, string earlierName, ReportDate later, string laterName)
    {
        if (!judged.Add((earlier.Span, later.Span))) return;
        IReadOnlyList<Evidence> evidence = [later.Evidence, earlier.Evidence];
        var calculation = $"{earlierName}{earlier.Iso} ≤ {laterName}{later.Iso}";
        if (later.Last >= earlier.First)
        {
            Holds(calculation, evidence);
            return;
        }
        verifications.Add(new Verification(RuleOutcome.Violated, calculation, evidence));
        // One wrong date, one finding.
        if (findings.Exists(f => f.Evidence[0].Span == later.Span)) return;
        findings.Add(new Finding(rule, Severity.Warning, $"{laterName}“{Quote(later)}”早于{earlierName}“{Quote(earlier)}”", evidence));
    }

    public void Holds(string calculation, IReadOnlyList<Evidence> evidence) =>
        verifications.Add(new Verification(RuleOutcome.Holds, calculation, evidence));

    public void Fault(Severity severity, string message, IReadOnlyList<Evidence> evidence)
    {
        verifications.Add(new Verification(RuleOutcome.Violated, message, evidence));
        findings.Add(new Finding(rule, severity, message, evidence));
    }

    private static string Quote(ReportDate date) => string.Concat(date.Evidence.Quote.Where(c => !char.IsWhiteSpace(c)));
}
