using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Scores;

/// <summary>Judges sums of points: what holds, what only rounding explains, what is plainly wrong.</summary>
internal sealed class PointsAdditionCheck(RuleDescriptor rule, string what)
{
    private readonly List<Finding> findings = [];
    private readonly List<Verification> verifications = [];

    public RuleResult Result => RuleResult.From(findings, verifications);

    public bool FoundFault => findings.Count > 0;

    /// <summary>True when the stated number of this sum is told as wrong already.</summary>
    public bool IsTold(PointsAddition sum) => sum.StatedAt.Count > 0 && findings.Exists(f => f.Evidence[0].Span.Overlaps(sum.StatedAt[0].Span));

    public void NotCheckable(string calculation, string reason, params IReadOnlyList<Evidence> evidence) =>
        verifications.Add(new Verification(RuleOutcome.NotCheckable, calculation, evidence, reason));

    /// <summary>A sum that adds up and is wrong as a whole.</summary>
    public void Fault(PointsAddition sum, string message)
    {
        verifications.Add(new Verification(RuleOutcome.Violated, message, sum.Evidence));
        findings.Add(new Finding(rule.Id, rule.Severity, message, sum.Evidence) { Stated = sum.Stated });
    }

    public void Judge(PointsAddition sum)
    {
        if (sum.Missing is { } missing)
        {
            NotCheckable($"{sum.Name}的{what}", $"“{missing}”的{what}为空", sum.StatedAt);
            return;
        }
        if (IsRounded(sum))
        {
            verifications.Add(new Verification(RuleOutcome.Holds, sum.Calculation, sum.Evidence));
            return;
        }
        var severity = IsCutOff(sum) || sum.StatedAt.Count == 0 ? Severity.Info : rule.Severity;      // a full mark that nobody printed is no claim
        verifications.Add(new Verification(RuleOutcome.Violated, sum.Calculation, sum.Evidence));
        findings.Add(new Finding(rule.Id, severity,
            $"{sum.Name}所列{what}{PointsText.Of(sum.Stated)}与各项{what}之和{PointsText.Of(sum.Computed)}不符，相差{PointsText.Of(Math.Abs(sum.Difference))}分",
            sum.Evidence)
        {
            Stated = sum.Stated,
            Computed = sum.Computed,
            Difference = Math.Abs(sum.Difference),
            Tolerance = PointsText.HalfStep(sum.Stated),
            Suggestion = PointsText.Of(sum.Computed),
        });
    }

    private static bool IsRounded(PointsAddition sum) => Math.Abs(sum.Difference) <= PointsText.HalfStep(sum.Stated) || sum.Difference == 0;

    // 97 for 97.3, or 0.01 lost in rows that a spreadsheet shows with two places.
    private static bool IsCutOff(PointsAddition sum) =>
        Math.Abs(sum.Difference) < PointsText.Step(sum.Stated) || (sum.Stated.Scale >= 2 && Math.Abs(sum.Difference) <= PointsText.Step(sum.Stated));
}
