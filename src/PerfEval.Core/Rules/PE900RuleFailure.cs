using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules;

/// <summary>规则异常: a rule threw. The runner tells it here by the rule's name; the other rules still run.</summary>
public sealed class PE900RuleFailure : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE900", "规则异常", Severity.Info, "各规则正常运行")
    {
        Basis = "文内一致（内部核对）",
    };

    public RuleResult Check(SelfEvaluationReport report) => RuleResult.NotApplicable;

    internal Finding Tell(RuleDescriptor failed, Exception exception) =>
        new(Descriptor.Id, Descriptor.Severity, $"规则{failed.Id}“{failed.Name}”运行异常（{exception.GetType().Name}），其余规则已照常核对", []);
}
