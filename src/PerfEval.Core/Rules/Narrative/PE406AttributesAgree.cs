using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>表述矛盾: one attribute of one thing, the way it was procured or whether the project is new, is told two ways.</summary>
public sealed class PE406AttributesAgree : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE406", "表述矛盾", Severity.Warning, "同一事项的采购方式、项目性质前后一致")
    {
        Basis = "政府采购法第二十六条",
        Fires = """
            本项目采用竞争性磋商方式采购。
            本项目采购方式为公开招标。
            """,
        Silent = """
            本项目采用公开招标方式采购。
            本项目采购方式为公开招标。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<AttributeClaim> claims = [.. ProcurementClaims.In(report), .. LexiconClaims.In(report)];
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var group in claims.GroupBy(c => c.Attribute).SelectMany(Groups).Where(g => g.Count > 1))
        {
            var first = group[0];
            foreach (var other in group.Skip(1))
            {
                // Different years buy in different ways.
                if (first.Year is not null && other.Year is not null && first.Year != other.Year) continue;
                var agrees = first.Value == other.Value || first.Value.EndsWith(other.Value, StringComparison.Ordinal) || other.Value.EndsWith(first.Value, StringComparison.Ordinal) || first.Value.StartsWith(other.Value, StringComparison.Ordinal) || other.Value.StartsWith(first.Value, StringComparison.Ordinal);
                IReadOnlyList<Evidence> evidence = [Cite(report, first), Cite(report, other)];
                verifications.Add(new Verification(agrees ? RuleOutcome.Holds : RuleOutcome.Violated, $"{first.Attribute}：{first.Value} = {other.Value}", evidence));
                if (!agrees && !findings.Any(f => f.Message.Contains($"“{other.Value}”", StringComparison.Ordinal)))
                    findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"{Name(first)}一处为“{first.Value}”，另一处为“{other.Value}”，表述矛盾", evidence));
            }
        }
        foreach (var (name, one, other, here, there) in AttributesDiffer.In(report))
        {
            verifications.Add(new Verification(RuleOutcome.Violated, $"{name}：{one.Quote} = {other.Quote}", [one, other]));
            if (!findings.Exists(f => f.Evidence.Any(e => e.Span.Overlaps(one.Span) || e.Span.Overlaps(other.Span))))
                findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"{name}前后不一：一处称“{here}”，另一处称“{there}”", [one, other]));
        }
        foreach (var (all, other) in UniversalMethods.In(report))
        {
            verifications.Add(new Verification(RuleOutcome.Violated, $"采购方式：{all.Quote} = {other.Quote}", [all, other]));
            findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"称“{all.Quote}”，表中另有“{other.Quote.Trim()}”，表述矛盾", [all, other]));
        }
        return RuleResult.From(findings, verifications);
    }

    private static List<List<AttributeClaim>> Groups(IEnumerable<AttributeClaim> claims)
    {
        var groups = new List<List<AttributeClaim>>();
        foreach (var claim in claims)
        {
            if (groups.Find(g => g.Exists(claim.IsOfOne)) is { } group) group.Add(claim);
            else groups.Add([claim]);
        }
        return groups;
    }

    private static Evidence Cite(SelfEvaluationReport report, AttributeClaim claim) => report.Document.Cite(claim.Span);

    private static string Name(AttributeClaim claim) => claim.Subject == SubProjects.Whole ? $"项目{claim.Attribute}" : $"“{claim.Subject.TrimStart('@')}”的{claim.Attribute}";
}
