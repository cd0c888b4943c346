using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>结论与数字矛盾: 无结余 beside a balance, 全部支付 beside a rest that is not paid.</summary>
public sealed partial class PE404ConclusionsFitNumbers : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE404", "结论与数字矛盾", Severity.Warning, "“无结余”则结余为0；“全部支付”则支出 = 预算（到位）")
    {
        Basis = "文内一致（内部核对）",
        Fires = """
            项目到位资金90万元，实际支出82万元，资金结余8万元。
            截至年底，项目资金无结余。
            """,
        Silent = """
            项目到位资金90万元，实际支出90万元。
            截至年底，项目资金无结余。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var scopes = new SubProjects(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (OtherYear().IsMatch(sentence.Words)) continue;
            foreach (var phrase in NarrativeText.Phrases(sentence))
            {
                // “全部支付完毕，没有形成结余” rests on the same rest twice.
                if (findings.Count > 0 && sentence.Span.Contains(findings[^1].Evidence[0].Span)) break;
                // Below the heading of a sub-project the words speak of that alone; the totals are of the whole.
                if (scopes.At(phrase.Span.Start) != SubProjects.Whole) continue;
                if (NoBalance().Match(phrase.Words) is { Success: true } none && WholeMoney().IsMatch(phrase.Words[..none.Index]) && !PartOfMoney().IsMatch(sentence.Words)) Judge(report, phrase, none, Rest(report, false), "尚有结余", findings, verifications);
                else if (NoOverspend().Match(phrase.Words) is { Success: true } within && Overspent(report) is { } over)
                {
                    IReadOnlyList<Evidence> evidence = [report.Document.Cite(new TextSpan(phrase.Span.Start + within.Index, within.Length)), .. over.Evidence];
                    verifications.Add(new Verification(RuleOutcome.Violated, $"“{within.Value}”，{over.Text}", evidence));
                    findings.Add(new Finding("PE404", Severity.Warning, $"称“{within.Value}”，但{over.Text}，超出{Money(over.Yuan)}", evidence) { Stated = 0, Computed = over.Yuan, Difference = over.Yuan });
                }
                else if (AllPaid().Match(phrase.Words) is { Success: true } all && !PartOfProject().IsMatch(phrase.Words)
                    && WholeMoney().IsMatch(phrase.Words[..all.Index]) && !PartOfMoney().IsMatch(sentence.Words) && !RestSaid().IsMatch(sentence.Words))
                    Judge(report, phrase, all, Rest(report, ReceivedOnly().IsMatch(phrase.Words)), "尚未支付", findings, verifications);
            }
        }
        return RuleResult.From(findings, verifications);
    }

    private static void Judge(SelfEvaluationReport report, Phrase phrase, Match match, RestOfMoney? rest, string called, List<Finding> findings, List<Verification> verifications)
    {
        var words = report.Document.Cite(new TextSpan(phrase.Span.Start + match.Index, match.Length));
        if (rest is null)
        {
            verifications.Add(new Verification(RuleOutcome.NotCheckable, $"“{words.Quote}”", [words], "缺少预算（到位）数或支出数"));
            return;
        }
        IReadOnlyList<Evidence> evidence = [words, .. rest.Evidence];
        verifications.Add(new Verification(rest.IsSure ? RuleOutcome.Violated : RuleOutcome.Holds, $"“{words.Quote}”，{rest.Text}", evidence));
        if (rest.IsSure)
            findings.Add(new Finding("PE404", Severity.Warning, $"称“{words.Quote}”，但按{rest.Text}{called}{Money(rest.Yuan)}", evidence) { Stated = 0, Computed = rest.Yuan, Difference = rest.Yuan });
    }

    // More was paid than the budget, beyond what rounding explains.
    private static RestOfMoney? Overspent(SelfEvaluationReport report)
    {
        var ceiling = report.Claims.FirstOrDefault(c => c is { Kind: RelationKind.Ceiling, NotCheckable: null } && c.Readings[0].Operands[0].Value.Low > c.Stated.Value.High && !c.Stated.Value.Approximate);
        if (ceiling is null) return null;
        var paid = ceiling.Readings[0].Operands[0];
        return new RestOfMoney(paid.Value.Value - ceiling.Stated.Value.Value, true, $"支出“{paid.Evidence.Quote}”大于预算“{ceiling.Stated.Evidence.Quote}”", [paid.Evidence, ceiling.Stated.Evidence]);
    }

    // What is left of the whole project's money, and whether rounding can't explain it.
    private static RestOfMoney? Rest(SelfEvaluationReport report, bool ofReceived)
    {
        if (report.Funds.FirstOrDefault(f => f.Source == FundSource.Total) is not { } total) return ToldRest.Of(report);
        if (!ofReceived && total.Balance is { } balance)
            return new RestOfMoney(balance.Yuan, balance.Value.Low > 0 && !balance.Value.Approximate, "所列结余", [balance.Evidence]);
        if (total.Executed is not { } paid || paid.Value.Approximate) return null;
        // Paid in full of what was received or of what was budgeted: either makes the words true.
        var bases = (ofReceived ? [total.Received] : new[] { total.Received, total.AnnualBudget ?? total.InitialBudget }).OfType<Amount>().Where(a => !a.Value.Approximate).ToList();
        if (bases.Count == 0) return null;
        var least = bases.MinBy(a => a.Yuan)!;
        var step = Math.Max(paid.Value.Step, least.Value.Step);
        var rest = least.Yuan - paid.Yuan;
        var known = paid.Value.IsExact && least.Value.IsExact;
        return new RestOfMoney(rest, rest > 0 && least.Value.Low > paid.Value.High && (known || rest > Scale(paid, least) * step), "预算（到位）与支出之差", [least.Evidence, paid.Evidence]);
    }

    private static decimal Scale(Amount a, Amount b) => a.Value.IsExact || b.Value.IsExact ? 0.5m : 1;

    private static string Money(decimal yuan) =>
        yuan >= 10000 ? (yuan / 10000).ToString("0.######", CultureInfo.InvariantCulture) + "万元" : yuan.ToString("0.##", CultureInfo.InvariantCulture) + "元";

    // “无结余”, “没有结余资金”, “不存在资金结余情况”; not “不存在结余资金挪用”
    [GeneratedRegex("(?:没有形成|没有产生|无|没有|不存在|未产生|未形成)(?:任何)?(?:项目|财政|专项|年末|预算)?(?:资金)?(?:结余|剩余)(?:资金|结转)?(?:情况|现象)?(?=[，。；、）\\s]*$)")]
    private static partial Regex NoBalance();

    // “没有超支”, “未发生超预算支出情况”
    [GeneratedRegex("(?:没有|未|无|不存在|未发生|未出现|没有发生|没有出现)超(?:支|预算)(?:支出)?(?:情况|现象|问题)?(?=[，。；、）\\s]*$)")]
    private static partial Regex NoOverspend();

    // “项目资金已全部支付完毕”, “资金全部支付”
    [GeneratedRegex("(?:资金|经费|款项)[^，。；]{0,6}?(?:已|均已|均|都)?(?:全部|全额)(?:支付|使用|支出|拨付使用|执行)(?:完毕|完成|到位)?(?=[，。；、）\\s]*$)|(?:资金|经费|款项)(?:已|均已|均|都)?(?:支付|使用|支出)完毕(?=[，。；、）\\s]*$)")]
    private static partial Regex AllPaid();

    // “项目资金”, “截至年底本项目到位资金”; 前四家医院资金 is part of it.
    [GeneratedRegex("^\\s*(?:截[止至][^，]{0,14}?|目前|现|年末|年底|全年|该|本|此|项目|年度|专项|预算|资金|经费|到位|收到|拨付|下达|所有|各项|上述|20\\d{2}年度?|的)*$")]
    private static partial Regex WholeMoney();

    // 中央资金无结余 says nothing of the county's.
    [GeneratedRegex("中央|[省市州县区]级|上级|转移支付|自筹|配套|“?三公”?|公用经费|人员经费|基本支出|子项目|标段|[一二三四五]期")]
    private static partial Regex PartOfMoney();

    [GeneratedRegex("未使用|未支付|未支出|未拨付|剩余|结余[^，。]{0,6}\\d")]
    private static partial Regex RestSaid();

    [GeneratedRegex("到位|收到|下达|拨入")]
    private static partial Regex ReceivedOnly();

    [GeneratedRegex("合同|工程款|尾款|进度款|子项目|质保金|其中|设备款|服务费|补助|分项|阶段|首期|部分|将|待|后再|按规定|[一二三四五]期")]
    private static partial Regex PartOfProject();

    [GeneratedRegex("上年|去年|以前年度|往年|如果|若|如|是否|将|计划|拟|应")]
    private static partial Regex OtherYear();
}
