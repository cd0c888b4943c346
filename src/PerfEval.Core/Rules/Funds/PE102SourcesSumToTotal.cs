using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>资金来源合计: the total row equals the sum of its source rows, each column by itself.</summary>
public sealed class PE102SourcesSumToTotal : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE102", "资金来源合计", Severity.Error, "资金总额 = 各资金来源之和");

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.SourceSum, _ => "各资金来源之和与资金总额不符");
}
