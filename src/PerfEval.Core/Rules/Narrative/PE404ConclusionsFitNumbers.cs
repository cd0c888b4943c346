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
        foreach (var sentence in NarrativeText.Sentences(report).Concat(NarrativeText.Told(report)))
        {
            // “2022年3月专户资金支付完毕” of a report of 2021: what happened after it.
            if (OtherYear().IsMatch(sentence.Words) || Year().Matches(sentence.Words).Any(y => int.Parse(y.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) > (report.Identity.FiscalYear?.Value ?? int.MaxValue))) continue;
            foreach (var phrase in NarrativeText.Phrases(sentence))
            {
                // “全部支付完毕，没有形成结余” rests on the same rest twice.
                if (findings.Count > 0 && sentence.Span.Contains(findings[^1].Evidence[0].Span)) break;
                // Below the heading of a sub-project the words speak of that alone; the totals are of the whole.
                if (scopes.At(phrase.Span.Start) != SubProjects.Whole || Conclusions.Read(phrase.Words) is not { } told) continue;
                if (!IsOfWhole(report, phrase, told) || Conclusions.IsOfAPart(UpTo(sentence, phrase), told.Kind, MainPayments().IsMatch(phrase.Words[..told.Index]))) continue;
                var at = report.Document.Cite(Through(sentence, phrase, told));
                switch (told.Kind)
                {
                    case ConclusionKind.NoBalance:
                        Judge(report, at, Rest(report, false, true), "尚有结余", findings, verifications);
                        break;
                    case ConclusionKind.AllPaid when !RestSaid().IsMatch(sentence.Words) || (UsedUp().IsMatch(at.Quote) && !Lacks().IsMatch(sentence.Words)):
                        Judge(report, at, ArrivedOnly().IsMatch(at.Quote) && ToldRest.OfArrival(report) is { } lacking ? lacking : Rest(report, ReceivedOnly().IsMatch(phrase.Words[(phrase.Words.LastIndexOf('、', told.Index) + 1)..])), "尚未支付", findings, verifications);
                        if (findings.Count == 0) Lacking(report, at, ArrivedOnly().IsMatch(at.Quote), findings, verifications);
                        break;
                    case ConclusionKind.AllReceived:
                        Judge(report, at, ToldRest.OfArrival(report), "尚未到位", findings, verifications);
                        if (findings.Count == 0) Lacking(report, at, true, findings, verifications);
                        break;
                    case ConclusionKind.WithinBudget when Overspent(report) is { } over:
                        Judge(report, at, over, "超出", findings, verifications);
                        break;
                }
            }
        }
        OnTimeClaims.Check(report, findings, verifications);
        foreach (var (words, numbers, target, actual) in TargetsClaimed.In(report).Concat(AllDoneClaims.In(report)))
        {
            verifications.Add(new Verification(RuleOutcome.Violated, $"“{words.Quote}”，{numbers.Quote}", [words, numbers]));
            findings.Add(new Finding("PE404", Severity.Warning, $"称“{words.Quote}”，但“{numbers.Quote.TrimEnd('，')}”未达到目标", [words, numbers]) { Stated = target, Computed = actual, Difference = target - actual });
        }
        return RuleResult.From(findings, verifications);
    }

    // What stands behind the conclusion with 其中 is another thing of the sentence.
    private static string UpTo(Sentence sentence, Phrase phrase)
    {
        var end = phrase.Span.End - sentence.Span.Start;
        return AsAgreed().Replace(sentence.Words[..end] + sentence.Words[end..].Replace("其中", "", StringComparison.Ordinal), "");
    }

    private static void Lacking(SelfEvaluationReport report, Evidence words, bool ofArrival, List<Finding> findings, List<Verification> verifications)
    {
        if (ToldRest.Lacking(report, ofArrival) is not { } lacking || lacking.Evidence[0].Span.Overlaps(words.Span)) return;
        IReadOnlyList<Evidence> evidence = [words, .. lacking.Evidence];
        verifications.Add(new Verification(RuleOutcome.Violated, $"“{words.Quote}”，{lacking.Text}", evidence));
        findings.Add(new Finding("PE404", Severity.Warning, $"称“{words.Quote}”，但另一处称{lacking.Text}", evidence) { Stated = 0, Computed = lacking.Yuan, Difference = lacking.Yuan });
    }

    [GeneratedRegex("(?:严格)?(?:按照?|依照?)合同(?:的)?(?:约定|要求|规定)?(?:条款|进度)?|与合同")]
    private static partial Regex AsAgreed();

    [GeneratedRegex("使用完毕|使用完|用完|花完|用尽|用光")]
    private static partial Regex UsedUp();

    [GeneratedRegex("未|待|除|收回|上缴|上年")]
    private static partial Regex Lacks();

    // The project's money, or its main payment (工程款、设备款) where nothing is kept back; not 监理费.
    private static bool IsOfWhole(SelfEvaluationReport report, Phrase phrase, Conclusion told)
    {
        if (told.Kind == ConclusionKind.WithinBudget) return true;
        var before = phrase.Words[..told.Index];
        var subject = before[(before.LastIndexOf('、') + 1)..];
        if (WholeLabel.Is(Account().Replace(AsAgreed().Replace(subject, ""), ""), report.Identity.Project?.Value)) return true;
        // 服务资金 of 居家养老服务项目, 养护经费 of 公路养护工程: the project's money by a word of its name.
        if (ByName().Match(subject) is { Success: true } named && report.Identity.Project?.Value.Contains(named.Groups["word"].Value, StringComparison.Ordinal) == true) return true;
        return told.Kind == ConclusionKind.AllPaid && MainPayments().IsMatch(before) && !KeptBack().IsMatch(report.Document.Folded);
    }

    [GeneratedRegex("(?<!\\d)(?<y>20\\d{2})年")]
    private static partial Regex Year();

    [GeneratedRegex("^(?:截至[^，]{0,10}|目前|现)?(?<word>[一-龥]{2,4})(?:专项)?(?:资金|经费|款项)(?:已|均|也)?$")]
    private static partial Regex ByName();

    // 县财政专户无余额, 账上没有结存: where the money lies.
    [GeneratedRegex("(?:县|市|区|镇|乡)?(?:财政|资金|银行)?(?:专户|账户|账面|账上|账目|国库|盘子)(?:上|里|中)?|当年|年内|年末|收支相抵|做到|综合来看|可以说|本次自评认为|自评认为|也|资金使用|各类|各笔|每一?分?笔?|县|市|区|[一二三四五六七八九十]是")]
    private static partial Regex Account();

    [GeneratedRegex("^(?:截至[^，]{0,10}|目前|现)?(?:项目)?(?:工程款|合同款|施工款|货款)(?:项)?[、和与及](?:设备款|材料款|货款|服务款|工程款)(?:项)?$|^(?:截至[^，]{0,10}|目前|现|至此|本|该|项目)*(?:各项|所有|全部|各类)(?:费用|款项|工程款|价款|支出|补助|补贴)(?:款项?)?$")]
    private static partial Regex MainPayments();

    [GeneratedRegex("质保金|保证金|保留金|尾款|待审计|结算审计|未到期|未达到?付款|节约|结余资金?(?:收回|上缴)|合同(?:金额|价|总价)")]
    private static partial Regex KeptBack();

    [GeneratedRegex("拨付到位|拨付到账|下达到位")]
    private static partial Regex ArrivedOnly();

    // “全部支付到位，无结余”: what the sentence goes on to conclude is quoted with it.
    private static TextSpan Through(Sentence sentence, Phrase phrase, Conclusion told)
    {
        var end = phrase.Span.Start + told.Index + told.Length;
        foreach (var next in NarrativeText.Phrases(sentence).Where(p => p.Span.Start > phrase.Span.Start))
        {
            if (Conclusions.Read(next.Words) is not { } more) break;
            end = next.Span.Start + more.Index + more.Length;
        }
        return TextSpan.FromBounds(phrase.Span.Start + told.Index, end);
    }

    private static void Judge(SelfEvaluationReport report, Evidence words, RestOfMoney? rest, string called, List<Finding> findings, List<Verification> verifications)
    {
        if (rest is null)
        {
            verifications.Add(new Verification(RuleOutcome.NotCheckable, $"“{words.Quote}”", [words], "缺少预算（到位）数或支出数"));
            return;
        }
        // “财政核减17万元”: a sum taken away, kept back or saved is the rest, and explains it.
        if (rest.IsSure && (TakenAway(report, rest) || Adjusted(report, rest))) rest = rest with { IsSure = false };
        IReadOnlyList<Evidence> evidence = [words, .. rest.Evidence];
        verifications.Add(new Verification(rest.IsSure ? RuleOutcome.Violated : RuleOutcome.Holds, $"“{words.Quote}”，{rest.Text}", evidence));
        if (rest.IsSure)
            findings.Add(new Finding("PE404", Severity.Warning, $"称“{words.Quote}”，但按{rest.Text}{called}{Money(rest.Yuan)}", evidence) { Stated = 0, Computed = rest.Yuan, Difference = rest.Yuan });
    }

    private static bool TakenAway(SelfEvaluationReport report, RestOfMoney rest) => report.Amounts.Any(a => a.Cell is null && a.Yuan == rest.Yuan && !rest.Evidence.Any(e => e.Span == a.Span)
        && Taken().IsMatch(report.Document.Folded.AsSpan(Math.Max(0, a.Span.Start - 8), a.Span.Start - Math.Max(0, a.Span.Start - 8))));

    // “因财力紧张调减为504万元，到位504万元”: what was paid or came is what the budget was changed to.
    private static bool Adjusted(SelfEvaluationReport report, RestOfMoney rest) => rest.Evidence.Count > 1 && report.Amounts.FirstOrDefault(a => a.Span == rest.Evidence[^1].Span) is { } lesser
        && report.Amounts.Any(a => a.Yuan == lesser.Yuan && AdjustedTo().IsMatch(report.Document.Folded.AsSpan(Math.Max(0, a.Span.Start - 12), a.Span.Start - Math.Max(0, a.Span.Start - 12))));

    [GeneratedRegex("(?:调减|调整|压减|核减|压缩)[^，。；\\d]{0,6}(?:为|至|到|后)[^，。；\\d]{0,4}$")]
    private static partial Regex AdjustedTo();

    [GeneratedRegex("(?:核减|调减|审减|扣减|压减|收回|上缴|缴回|退回|交回|节约|统筹|质保金|保证金|尾款)了?(?:资金|预算|款项)?(?:为|共计?|计)?$")]
    private static partial Regex Taken();

    // More was paid than the budget, beyond what rounding explains.
    private static RestOfMoney? Overspent(SelfEvaluationReport report)
    {
        var ceiling = report.Claims.FirstOrDefault(c => c is { Kind: RelationKind.Ceiling, NotCheckable: null } && c.Readings[0].Operands[0].Value.Low > c.Stated.Value.High && !c.Stated.Value.Approximate);
        if (ceiling is null) return report.Funds.Count == 0 ? ToldRest.OfOverspending(report) : null;
        var paid = ceiling.Readings[0].Operands[0];
        return new RestOfMoney(paid.Value.Value - ceiling.Stated.Value.Value, true, $"支出“{paid.Evidence.Quote}”大于预算“{ceiling.Stated.Evidence.Quote}”", [paid.Evidence, ceiling.Stated.Evidence]);
    }

    // What is left of the whole project's money, and whether rounding can't explain it.
    private static RestOfMoney? Rest(SelfEvaluationReport report, bool ofReceived, bool isWhatever = false)
    {
        if (report.Funds.FirstOrDefault(f => f.Source == FundSource.Total) is not { } total) return ofReceived && report.Amounts.Any(a => a.Role == AmountRole.Received) ? ToldRest.OfReceived(report) : ToldRest.Of(report, isWhatever);
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

    [GeneratedRegex("未使用|未支付|未支出|未拨付|剩余|结余[^，。]{0,6}\\d")]
    private static partial Regex RestSaid();

    // 已支付到位 says that all was paid, not of what.
    [GeneratedRegex("(?<!支付|拨付|发放|使用|执行|支出)到位|收到|下达|拨入")]
    private static partial Regex ReceivedOnly();

    [GeneratedRegex("上年|去年|以前年度|往年|如果|若|如(?!期|数)|是否|将|拟|应(?![付缴发拨兑补享收支])|下一?步")]
    private static partial Regex OtherYear();
}
