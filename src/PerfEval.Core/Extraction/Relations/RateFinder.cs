using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds the amounts that an execution rate (执行率) or an arrival rate (到位率) of the narrative is the quotient of. A rate that no
/// pair gives is claimed to be of the payment in its own sentence and the main budget.
/// </summary>
internal static class RateFinder
{
    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Rate> rates, int? fiscalYear)
    {
        foreach (var rate in rates.Where(r => r.Cell is null && r.Kind is RateKind.Execution or RateKind.Arrival))
        {
            var sentence = narrative.SentenceAt(rate.Span.Start);
            if (sentence.Length > 0 && Claim(narrative, rate, sentence, fiscalYear) is { } claim) yield return claim;
        }
    }

    private static RelationClaim? Claim(Narrative narrative, Rate rate, TextSpan sentence, int? fiscalYear)
    {
        var numerator = rate.Kind == RateKind.Execution ? AmountRole.Paid : AmountRole.Received;
        var kind = rate.Kind == RateKind.Execution ? RelationKind.ExecutionRate : RelationKind.ArrivalRate;
        var paragraph = narrative.ParagraphAt(rate.Span.Start)!;
        var amounts = narrative.Amounts.Where(a => a.Role is not AmountRole.UnitPrice).ToList();
        // “按全年预算计算，预算执行率100%” names its base.
        var ofBudget = Clause.Before(narrative.Text, rate.Span.Start, 40, "。；\n") is var clause && (clause.Contains("按全年预算", StringComparison.Ordinal) || clause.Contains("以全年预算", StringComparison.Ordinal));
        var bases = narrative.Around(rate.Span, a => a.Yuan > 0 && IsBase(a.Role, rate.Kind) && !(ofBudget && a.Role == AmountRole.Received));
        var holding = (from part in narrative.Around(rate.Span, a => a.Yuan > 0 && a.Role == numerator)
                       from whole in bases
                       where part.Span != whole.Span
                       where Fit.Ratio(rate.Value, part.Value, whole.Value)
                       orderby (sentence.Contains(part.Span) ? 0 : paragraph.Span.Contains(part.Span) ? 1 : 2) + (paragraph.Span.Contains(whole.Span) ? 0 : 1),
                           Math.Abs(part.Span.Start - rate.Span.Start) + Math.Abs(whole.Span.Start - rate.Span.Start)
                       select (part, whole)).FirstOrDefault();
        if (holding.part is not null) return Make(kind, rate, [Reading(holding.part, holding.whole)]);

        // “其中省级资金120万元，支出118.8万元，执行率99%”: two sums told right before it, of a part or a source.
        var before = amounts.Where(a => sentence.Contains(a.Span) && a.Span.End <= rate.Span.Start).TakeLast(2).ToList();
        if (rate.Kind == RateKind.Execution && before is [var planned, var spent] && planned.Yuan > 0 && Fit.Ratio(rate.Value, spent.Value, planned.Value)) return null;
        // “县级配套计划150万元，实际到位135万元，配套资金到位率80%”: the two tell of one source.
        if (rate.Kind == RateKind.Arrival && rate.Label.Length > 4 && before is [{ Role: AmountRole.Budget or AmountRole.Part, Value.Approximate: false } plan, { Role: AmountRole.Received, Value.Approximate: false } came]
            && !WholeLabel.Is(plan.Label) && plan.Label.Contains(rate.Label[..2], StringComparison.Ordinal) && plan.Yuan > 0) return Make(kind, rate, [Reading(came, plan)]);

        // “6月底执行率为45%，12月底支出285万元”: of another day than the sums behind it.
        if (before.Count == 0 && PartOfYear(narrative.Text, sentence, rate)) return null;

        // “预算执行未达到100%”
        if (rate.Label.Contains('未', StringComparison.Ordinal) || rate.Label.Contains("没有", StringComparison.Ordinal) || rate.Label.Contains("不足", StringComparison.Ordinal)) return null;
        // 中央资金到位率100%: of one source alone.
        // 工程款支付率100%: of a part.
        if (FundSourceWords.NamesOneSource(rate.Label) || (!WholeLabel.Is(rate.Label) && !(rate.Label.Length > 2 && amounts.Exists(a => a.Role == numerator && sentence.Contains(a.Span) && a.Label.Contains(rate.Label[..2], StringComparison.Ordinal))))) return null;
        // No pair gives it: the payment told beside it against the budget of the same year.
        var own = amounts.Where(a => a.Role == numerator && sentence.Contains(a.Span) && a.Span.Start < rate.Span.Start).LastOrDefault();
        // “占预算的12%” of a thing whose amount is no payment of the whole is nothing of the only payment told elsewhere.
        if (own is null && rate.Label.Contains('占', StringComparison.Ordinal)) return null;
        // “2018年实际支出2322.61万元，用于…。预算执行率94.4%”: the whole payment told before it in the paragraph.
        own ??= amounts.LastOrDefault(a => a.Role == numerator && paragraph.Span.Contains(a.Span) && a.Span.Start < rate.Span.Start && WholeLabel.Is(a.Label) && (a.Year is null || fiscalYear is null || a.Year == fiscalYear));
        own ??= Only(amounts, numerator);
        // “设备费60万元，占预算的12%” is a share; “全年支出680万元，占预算的95%” is how far the budget went.
        if (own is not null && rate.Label.Contains('占', StringComparison.Ordinal) && !WholeLabel.Is(own.Label)) return null;
        // 中央资金到位412万元，县级配套资金到位86.5万元，资金到位率98.6%: all that came, against what was planned.
        var sources = amounts.Where(a => (a.Role == numerator || (a.Role == AmountRole.Part && AmountRoleWords.Strong(a.Label) == numerator)) && sentence.Contains(a.Span) && a.Span.Start < rate.Span.Start).ToList();
        if (sources.Count > 1 && sources.TrueForAll(a => FundSourceWords.NamesOneSource(a.Label) && !a.Value.Approximate)) return OfSources(rate, kind, sources, amounts);
        if (own is null || own.Value.Approximate || FundSourceWords.NamesOneSource(own.Label)) return null;
        var wholes = amounts.Where(a => a != own && (a.Role != AmountRole.Received || a.Yuan != own.Yuan) && IsBase(a.Role, rate.Kind) && !(ofBudget && a.Role == AmountRole.Received) && a.Role != AmountRole.Contract && a.Yuan > 0 && !a.Value.Approximate && (a.Year is null || own.Year is null || a.Year == own.Year)).ToList();
        if (LooksBack(narrative.Text, sentence, fiscalYear) && !(sentence.Contains(own.Span) && wholes.Exists(a => sentence.Contains(a.Span)))) return null;
        // What is far less than the payment is the base of something else.
        wholes.RemoveAll(a => a.Yuan * 2 < own.Yuan);
        var near = wholes.Where(a => paragraph.Span.Contains(a.Span)).ToList();
        var readings = (near.Count > 0 ? near : wholes.Where(a => a.Span.Start < rate.Span.Start)).OrderBy(a => Math.Abs(a.Span.Start - rate.Span.Start))
            .GroupBy(a => a.Yuan).Select(g => Reading(own, g.First())).Take(4).ToList();
        return readings.Count == 0 ? null : Make(kind, rate, readings);
    }

    private static RelationClaim? OfSources(Rate rate, RelationKind kind, List<Amount> sources, List<Amount> amounts)
    {
        var sum = new Quantity(sources.Sum(a => a.Yuan), sources.Sum(a => a.Value.Low), sources.Sum(a => a.Value.High), sources.Max(a => a.Value.Step));
        var plans = amounts.Where(a => a.Role == AmountRole.Budget && !a.Value.Approximate && a.Value.High >= sum.Low).ToList();
        // The plan of the sources together, told as such.
        var readings = plans.Where(a => a.Yuan < sum.Value * 2 && (WholeLabel.Is(a.Label) || Fit.Sum(a.Value, [sum]))).GroupBy(a => a.Yuan).Select(g => new Reading("以预算为基数", [new Operand("到位合计", sum, sources[^1].Evidence), Operands.Of(g.First())])).Take(4).ToList();
        return readings.Count == 0 ? null : Make(kind, rate, readings);
    }

    // A report that tells one payment only can mean no other.
    private static Amount? Only(List<Amount> amounts, AmountRole role)
    {
        var told = amounts.Where(a => a.Role == role).ToList();
        // 设备更新投入86万元 is no second budget of the whole.
        var budgets = amounts.Where(a => a.Role == AmountRole.Budget).ToList();
        if (budgets.Exists(b => WholeLabel.Is(b.Label))) budgets.RemoveAll(b => !WholeLabel.Is(b.Label));
        return told.Select(a => a.Yuan).Distinct().Count() == 1 && budgets.Select(a => a.Yuan).Distinct().Count() == 1 ? told[0] : null;
    }

    private static RelationClaim Make(RelationKind kind, Rate rate, IReadOnlyList<Reading> readings) =>
        new(kind, Operands.Of(rate), readings, rate.Kind == RateKind.Execution ? "执行率" : "到位率");

    private static Reading Reading(Amount part, Amount whole) =>
        new(whole.Role == AmountRole.Received ? "以到位资金为基数" : "以预算为基数", [Operands.Of(part), Operands.Of(whole)]);

    private static bool IsBase(AmountRole role, RateKind kind) =>
        role is AmountRole.Budget or AmountRole.Contract || (kind == RateKind.Execution && role == AmountRole.Received);

    private static bool PartOfYear(string text, TextSpan sentence, Rate rate)
    {
        var words = text[sentence.Start..rate.Span.Start];
        return words.Contains("季度", StringComparison.Ordinal) || words.Contains("上半年", StringComparison.Ordinal) || (words.Contains("月底", StringComparison.Ordinal) && !words.Contains("12月底", StringComparison.Ordinal));
    }

    // 上年执行率91.2%: another year's money.
    private static bool LooksBack(string text, TextSpan sentence, int? fiscalYear)
    {
        var words = text.Substring(sentence.Start, sentence.Length);
        return words.Contains("上年", StringComparison.Ordinal) || words.Contains("去年", StringComparison.Ordinal)
            || (fiscalYear is { } year && words.Contains($"{year - 1}年", StringComparison.Ordinal));
    }
}
