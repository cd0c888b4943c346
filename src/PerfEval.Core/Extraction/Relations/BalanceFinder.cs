using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds what a balance (结余) in the narrative is the difference of. Every natural base is tried: received, budget, a contract
/// before and after its change. Without a base and a payment at hand nothing is claimed.
/// </summary>
internal static partial class BalanceFinder
{
    public static IEnumerable<RelationClaim> Find(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            var balances = paragraph.Amounts.Where(a => a.Role == AmountRole.Balance).ToList();
            // “已支付120.4万元，未支付8.6万元”: what is not paid is the rest, where no other is told.
            if (balances.Count == 0 && !paragraph.Amounts.Any(a => a.Role == AmountRole.Contract)) balances = [.. paragraph.Amounts.Where(a => a.Role == AmountRole.Other && IsUnpaid(narrative.Text, a))];
            foreach (var balance in balances)
            {
                if (Claim(narrative, paragraph, balance) is { } claim) yield return claim;
            }
        }
    }

    private static RelationClaim? Claim(Narrative narrative, NarrativeParagraph paragraph, Amount balance)
    {
        var near = WithoutCoarse(Near(narrative, balance), balance);
        var pairs = Pairs(near, [.. near.Where(b => b.Role is AmountRole.Paid or AmountRole.Contract)]).ToList();
        var holding = pairs.Where(p => Fit.Difference(balance.Value, p.From.Value, p.Less.Value)).ToList();
        // An exact difference before one that holds only by its rounding; the nearest before the farther.
        var best = holding.OrderBy(p => Math.Abs(p.From.Yuan - p.Less.Yuan - balance.Yuan)).ThenBy(p => Distance(balance, p.From) + Distance(balance, p.Less)).FirstOrDefault();
        if (best.From is not null) return new RelationClaim(RelationKind.Balance, Operands.Of(balance), [Reading(best)], "结余");

        // “其中县级资金支付80万元，结余10万元”: what is left of the county's money alone.
        var beside = paragraph.Amounts.LastOrDefault(a => a.Role == AmountRole.Paid && a.Span.End <= balance.Span.Start);
        if (beside is not null && FundSourceWords.NamesOneSource(beside.Label)) return null;
        // The payment told in the paragraph, else the only one of the paragraph with amounts before it.
        var place = paragraph.Amounts.Any(a => a.Role == AmountRole.Paid) ? paragraph : Before(narrative, paragraph) ?? paragraph;
        var local = pairs.Where(p => place.Span.Contains(p.Less.Span) && p.Less.Role == AmountRole.Paid && p.From.Role is AmountRole.Received or AmountRole.Budget)
            // “省级资金支付180万元，结余20万元”: of the province's money alone.
            .Where(p => SameYear(narrative.Text, balance, p.Less) && SameYear(narrative.Text, p.Less, p.From) && !FundSourceWords.NamesOneSource(p.Less.Label)).ToList();
        if (local.Count == 0) local = BeforeAndAfterChange(paragraph, balance);
        if (local.Count == 0 || !IsWhole(balance) || balance.Value.Approximate || local.Any(p => p.From.Value.Approximate || p.Less.Value.Approximate)) return null;
        // 到位200万元，上年结转20万元，支出182万元，结余38万元; 结余3.8万元 after 财政收回3万元: another sum at hand explains it.
        var extras = paragraph.Amounts.Where(a => a.Role is not AmountRole.UnitPrice and not AmountRole.Paid && a != balance).ToList();
        if (local.Any(p => extras.Exists(x => x != p.From && x != p.Less && (Fit.Sum(balance.Value, [p.From.Value, Negative(p.Less.Value), x.Value]) || Fit.Sum(balance.Value, [p.From.Value, Negative(p.Less.Value), Negative(x.Value)]))))) return null;
        // “合同价44.7万元，按合同支付进度款40万元，剩余4.7万元”: what is left of a sum told right before it.
        // Two parts of a list (监理616万元、管网461万元) may differ by as much; they aren't what it is left of.
        var beforeIt = paragraph.Amounts.Where(a => a.Role is not (AmountRole.UnitPrice or AmountRole.Part) && a.Span.End <= balance.Span.Start).TakeLast(4).ToList();
        if (beforeIt.Exists(a => beforeIt.Exists(b => a.Yuan > b.Yuan && a.Yuan - b.Yuan == balance.Yuan))) return null;
        // Each base once, with the payment nearest to the balance.
        var readings = local.GroupBy(p => p.From.Role).Select(g => g.OrderBy(p => Distance(balance, p.Less) + Distance(balance, p.From)).First())
            .OrderBy(p => p.From.Role == AmountRole.Received ? 0 : 1).Select(Reading).ToList();
        return new RelationClaim(RelationKind.Balance, Operands.Of(balance), readings, "结余");
    }

    // “项目共支付资金232万元，其中：…”, and in the next paragraph “预算执行率63.8%，结余89万元”
    private static NarrativeParagraph? Before(Narrative narrative, NarrativeParagraph paragraph) =>
        narrative.Paragraphs.LastOrDefault(p => p.Span.End <= paragraph.Span.Start && p.Amounts.Count > 0) is { } before
        && before.Amounts.Where(a => a.Role == AmountRole.Paid && WholeLabel.Is(a.Label)).ToList() is [_] ? before : null;

    // A contract and its supplement in one paragraph, and nothing else paid: the balance is what the change saved.
    private static List<(Amount From, Amount Less)> BeforeAndAfterChange(NarrativeParagraph paragraph, Amount balance)
    {
        var contracts = paragraph.Amounts.Where(a => a.Role == AmountRole.Contract && a.Span.End < balance.Span.Start).ToList();
        return contracts.Count == 2 && contracts[0].Yuan > contracts[1].Yuan && !paragraph.Amounts.Any(a => a.Role == AmountRole.Paid) ? [(contracts[0], contracts[1])] : [];
    }

    // “支出2421.2669万元”, elsewhere “支出0.24亿元”: of one sum told twice the print that is coarser than the balance proves nothing.
    private static List<Amount> WithoutCoarse(List<Amount> near, Amount balance) =>
        [.. near.Where(a => a.Value.Step <= balance.Value.Step || !near.Exists(b => b.Role == a.Role && b.Value is { Approximate: false } v && v.Step < a.Value.Step && v.Value >= a.Value.Low && v.Value <= a.Value.High))];

    private static Reading Reading((Amount From, Amount Less) pair) =>
        new(pair.From.Role switch
        {
            AmountRole.Received => "以到位资金为基数",
            AmountRole.Contract => "以合同金额为基数",
            _ => "以预算为基数",
        }, [Operands.Of(pair.From), Operands.Of(pair.Less)]);

    private static IEnumerable<(Amount From, Amount Less)> Pairs(List<Amount> near, List<Amount> lesser) =>
        from a in near.Where(a => a.Role is AmountRole.Budget or AmountRole.Received or AmountRole.Contract)
        from b in lesser
        where a.Yuan >= b.Yuan && a.Span != b.Span
        where b.Role == AmountRole.Paid || a.Role == AmountRole.Contract
        select (a, b);

    // The paragraph, and the two before it that tell amounts: 15 万元 of the budget stands in the paragraph before the balance.
    private static List<Amount> Near(Narrative narrative, Amount balance)
    {
        var before = narrative.Paragraphs.Where(p => p.Amounts.Count > 0 && p.Span.Start <= balance.Span.Start).TakeLast(4);
        var main = narrative.Around(balance.Span, a => a.Role is AmountRole.Budget or AmountRole.Received or AmountRole.Paid);
        return [.. before.SelectMany(p => p.Amounts.TakeLast(Narrative.Most / 2)).Concat(main).DistinctBy(a => a.Span)];
    }

    private static Quantity Negative(Quantity value) => value with { Value = -value.Value, Low = -value.High, High = -value.Low };

    private static bool IsUnpaid(string text, Amount amount) =>
        Unpaid().IsMatch(Clause.Before(text, amount.Span.Start, 8)) || UnpaidAfter().IsMatch(Clause.After(text, amount.Span.End, 8));

    private static int Distance(Amount a, Amount b) => Math.Abs(a.Span.Start - b.Span.Start);

    // “截至2021年12月底到位9000万元”, “截至2022年5月31日共支付7652.4万元”: sums up to a day are of no one year.
    private static bool SameYear(string text, Amount a, Amount b) => a.Year is null || b.Year is null || a.Year == b.Year
        || UpToDay().IsMatch(Clause.Before(text, a.Span.Start, 40, "。；\n")) || UpToDay().IsMatch(Clause.Before(text, b.Span.Start, 40, "。；\n"));

    // Of the project as a whole: 结余资金, 年末结余, 剩余资金; not 一标段结余.
    private static bool IsWhole(Amount balance) => WholeLabel.Is(Not().Replace(balance.Label, ""));

    [GeneratedRegex("未(?=支付|拨付|使用|执行|支出|付|用)|待(?=支付|拨付)|欠付?")]
    private static partial Regex Not();

    [GeneratedRegex("(?:未(?:支付|拨付|使用|执行|支出|付)|待(?:支付|拨付)|尚欠|欠付)(?:资金|金额|款项|的)?$")]
    private static partial Regex Unpaid();

    [GeneratedRegex("截[至止]")]
    private static partial Regex UpToDay();

    [GeneratedRegex("^(?:资金|款项|尾款)?(?:尚|暂|仍|还|均)?未(?:支付|拨付|使用|执行|支出|付)")]
    private static partial Regex UnpaidAfter();
}
