using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>文表不一致: a fact told in the narrative and in a table, or twice, has one value after folding units and printed places.</summary>
public sealed class PE401FactsAgree : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE401", "文表不一致", Severity.Error, "同一事实在正文与表格中（或前后两处）数值一致")
    {
        Basis = "文内一致（内部核对）",
        Fires = """
            | 资金（万元） | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 260.00 | 251.40 |
            本项目全年实际支出254.10万元。
            """,
        Silent = """
            | 资金（万元） | 全年预算数 | 全年执行数 |
            | 年度资金总额 | 260.00 | 251.40 |
            本项目全年实际支出251.4万元。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var pair in SameFacts.In(report))
        {
            var fit = AmountFit.Of(pair.First, pair.Second);
            IReadOnlyList<Evidence> evidence = [pair.First.Evidence, pair.Second.Evidence];
            var calculation = $"{pair.Name}：{pair.First.Evidence.Quote} = {pair.Second.Evidence.Quote}";
            verifications.Add(new Verification(fit == AmountFit.Agree ? RuleOutcome.Holds : RuleOutcome.Violated, calculation, evidence));
            if (fit == AmountFit.Agree) continue;
            findings.Add(new Finding(Descriptor.Id, fit == AmountFit.Near ? Severity.Info : pair.IsSure ? Severity.Error : Severity.Warning,
                $"“{pair.Name}”一处为{Text(pair.First)}，{(pair.Second.Cell is null ? "另一处" : "表中")}为{Text(pair.Second)}，前后不一", evidence)
            {
                Stated = pair.First.Yuan,
                Computed = pair.Second.Yuan,
                Difference = Math.Abs(pair.First.Yuan - pair.Second.Yuan),
                Tolerance = pair.First.Value.High - pair.First.Value.Value + pair.Second.Value.High - pair.Second.Value.Value,
            });
        }
        foreach (var pair in SameCounts.In(report).Concat(AllOfAnotherCount.In(report)).Concat(ToldIndicators.In(report)).Concat(CountsDiffer.In(report)).Concat(RowsToldOtherwise.In(report)).DistinctBy(p => p.First.Span).DistinctBy(p => p.Second.Span))
        {
            IReadOnlyList<Documents.Evidence> evidence = [pair.First, pair.Second];
            verifications.Add(new Verification(RuleOutcome.Violated, $"{pair.Name}：{pair.First.Quote} = {pair.Second.Quote}", evidence));
            findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"“{pair.Name}”一处为{pair.First.Quote}，{(InTable(report, pair.Second) ? "表中" : "另一处")}为{pair.Second.Quote.Trim()}，前后不一", evidence));
        }
        return RuleResult.From(findings, verifications);
    }

    private static bool InTable(SelfEvaluationReport report, Evidence evidence) => report.Document.Tables.Any(t => t.Span.Contains(evidence.Span));

    private static string Text(Amount amount) => amount.Evidence.Quote.Any(c => c is '元' or '万' or '亿') ? amount.Evidence.Quote : amount.Evidence.Quote.Trim() + Unit(amount.Unit);

    private static string Unit(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.ThousandYuan => "千元",
        MoneyUnit.TenThousandYuan => "万元",
        MoneyUnit.MillionYuan => "百万元",
        _ => "亿元",
    };
}
