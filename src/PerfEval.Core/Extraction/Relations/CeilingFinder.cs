using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds the main payment of the narrative and the main budget of the same year, which it must not exceed. Only whole-project
/// totals are compared, and only when no larger budget of the report could cover the payment.
/// </summary>
internal static partial class CeilingFinder
{
    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Amount> amounts, int? fiscalYear)
    {
        var paid = narrative.Amounts.FirstOrDefault(a => a.Role == AmountRole.Paid && InYear(a, fiscalYear) && (WholeLabel.Is(a.Label) || Whole().IsMatch(Clause.Before(narrative.Text, a.Span.Start, 30, "。；\n"))));
        if (paid is null || paid.Value.Approximate) yield break;
        // “全年累计支出0.20亿元”, and later “全年共支出1953.30万元”: the finer printing of one payment tells.
        paid = narrative.Amounts.Where(a => a.Role == AmountRole.Paid && InYear(a, fiscalYear) && WholeLabel.Is(a.Label) && a.Value is { Approximate: false } v && v.Value >= paid.Value.Low && v.Value <= paid.Value.High && v.Step < paid.Value.Step).MinBy(a => a.Value.Step) ?? paid;
        var budgets = amounts.Where(a => a.Role is AmountRole.Budget && InYear(a, fiscalYear) && !a.Value.Approximate && a.Yuan > 0).ToList();
        var received = amounts.Where(a => a.Role is AmountRole.Received && InYear(a, fiscalYear)).ToList();
        // 年初预算数599万元，执行中调减23万元，全年预算数576万元: the last one binds.
        if (budgets.Exists(b => Adjusted().IsMatch(b.Label))) budgets.RemoveAll(b => Initial().IsMatch(b.Label));
        // A paragraph that tells its own year: 2016年安排229万元，累计支出238万元.
        if (budgets.Count == 0 && narrative.ParagraphAt(paid.Span.Start) is { } own)
            budgets = [.. own.Amounts.Where(a => a.Role == AmountRole.Budget && a.Span.End <= paid.Span.Start && (a.Year is null || paid.Year is null || a.Year == paid.Year) && !a.Value.Approximate && a.Yuan > 0)];
        // “到位资金200万元，支付资金206万元”: without a budget, what was received is all there is.
        var bases = budgets.Count > 0 ? budgets : [.. received.Where(r => !r.Value.Approximate && r.Yuan > 0)];
        if (bases.Count == 0) yield break;
        var budget = bases.MaxBy(b => b.Yuan)!;
        // “中央下达350万元，省级下达50万元，实际使用361万元”: money of several givers in one sentence is spent together.
        var given = narrative.SentenceAt(budget.Span.Start);
        var givers = bases.Where(b => given.Contains(b.Span)).DistinctBy(b => b.Yuan).ToList();
        if (paid.Yuan > budget.Yuan && givers.TrueForAll(b => Giver().IsMatch(Clause.Before(narrative.Text, b.Span.Start, 16))) && givers.Sum(b => b.Yuan) >= paid.Yuan) yield break;
        if (received.Exists(r => r.Yuan >= paid.Yuan) && paid.Yuan > budget.Yuan) yield break;
        if (paid.Yuan <= budget.Yuan && Arrived(narrative, received, paid) is { } arrived)
        {
            yield return new RelationClaim(RelationKind.Ceiling, Operands.Of(arrived), [new Reading("", [Operands.Of(paid)])], "支出不超过到位资金");
            yield break;
        }
        // “2020年批复1486.2万元，加上2019年结转…，全年预算数为1656.6万元”: the annual budget covers it, whatever year its words seem to tell.
        if (paid.Yuan > budget.Yuan && narrative.Amounts.Any(a => a.Role == AmountRole.Budget && a.Yuan >= paid.Yuan && Annual().IsMatch(a.Label))) yield break;
        // “预算360万元，上年结转20万元，支出372.5万元”: with what was carried over or added it's covered.
        if (paid.Yuan > budget.Yuan && narrative.Amounts.Any(a => a != paid && a != budget && a.Role != AmountRole.Part && More().IsMatch(a.Label) && !MoreThanBefore().IsMatch(a.Label) && !(Adjusted().IsMatch(budget.Label) && Within().IsMatch(a.Label)) && !OfAPart().IsMatch(a.Label) && !Compared().IsMatch(Clause.Before(narrative.Text, a.Span.Start, 24, "。；\n")) && a.Yuan + budget.Yuan >= paid.Value.Low)) yield break;
        if (paid.Yuan > budget.Yuan * 1.5m) yield break;    // another matter altogether
        yield return new RelationClaim(RelationKind.Ceiling, Operands.Of(budget), [new Reading("", [Operands.Of(paid)])], "支出不超过预算");
    }

    // “预算1286万元”, “实际到位资金1186万元”, “全年实际支出1218.6万元”: within the budget, and yet more than there was. What else came in is looked for first.
    private static Amount? Arrived(Narrative narrative, List<Amount> received, Amount paid)
    {
        var whole = received.Where(r => r is { Cell: null, Value.Approximate: false } && WholeLabel.Is(r.Label)).ToList();
        if (whole.Count == 0 || received.Exists(r => r.Yuan >= paid.Value.Low) || OtherMoney().IsMatch(narrative.Text)) return null;
        var most = whole.MaxBy(r => r.Yuan)!;
        return paid.Yuan <= most.Yuan * 1.2m && whole.Sum(r => r.Yuan) < paid.Value.Low ? most : null;
    }

    private static bool InYear(Amount amount, int? year) => amount.Year is null || year is null || amount.Year == year;

    [GeneratedRegex("^(?:中央|省|市|县|区|上级|本级|乡镇|自筹|社会|其他)[^，；]*$")]
    private static partial Regex Giver();

    [GeneratedRegex("结转|垫[付支资]|预付|借款|存量资金|自筹|利息|其他收入|上年度?结余|动用")]
    private static partial Regex OtherMoney();

    // “与去年支出180万元相比增加58万元” adds nothing to the budget.
    [GeneratedRegex("相比|同比|[比较](?:上年|去年|20\\d{2}年)|上年同期|去年同期")]
    private static partial Regex Compared();

    // 该子项目结余11.4万元 covers nothing of the whole.
    [GeneratedRegex("[子分]项目|标段|合同")]
    private static partial Regex OfAPart();

    [GeneratedRegex("全年预算|调整后")]
    private static partial Regex Adjusted();

    [GeneratedRegex("年初|调整前|原预算")]
    private static partial Regex Initial();

    [GeneratedRegex("结转|结余|追加|调增|增加|自筹|配套")]
    private static partial Regex More();

    // “2022年同类支出为3403万元，本年增加149万元”: of spending, no money that came in.
    [GeneratedRegex("(?:本年|今年|同比)(?:度)?增加")]
    private static partial Regex MoreThanBefore();

    // 执行中追加167.27万元 is in 全年预算数 already.
    [GeneratedRegex("追加|调增|增加")]
    private static partial Regex Within();

    [GeneratedRegex("全年预算|调整|预算总额|总预算|预算合计|可用|可支配")]
    private static partial Regex Annual();

    [GeneratedRegex("项目|全年|年度|累计|实际|本年|当年|\\d年|共|总")]
    private static partial Regex Whole();
}
