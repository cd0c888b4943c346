using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>资金来源合计: the total row equals the sum of its source rows, each column by itself.</summary>
public sealed class PE102SourcesSumToTotal : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE102", "资金来源合计", Severity.Error, "资金总额 = 各资金来源之和")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 资金来源（万元） | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 320 | 300 |
            | 中央财政资金 | 200 | 200 |
            | 县级财政资金 | 110 | 100 |
            """,
        Silent = """
            | 资金来源（万元） | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 320 | 300 |
            | 中央财政资金 | 200 | 200 |
            | 县级财政资金 | 120 | 100 |
            """,
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.SourceSum, _ => "各资金来源之和与资金总额不符");
}
