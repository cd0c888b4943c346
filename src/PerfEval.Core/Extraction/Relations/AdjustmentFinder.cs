using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>Finds budget adjustments told in one paragraph: 年初预算800万元，追加72万元，调整后预算872万元.</summary>
internal static partial class AdjustmentFinder
{
    private const int EitherWay = 2;

    public static IEnumerable<RelationClaim> Find(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            var changes = paragraph.Amounts.Select(a => (Amount: a, Sign: Sign(narrative.Text, a))).Where(c => c.Sign != 0).ToList();
            changes.AddRange(Further(narrative.Text, paragraph, changes));
            if (changes.Count == 0 || changes.Count > 3) continue;
            if (Claim(narrative.Text, paragraph, changes) is { } claim) yield return claim;
        }
    }

    /// <summary>The form tells the budget before and after (900 | 1060), words elsewhere the change: 年中追加150万元.</summary>
    public static IEnumerable<RelationClaim> OfForm(string text, IReadOnlyList<Amount> amounts, IReadOnlyList<FundLine> funds)
    {
        var total = funds.FirstOrDefault(f => f.Source == FundSource.Total);
        if (total is not { InitialBudget: { } initial, AnnualBudget: { } annual } || initial.Yuan == annual.Yuan) yield break;
        // One change told again (in the form and in the narrative) is one.
        var changes = amounts.Where(a => a != initial && a != annual && !a.Value.Approximate).Select(a => (Amount: a, Sign: Sign(text, a))).Where(c => c.Sign != 0).DistinctBy(c => (c.Amount.Yuan, c.Sign)).ToList();
        if (changes.Count is 0 or > 3) yield break;
        var signed = Signed(changes, initial, annual);
        foreach (var some in signed.Select(s => new List<Operand> { s }).Prepend(signed))
        {
            if (!Fit.Sum(annual.Value, some.Select(s => s.Value).Append(initial.Value))) continue;
            yield return Make(annual, initial, some);
            yield break;
        }
        // Several changes need not be all; one that goes the right way and nearly so far is meant.
        var gap = annual.Yuan - initial.Yuan;
        // “追加480万元，另有上年结转200万元”: what else came makes up the rest.
        if (changes is [var one] && amounts.Any(a => a != one.Amount && a.Cell is null && a.Yuan > 0 && a.Yuan == Math.Abs(Math.Abs(gap) - one.Amount.Yuan))) yield break;
        if (changes is [var only] && (only.Sign == EitherWay || Math.Sign(gap) == only.Sign) && Math.Abs(Math.Abs(gap) - only.Amount.Yuan) < Math.Abs(gap) * 0.3m) yield return Make(annual, initial, signed);
    }

    // “追加两次，分别为100万元和60万元”
    private static List<(Amount Amount, int Sign)> Further(string text, NarrativeParagraph paragraph, List<(Amount Amount, int Sign)> changes)
    {
        var further = new List<(Amount Amount, int Sign)>();
        foreach (var amount in paragraph.Amounts.Where(a => changes.TrueForAll(c => c.Amount != a)))
        {
            if (Each().Match(Clause.Before(text, amount.Span.Start, 30, "。；\n")) is { Success: true } each) further.Add((amount, each.Groups["less"].Success ? -1 : 1));
            else if (further.Count > 0 && further[^1].Amount.Span.End <= amount.Span.Start && text[further[^1].Amount.Span.End..amount.Span.Start].Trim() is "和" or "、" or "及" or "与") further.Add((amount, further[^1].Sign));
        }
        return further;
    }

    private static RelationClaim? Claim(string text, NarrativeParagraph paragraph, List<(Amount Amount, int Sign)> changes)
    {
        var others = paragraph.Amounts.Where(a => changes.TrueForAll(c => c.Amount != a) && a.Role is AmountRole.Budget or AmountRole.Received or AmountRole.Other).ToList();
        foreach (var final in others)
        {
            foreach (var initial in others.Where(o => o != final && o.Span.Start < final.Span.Start))
            {
                var fitting = Signed(changes, initial, final);
                if (final.Yuan != initial.Yuan && Fit.Sum(final.Value, fitting.Select(s => s.Value).Append(initial.Value))) return Make(final, initial, fitting);
            }
        }
        var first = others.FirstOrDefault(o => Initial().IsMatch(Clause.Before(text, o.Span.Start, 24)))
            // “年初，县财政整合涉农资金安排本项目2850万元”
            ?? others.FirstOrDefault(o => o.Role == AmountRole.Budget && o.Span.End <= changes[0].Amount.Span.Start && AtFirst().IsMatch(Clause.Before(text, o.Span.Start, 40, "。；\n")));
        // “全年预算64,682.5万元…项目支出年初预算2,450.5万元，追加210万元，调整后为2,760.5万元”: of two budgets the one of this size.
        var last = others.Where(o => o != first && Final().IsMatch(Clause.Before(text, o.Span.Start, 24))).MinBy(o => Math.Abs(o.Yuan - (first?.Yuan ?? 0)));
        if (first is null || last is null || first == last || first.Value.Approximate || last.Value.Approximate || changes.Exists(c => c.Amount.Value.Approximate)) return null;
        // “2022年追加20万元，2023年年初预算300万元”
        if (changes.Exists(c => c.Amount.Year is { } y && first.Year is { } z && y != z)) return null;
        var signed = Signed(changes, first, last);
        // “部门年初预算5000万元，其中本项目追加80万元，本项目全年预算560万元”: two budgets so far apart are of two things.
        // A slip in the change itself (追加9,160,000元 for 1,960,000元) may be as large.
        if (Math.Abs(first.Yuan + signed.Sum(s => s.Value.Value) - last.Yuan) > 0.3m * last.Yuan && !(changes is [var one] && WrittenDigits.IsSlip(Math.Abs(last.Yuan - first.Yuan), one.Amount.Yuan))) return null;
        // “…，9月收到帮扶资金20万元，调整后预算338.5万元”: money that came in between belongs to the change.
        var between = paragraph.Amounts.Where(a => a.Span.Start > first.Span.Start && a.Span.Start < last.Span.Start && changes.TrueForAll(c => c.Amount != a) && a.Role != AmountRole.UnitPrice).ToList();
        if (between.Exists(b => Fit.Sum(last.Value, signed.Select(s => s.Value).Append(first.Value).Append(b.Value)))) return null;
        return Make(last, first, signed);
    }

    private static RelationClaim Make(Amount final, Amount initial, List<Operand> changes) =>
        new(RelationKind.Adjustment, Operands.Of(final), [new Reading("", [Operands.Of(initial), .. changes])], "预算调整");

    private static List<Operand> Signed(List<(Amount Amount, int Sign)> changes, Amount initial, Amount final) =>
        [.. changes.Select(c => Operands.Of(c.Amount) with { Value = c.Sign > 0 && (c.Sign != EitherWay || final.Yuan >= initial.Yuan) ? c.Amount.Value : Negative(c.Amount.Value) })];

    private static Quantity Negative(Quantity value) => value with { Value = -value.Value, Low = -value.High, High = -value.Low };

    private static int Sign(string text, Amount amount)
    {
        var words = Clause.Before(text, amount.Span.Start, 24, "，。；！？\n,;、");
        var after = Clause.After(text, amount.Span.End, 8);
        // “追加80万元，其中中央追加50万元”: a part of the change told before.
        if (words.StartsWith("其中", StringComparison.Ordinal) && !words.Contains("年初", StringComparison.Ordinal) && !words.Contains("年中", StringComparison.Ordinal)) return 0;
        // “管护支出32.7万元，较上年23.5万元增加9.2万元”
        if (OtherYear().IsMatch(words)) return 0;
        return Decrease().IsMatch(words) || Reduced().IsMatch(after) ? -1 : Increase().IsMatch(words) ? 1 : Changed().IsMatch(words) ? EitherWay : 0;
    }

    [GeneratedRegex("[较比](?:上年|去年|上一年|同期|20\\d{2}年(?!初))")]
    private static partial Regex OtherYear();

    [GeneratedRegex("(?:调减|核减|压减|追减|调出|压缩|收回|减少)[^为至到]{0,8}$")]
    private static partial Regex Decrease();

    [GeneratedRegex("(?:(?<more>追加|调增|增加|核增)|(?<less>调减|核减|压减|收回|减少))[^。；\\d]{0,10}分别(?:为|是)?$")]
    private static partial Regex Each();

    // “对招标节余68万元予以调减”
    [GeneratedRegex("^(?:予以|给予|全部|全额)?(?:调减|核减|收回|压减)")]
    private static partial Regex Reduced();

    [GeneratedRegex("(?:增加|调入)[^为至到]{0,8}$|(?:追加|调增|核增|增拨)[^为至到]{0,18}$")]
    private static partial Regex Increase();

    // “按程序调整预算41万元”: up or down, as the budgets before and after tell.
    [GeneratedRegex("(?<!未|无|不|末|终)(?:调整|变更)(?:了|项目|财政|预算|资金|金额|数额|数)*$")]
    private static partial Regex Changed();

    [GeneratedRegex("^(?:20\\d{2}年)?年初，")]
    private static partial Regex AtFirst();

    [GeneratedRegex("年初|初始|原预算|原定|批复预算|预算批复")]
    private static partial Regex Initial();

    [GeneratedRegex("调整后|调整为|(?:全年|最终|年末|实际|可用|可支配)(?:总)?预算|预算总规模|[增减][加少]?[为到至]|追[加减][为到至]|调整预算|^(?:预算)?(?:总额)?达到?$")]
    private static partial Regex Final();
}
