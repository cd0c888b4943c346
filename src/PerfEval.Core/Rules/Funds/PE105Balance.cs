using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Rules.Funds;

/// <summary>结余: the balance equals money received, or the budget, less what was paid; the calculation says which base holds.</summary>
public sealed class PE105Balance : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE105", "结余", Severity.Error, "结余 = 到位（或预算）− 支出")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = "项目到位资金200万元，支出178万元，资金结余32万元。",
        Silent = "项目到位资金200万元，支出178万元，资金结余22万元。",
    };

    public RuleResult Check(SelfEvaluationReport report) =>
        ClaimResult.Of(report, Descriptor, c => c.Kind == RelationKind.Balance, Lead);

    private static string Lead(AuditedClaim audited)
    {
        if (!audited.Fails) return "结余与收支略有出入";
        var others = audited.Claim.Readings.Where(r => r != audited.Verdict.Reading)
            .Select(r => Calculation.Write(audited.Claim, RelationCheck.Check(audited.Claim, r)));
        var tried = string.Join("；", others);
        return tried.Length > 0 ? $"结余与收支不符（另算：{tried}，亦不符）" : "结余与收支不符";
    }
}
