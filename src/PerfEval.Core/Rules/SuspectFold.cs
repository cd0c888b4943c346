namespace PerfEval.Core.Rules;

/// <summary>One cause, one finding: narrative and table that differ in a number which is named as printed in another unit are not told again.</summary>
public static class SuspectFold
{
    // The 8.4元 of a sum that PE104 names differs from the 8.4万元 of the table, too: the same slip.
    private const string Cause = "PE104";
    private const string Folded = "PE401";

    public static IReadOnlyList<CheckedRule> Fold(IReadOnlyList<CheckedRule> rows)
    {
        var suspects = rows.Where(r => r.Descriptor.Id == Cause).SelectMany(r => r.Result.Findings)
            .Select(f => f.Suspect?.Span).OfType<Documents.TextSpan>().ToHashSet();
        if (suspects.Count == 0) return rows;
        return [.. rows.Select(r => r.Descriptor.Id != Folded ? r : r with { Result = Without(r.Result, suspects) })];
    }

    private static RuleResult Without(RuleResult result, HashSet<Documents.TextSpan> suspects)
    {
        var left = result.Findings.Where(f => !f.Evidence.Any(e => suspects.Contains(e.Span))).ToList();
        return left.Count == 0 && result.Findings.Count > 0 ? result with { Findings = left, Reason = "与单位疑误同因，见PE104" } : result with { Findings = left };
    }
}
