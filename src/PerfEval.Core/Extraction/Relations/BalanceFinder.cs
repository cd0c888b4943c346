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
            foreach (var balance in paragraph.Amounts.Where(a => a.Role == AmountRole.Balance))
            {
                if (Claim(narrative, paragraph, balance) is { } claim) yield return claim;
            }
        }
    }

    private static RelationClaim? Claim(Narrative narrative, NarrativeParagraph paragraph, Amount balance)
    {
        var near = Near(narrative, balance);
        var pairs = Pairs(near, [.. near.Where(b => b.Role is AmountRole.Paid or AmountRole.Contract)]).ToList();
        var holding = pairs.Where(p => Fit.Difference(balance.Value, p.From.Value, p.Less.Value)).ToList();
        // An exact difference before one that holds only by its rounding; the nearest before the farther.
        var best = holding.OrderBy(p => Math.Abs(p.From.Yuan - p.Less.Yuan - balance.Yuan)).ThenBy(p => Distance(balance, p.From) + Distance(balance, p.Less)).FirstOrDefault();
        if (best.From is not null) return new RelationClaim(RelationKind.Balance, Operands.Of(balance), [Reading(best)], "结余");

        // “其中县级资金支付80万元，结余10万元”: what is left of the county's money alone.
        var beside = paragraph.Amounts.LastOrDefault(a => a.Role == AmountRole.Paid && a.Span.End <= balance.Span.Start);
        if (beside is not null && FundSourceWords.NamesOneSource(beside.Label)) return null;
        var local = pairs.Where(p => paragraph.Span.Contains(p.Less.Span) && p.Less.Role == AmountRole.Paid && p.From.Role is AmountRole.Received or AmountRole.Budget)
            // “省级资金支付180万元，结余20万元”: of the province's money alone.
            .Where(p => SameYear(balance, p.Less) && SameYear(p.Less, p.From) && !FundSourceWords.NamesOneSource(p.Less.Label)).ToList();
        if (local.Count == 0) local = BeforeAndAfterChange(paragraph, balance);
        if (local.Count == 0 || !IsWhole(balance) || balance.Value.Approximate || local.Any(p => p.From.Value.Approximate || p.Less.Value.Approximate)) return null;
        // Each base once, with the payment nearest to the balance.
        var readings = local.GroupBy(p => p.From.Role).Select(g => g.OrderBy(p => Distance(balance, p.Less) + Distance(balance, p.From)).First())
            .OrderBy(p => p.From.Role == AmountRole.Received ? 0 : 1).Select(Reading).ToList();
        return new RelationClaim(RelationKind.Balance, Operands.Of(balance), readings, "结余");
    }

    // A contract and its supplement in one paragraph, and nothing else paid: the balance is what the change saved.
    private static List<(Amount From, Amount Less)> BeforeAndAfterChange(NarrativeParagraph paragraph, Amount balance)
    {
        var contracts = paragraph.Amounts.Where(a => a.Role == AmountRole.Contract && a.Span.End < balance.Span.Start).ToList();
        return contracts.Count == 2 && contracts[0].Yuan > contracts[1].Yuan && !paragraph.Amounts.Any(a => a.Role == AmountRole.Paid) ? [(contracts[0], contracts[1])] : [];
    }

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

    private static int Distance(Amount a, Amount b) => Math.Abs(a.Span.Start - b.Span.Start);

    private static bool SameYear(Amount a, Amount b) => a.Year is null || b.Year is null || a.Year == b.Year;

    // Of the project as a whole: 结余资金, 年末结余, 剩余资金; not 一标段结余.
    private static bool IsWhole(Amount balance) => WholeBalance().IsMatch(balance.Label);

    [GeneratedRegex("^(?:项目|本项目|该项目|本子项目|因而|年末|年终|年底|期末|资金|财政|全年|本年|当年|年度|预算|累计|实际|专项|尚|尚有|仍有|还|余|有)*(?:资金|经费)?(?:结余|结转|剩余|余额|节余)(?:结转|资金|金额|为|下年|指标|使用|至下年|数)*$")]
    private static partial Regex WholeBalance();
}
