using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>明细合计: a stated total equals the sum of its parts: payment rows, sub-projects, instalments.</summary>
public sealed class PE103PartsSumToTotal : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE103", "明细合计", Severity.Error, "合计 = 各明细之和")
    {
        Basis = "会计基础工作规范",
        Fires = "项目支出86万元，其中：设备购置费50万元，安装费20万元，培训费12万元。",
        Silent = "项目支出86万元，其中：设备购置费50万元，安装费24万元，培训费12万元。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Sum, _ => "明细之和与所列合计不符");
}
