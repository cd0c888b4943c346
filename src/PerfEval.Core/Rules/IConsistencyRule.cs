using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules;

/// <summary>核对规则: one rule of the catalogue. Pure; silent on an empty report.</summary>
public interface IConsistencyRule
{
    RuleDescriptor Descriptor { get; }

    RuleResult Check(SelfEvaluationReport report);
}
