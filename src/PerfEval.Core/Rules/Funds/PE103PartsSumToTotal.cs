using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>明细合计: a stated total equals the sum of its parts: payment rows, sub-projects, instalments.</summary>
public sealed class PE103PartsSumToTotal : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE103", "明细合计", Severity.Error, "合计 = 各明细之和");

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Sum, _ => "明细之和与所列合计不符");
}
