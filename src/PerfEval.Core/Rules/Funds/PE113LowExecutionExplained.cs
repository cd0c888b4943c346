using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>执行率低未说明: an execution rate below the profile's bound is explained.</summary>
public sealed partial class PE113LowExecutionExplained : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE113", "执行率低未说明", Severity.Warning, "执行率 ＜ 90% 时应说明原因")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = """
            | 资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
            | 年度资金总额 | 100.00 | 76.50 | 76.5% |
            """,
        Silent = """
            | 资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
            | 年度资金总额 | 100.00 | 76.50 | 76.5% |
            执行率偏低，主要是工程款尚未结算。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var (rate, evidence) in report.Funds.Where(f => f.Source == FundSource.Total).Select(Executed).OfType<(decimal, IReadOnlyList<Evidence>)>().DefaultIfEmpty(Told(report)).Where(e => e.Item2.Count > 0))
        {
            var words = $"执行率{decimal.Round(rate * 100, 2):0.##}%";
            var told = rate >= report.Profile.ExplainBelow || Reason(report) is not null;
            verifications.Add(new Verification(told ? RuleOutcome.Holds : RuleOutcome.Violated, words, evidence));
            if (!told) findings.Add(new Finding(Descriptor.Id, Severity.Warning, $"{words}，低于{decimal.Round(report.Profile.ExplainBelow * 100, 2):0.##}%，未说明原因", evidence) { Stated = rate });
        }
        return RuleResult.From(findings, verifications);
    }

    // What the amounts give goes before what is printed: a wrong rate is PE101's.
    private static (decimal Rate, IReadOnlyList<Evidence> Evidence)? Executed(FundLine line)
    {
        if (line is { AnnualBudget.Yuan: > 0, Executed: not null } && !line.AnnualBudget.Value.Approximate)
            return (line.Executed.Yuan / line.AnnualBudget.Yuan, [line.Executed.Evidence, line.AnnualBudget.Evidence]);
        return line.Rate is { } rate ? (rate.Value.Value, [rate.Evidence]) : null;
    }

    // Without a money block: the rate told in words, of exact amounts that bear it out.
    private static (decimal, IReadOnlyList<Evidence>) Told(SelfEvaluationReport report)
    {
        var claim = report.Claims.FirstOrDefault(c => c is { Kind: RelationKind.ExecutionRate, NotCheckable: null } && c.Readings[0].Operands is [{ Value.Approximate: false, Amount: { } part }, { Value: { Approximate: false, Value: > 0 }, Amount: not null }] && WholeLabel.Is(part.Label));
        if (claim is null) return (Alone(report)?.Value.Value ?? 1, Alone(report) is { } alone ? [alone.Evidence] : []);
        if (report.Passages.Any(p => p.Kind == PassageKind.Problem && Spending().IsMatch(p.Evidence.Quote) && !Monitored().IsMatch(p.Evidence.Quote))) return (1, []);
        var (paid, whole) = (claim.Readings[0].Operands[0], claim.Readings[0].Operands[1]);
        return (paid.Value.Value / whole.Value.Value, [claim.Stated.Evidence, paid.Evidence, whole.Evidence]);
    }

    // “项目预算执行率为62.3%，资金使用合规”: the only rate of the whole, told without its sums.
    private static Rate? Alone(SelfEvaluationReport report)
    {
        if (report.Passages.Any(p => p.Kind == PassageKind.Problem && Spending().IsMatch(p.Evidence.Quote))) return null;
        var rates = report.Rates.Where(r => r.Kind == RateKind.Execution).ToList();
        return rates is [{ Cell: null } only] && only.Value.Value is > 0.3m and < 1 && WholeLabel.Is(only.Label) && !Bounded().IsMatch(Line(report.Document.Folded[Math.Max(0, only.Span.Start - 30)..Math.Min(report.Document.Folded.Length, only.Span.End + 6)])) ? only : null;
    }

    private static string Line(string words) => words[(words.LastIndexOf('\n') + 1)..];

    [GeneratedRegex("不低于|以上|目标|达到?到?[9１]|应|季度|月底|上半年|上年|去年|超过|分|扣|≥|大于|全[县市省]")]
    private static partial Regex Bounded();

    [GeneratedRegex("支付|支出|执行|拨付|进度|结余|结转")]
    private static partial Regex Spending();

    // “按季度开展绩效运行监控，对进度偏慢的事项发出提醒”: how the unit watches, not what it found.
    [GeneratedRegex("(?:监控|调度|督[查办促]|通报|跟踪)[^。]{0,40}对[^，。]{2,16}的[^，。]{0,8}(?:提醒|督促|通报|约谈|督办|预警)")]
    private static partial Regex Monitored();

    // “资金结余较大，主要是工程尚未结算”, “支付进度慢的原因是…”, “因…，剩余资金结转下年使用”, “执行率偏低系招标节约”
    private static string? Reason(SelfEvaluationReport report)
    {
        var document = report.Document;
        var texts = document.Blocks.Select(b => b.Span).Concat(document.Tables.SelectMany(t => t.Cells).Where(c => c.Span.Length > 8).Select(c => c.Span));
        return texts.Select(document.Words).FirstOrDefault(w => Explained().IsMatch(w));
    }

    [GeneratedRegex("(?:执行|支付|支出|结余|结转|未支付|未使用|尚未|未付|资金使用|预算完成|进度)[^。\\n]{0,60}(?:(?:。[其此]?(?:主要|具体)?)?原因(?!分析[。\\n]|分析$)|由于|因为|主要是|[低慢少高大多]主?要?系|(?<!原)因[^此而]|受[^，。；]{1,20}影响|质保金|尾款|尚未|未结算|未验收|跨年|下年)|(?:由于|(?<!原)因[^此而]|受|原因)[^。\\n]{1,60}(?:执行率|未支付|结余|结转|支出进度|未执行|未使用|尚未支付|支付进度|未能支付|无法支付)")]
    private static partial Regex Explained();
}
