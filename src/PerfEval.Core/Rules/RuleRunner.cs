using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules;

/// <summary>Runs every rule on a report. A rule that throws becomes a PE900 finding, and the others still run.</summary>
public sealed class RuleRunner(IReadOnlyList<IConsistencyRule>? rules = null)
{
    private readonly IReadOnlyList<IConsistencyRule> _rules = rules ?? RuleCatalog.All;

    /// <summary>One row per rule, in the order of the catalogue.</summary>
    public IReadOnlyList<CheckedRule> Run(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var system = new PE900RuleFailure();
        var failures = new List<Finding>();
        var rows = _rules.Where(r => r.Descriptor.Id != system.Descriptor.Id).Select(r => new CheckedRule(r.Descriptor, Check(r))).ToList();
        rows.Add(new(system.Descriptor, InapplicableReasons.Told(system.Descriptor, RuleResult.From(failures, []))));
        return SuspectFold.Fold([.. rows.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal)]);

        RuleResult Check(IConsistencyRule rule)
        {
            if (report.Profile.Off.Contains(rule.Descriptor.Id)) return RuleResult.NotApplicable with { Reason = $"口径“{report.Profile.Name}”不适用本规则" };
            try
            {
                return InapplicableReasons.Told(rule.Descriptor, rule.Check(report));
            }
#pragma warning disable CA1031 // The border of the rules: one broken rule must not cost the report its other findings.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Add(system.Tell(rule.Descriptor, exception));
                return RuleResult.NotCheckable("规则运行异常，见PE900");
            }
        }
    }
}
