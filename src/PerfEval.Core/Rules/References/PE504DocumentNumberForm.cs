using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>文号不规范: a bracket lost, 号 missing, the serial number missing.</summary>
public sealed class PE504DocumentNumberForm : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE504", "文号不规范", Severity.Info, "文号为代字〔年份〕序号号")
    {
        Basis = "党政机关公文处理工作条例；GB/T 9704—2012",
        Fires = "根据益财绩〔2020〕16文件要求开展自评。",
        Silent = "根据益财绩〔2020〕16号文件要求开展自评。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = report.DocumentNumbers.Where(n => n.Irregularities.Count > 0)
            .Select(n => new Finding(Descriptor.Id, Severity.Info, $"文号“{n.Evidence.Quote}”不规范：{string.Join("、", n.Irregularities)}", [n.Evidence]))
            .ToList();
        var verifications = report.DocumentNumbers
            .Select(n => new Verification(n.Irregularities.Count > 0 ? RuleOutcome.Violated : RuleOutcome.Holds, n.Evidence.Quote, [n.Evidence]))
            .ToList();
        return RuleResult.From(findings, verifications);
    }
}
