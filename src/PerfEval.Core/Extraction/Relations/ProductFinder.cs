using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds products: 7人×12月×410元=3.444万元 as printed; 分8年、每年1835万元 and a total near it; 210户，每户3,500元，共73.5万元.
/// </summary>
internal static partial class ProductFinder
{
    private const int Reach = 300;
    private const int MostCounts = 6;       // of one measure word, in one sentence
    private const int MostMeasures = 3;     // 人, 月, 次

    public static IEnumerable<RelationClaim> Find(Narrative narrative)
    {
        var printed = Printed(narrative).ToList();
        return printed.Concat(PerUnit(narrative).Where(c => printed.TrueForAll(p => p.Stated.Evidence != c.Stated.Evidence)));
    }

    // The formula is written out: it claims itself.
    private static IEnumerable<RelationClaim> Printed(Narrative narrative)
    {
        if (!narrative.Text.AsSpan().ContainsAny("×xX✖")) yield break;
        foreach (Match match in Formula().Matches(narrative.Text))
        {
            var factors = match.Groups["factor"].Captures.Select(c => Factor(narrative, c)).ToList();
            // “工资补助87万元（26人×2500元×12月）”: the sum stands before the bracket.
            var opens = match.Groups["close"].Success ? narrative.Text.LastIndexOfAny(['（', '('], match.Index) : -1;
            if (match.Groups["close"].Success && (opens < 0 || match.Index - opens > 8)) continue;
            var stated = opens >= 0 ? narrative.Amounts.FirstOrDefault(a => a.Span.End <= opens && opens - a.Span.End <= 1)
                : narrative.Amounts.FirstOrDefault(a => a.Span.Start >= match.Index + match.Length && a.Span.Start <= match.Index + match.Length + 3);
            if (stated is null || factors.Any(f => f is null) || factors.Count < 2) continue;
            yield return new RelationClaim(RelationKind.Product, Operands.Of(stated), [new Reading("", [.. factors.Select(f => f!)])], "算式");
        }
    }

    private static Operand? Factor(Narrative narrative, Capture capture)
    {
        var start = capture.Index;
        var amount = narrative.Amounts.FirstOrDefault(a => a.Span.Start <= start && start < a.Span.End);
        if (amount is not null) return Operands.Of(amount);
        var number = Number().Match(capture.Value);
        if (!number.Success || !decimal.TryParse(number.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return null;
        return Operands.Count(narrative.Document, capture.Value, value, new TextSpan(start, capture.Length));
    }

    // “每年安排项目资金1835万元” with “分8年” in the same sentence: the measure words must be the same.
    private static IEnumerable<RelationClaim> PerUnit(Narrative narrative)
    {
        foreach (var price in narrative.Amounts)
        {
            var sentence = Near(narrative.SentenceAt(price.Span.Start), price.Span);
            if (CountedRightBefore.Find(narrative, price) is { } counted)
            {
                if (sentence.Contains(price.Span) && Best(price, [[counted]], [.. narrative.Amounts.Where(a => a != price && a.Role != AmountRole.UnitPrice && a.Span.Start > price.Span.End && sentence.Contains(a.Span)).Take(1).Where(a => !Another().IsMatch(narrative.Text.AsSpan(price.Span.End, a.Span.Start - price.Span.End)))], narrative.Text) is { } adjacent) yield return adjacent;
                continue;
            }
            if (Measures(narrative.Text, price) is not { Count: > 0 } measures) continue;
            // 每亩补助500元，最高不超过800元: no one price.
            if (!sentence.Contains(price.Span) || SeveralPrices().IsMatch(narrative.Text.AsSpan(price.Span.End, Math.Clamp(sentence.End - price.Span.End, 0, 14))) || AtMost().IsMatch(Clause.Before(narrative.Text, price.Span.Start, 12))) continue;
            var words = narrative.Text.Substring(sentence.Start, sentence.Length);
            // “86所学校，每所1台，每台3200元”
            if (measures is [var each] && Each().Matches(words).FirstOrDefault(m => m.Groups["of"].Value == each && sentence.Start + m.Index < price.Span.Start) is { } chain && chain.Groups["measure"].Value != each) measures.Add(chain.Groups["measure"].Value);
            // 170人，每人每年10560元，共…: no count of years is one year.
            if (measures.Count > 1 && measures.Contains("年") && Counts(narrative, words, sentence.Start, "年", price).Count == 0) measures.Remove("年");
            var counts = measures.Select(m => Counts(narrative, words, sentence.Start, m, price)).ToList();
            // “共86人，每人每年1.2万元”: one year, where no other is told.
            if (measures.Count > 1 && measures.IndexOf("年") is >= 0 and var years && counts[years].Count == 0) counts.RemoveAt(years);
            if (counts.Any(c => c.Count == 0)) continue;
            // “保管费按每吨100元计，12000吨…；轮换费按每吨180元计，轮换4000吨”: each price has its counts between its own ；.
            if (counts.Exists(c => c.Count > 1) && OwnPart(narrative.Text, sentence, price.Span) is { Length: > 0 } part)
            {
                var near = counts.ConvertAll(c => c.Exists(o => part.Contains(o.Evidence.Span)) ? c.FindAll(o => part.Contains(o.Evidence.Span)) : c);
                if (near.TrueForAll(c => c.Count == 1)) (counts, sentence) = (near, near.TrueForAll(c => part.Contains(c[0].Evidence.Span)) ? part : sentence);
            }
            var totals = narrative.Amounts.Where(a => a != price && a.Role != AmountRole.UnitPrice && sentence.Contains(a.Span)).ToList();
            // 单价 names no measure: its total stands before the next ；.
            if (PlainPrice().IsMatch(Clause.Before(narrative.Text, price.Span.Start, 8))) totals = [.. totals.Where(t => t.Span.Start > price.Span.End && !narrative.Text[price.Span.End..t.Span.Start].Contains('；', StringComparison.Ordinal))];
            if (Best(price, counts, totals, narrative.Text) is { } claim) yield return claim;
        }
    }

    // From ； to ； around a price; empty where the sentence has none.
    private static TextSpan OwnPart(string text, TextSpan sentence, TextSpan price)
    {
        var from = text.LastIndexOf('；', price.Start - 1, price.Start - sentence.Start) + 1;
        var to = text.IndexOf('；', price.End, Math.Max(0, sentence.End - price.End));
        return from == 0 && to < 0 ? new TextSpan(price.Start, 0) : TextSpan.FromBounds(Math.Max(from, sentence.Start), to < 0 ? sentence.End : to);
    }

    // 最高每人1.8万元: no one price.
    [GeneratedRegex("最高|最多|不超过|上限|封顶")]
    private static partial Regex AtMost();

    /// <summary>True for a word that counts things or time (每亩, 每月), not for the thing itself (每棚).</summary>
    internal static bool IsMeasure(string one) => PerBefore().IsMatch("每" + one);

    // The part of a sentence within reach of the price.
    private static TextSpan Near(TextSpan sentence, TextSpan price) => sentence.Length == 0 ? sentence :
        TextSpan.FromBounds(Math.Max(sentence.Start, price.Start - Reach), Math.Min(sentence.End, price.End + Reach));

    private static RelationClaim? Best(Amount price, List<List<Operand>> counts, List<Amount> totals, string text)
    {
        var combinations = counts.Aggregate(new List<List<Operand>> { new() }, (all, next) => [.. all.SelectMany(a => next.Select(n => a.Append(n).ToList()))]);
        foreach (var total in totals)
        {
            var fitting = combinations.Find(c => Fit.Product(total.Value, c.Select(o => o.Value).Append(price.Value)));
            if (fitting is not null) return Make(total, price, fitting);
        }
        // “总投资14680万元，…财政分8年、每年安排1835万元”: the total before is what is divided.
        if (combinations.Count == 1 && DividedTotal().IsMatch(text[..price.Span.Start][^Math.Min(40, price.Span.Start)..]) && totals.FindAll(t => t.Span.End < price.Span.Start) is [var divided])
        {
            return Make(divided, price, combinations[0]);
        }
        // Claimed, though it fails: one count for each measure, and 共 or 计 before the only total behind the price.
        var behind = totals.Where(t => t.Span.Start > price.Span.End && ClaimsTotal().IsMatch(text[price.Span.End..t.Span.Start])).ToList();
        // “发放补贴37.2万元（1206人，每人300元）”: what the bracket explains.
        if (behind.Count == 0) behind = [.. totals.Where(t => t.Span.End < price.Span.Start && price.Span.Start - t.Span.End < 40 && ExplainedBy().IsMatch(text[t.Span.End..price.Span.Start]))];
        if (behind.Count == 0 && combinations.Count == 1) behind = Meant(price, combinations[0], totals, text);
        if (combinations.Count == 1 && behind is [var sum] && CoversMore(text, price, combinations[0], sum)) return null;
        return combinations.Count == 1 && behind.Count == 1 && IsOfItsSize(price, combinations[0], behind[0]) && !behind[0].Value.Approximate && !price.Value.Approximate && behind[0].Value.Value > price.Value.Value
            && behind[0].Role is not AmountRole.Balance && (behind[0].Role != AmountRole.Budget || Needed().IsMatch(behind[0].Label) || !Allotted().IsMatch(Clause.Before(text, behind[0].Span.Start, 16)))
            ? Make(behind[0], price, combinations[0]) : null;
    }

    private static bool CoversMore(string text, Amount price, List<Operand> counts, Amount total)
    {
        var first = counts.Where(c => c.Evidence.Span.End <= price.Span.Start).Select(c => c.Evidence.Span.End).DefaultIfEmpty(price.Span.Start).Min();
        return FurtherThing().IsMatch(text.AsSpan(first, price.Span.Start - first)) || (total.Span.Start > price.Span.End && Rebate().IsMatch(text.AsSpan(price.Span.End, total.Span.Start - price.Span.End)));
    }

    [GeneratedRegex(@"^[、和及][\u4e00-\u9fa5]{2,10}\d+(?:个|台|套|件|张|把|块|条|只|辆|顶|部|支|双|床|本|份|间|盏|座|米|公里|亩|株)")]
    private static partial Regex FurtherThing();

    [GeneratedRegex("另|据实|优惠|下浮|打折|折扣|扣除|实发|离职|退出|中途|分别")]
    private static partial Regex Rebate();

    // “新增120人，月人均450元，共支出低保金1,260万元”: a slip changes a number or its unit, not all of it.
    private static bool IsOfItsSize(Amount price, List<Operand> counts, Amount total)
    {
        // No project costs more: what does would overflow.
        if (price.Yuan > 1_000_000_000 || counts.Exists(c => c.Value.Value > 100_000_000)) return false;
        var product = counts.Aggregate(price.Value.Value, (all, c) => all * c.Value.Value);
        return total.Yuan > 0 && (product / total.Yuan is > 0.4m and < 2.5m || WrittenDigits.Of(product) == WrittenDigits.Of(total.Yuan) || (WrittenDigits.IsSlip(product, total.Yuan) && decimal.Truncate(product).ToString(CultureInfo.InvariantCulture).Length == decimal.Truncate(total.Yuan).ToString(CultureInfo.InvariantCulture).Length));
    }

    // The only sum behind the price, told as what was paid for it, and of the size that the product has.
    private static List<Amount> Meant(Amount price, List<Operand> counts, List<Amount> totals, string text)
    {
        var product = counts.Aggregate(price.Value.Value, (all, c) => all * Math.Min(c.Value.Value, 1_000_000));
        var behind = totals.Where(t => t.Span.Start > price.Span.End && t.Role is not (AmountRole.Balance or AmountRole.Received)).ToList();
        return behind is [var only] && only.Yuan > 0 && (product / only.Yuan is > 0.75m and < 1.33m || (product / only.Yuan is > 0.2m and < 5 && WrittenDigits.IsSlip(product, only.Yuan))) && (TotalOfIt().IsMatch(Clause.Before(text, only.Span.Start, 14)) || WrittenDigits.IsSlip(product, only.Yuan)) && PaidForIt().IsMatch(Clause.Before(text, only.Span.Start, 14)) && !Another().IsMatch(text.AsSpan(price.Span.End, only.Span.Start - price.Span.End)) ? behind : [];
    }

    [GeneratedRegex("^[，（]?(?:最高|最低|不超过|不低于|至|到|-|—|起)|不等")]
    private static partial Regex SeveralPrices();

    [GeneratedRegex("预算|安排|下达|批复|计划|到位|申请|总投资")]
    private static partial Regex Allotted();

    [GeneratedRegex("投资|补助|需|费|造价|补贴|金额")]
    private static partial Regex Needed();

    [GeneratedRegex("[款金价]$|总价|总额|总造价|工程造价|共|合计|费(?:用)?(?:为|共|合计|计)?$|投资$|资金$|租金$|金额(?:为|计)?$|^全年$")]
    private static partial Regex TotalOfIt();

    [GeneratedRegex("^[（(][^（()）。；，]{0,12}\\d[^（()）。；]{0,14}$")]
    private static partial Regex ExplainedBy();

    private static RelationClaim Make(Amount total, Amount price, List<Operand> counts) =>
        new(RelationKind.Product, Operands.Of(total), [new Reading("", [.. counts, Operands.Of(price)])], "单价×数量");

    // 108人×12月×2,450元= | 8年×1835万元=
    [GeneratedRegex("""
        (?<![\d.,])(?:(?<factor>\d[\d,]{0,20}(?:\.\d{1,10})?[ ]?(?:亿元|万元|万|元)?(?:/[\u4e00-\u9fa5·/]{1,6})?[\u4e00-\u9fa5]{0,4})[ ]?[×xX✖][ ]?){1,5}
        (?<factor>\d[\d,]{0,20}(?:\.\d{1,10})?[ ]?(?:亿元|万元|万|元)?(?:/[\u4e00-\u9fa5·/]{1,6})?[\u4e00-\u9fa5]{0,4}(?:/[\u4e00-\u9fa5]{1,2})?)[ ]?(?:[=＝]|(?<close>[）)]))
        """, RegexOptions.IgnorePatternWhitespace, 2000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"每(?:个)?(?<measure>所|校|村|户|人|个|家|站|县|镇|班|间|处)[^，。；\d]{0,3}\d+(?<of>台|套|个|只|件|辆|盏|张|份|本|册|名|人|床|座)(?!月)")]
    private static partial Regex Each();

    [GeneratedRegex("款|共|合计|总|支出|支付|发放|兑付|投资|造价|费|资金|补助|金额|工资|薪|报酬|应发|实发|[价金]$|拨付|^全年$")]
    private static partial Regex PaidForIt();

    // “另补助五保户20户”, “至2000元”: more than this price makes up the sum.
    [GeneratedRegex("另|其中|以及|加上|还|外，")]
    private static partial Regex Another();

    [GeneratedRegex(@"分\d+年[^。\d]{0,4}(?:[（(][^）)]*[）)])?[^。\d]{0,14}$")]
    private static partial Regex DividedTotal();

    [GeneratedRegex("^[^。；]{0,30}?(?:共|合计|总计|计)[^，。；\\d]{0,8}$|^[^。；]{0,12}(?:计|计算|测算|核算)[，,](?:全年|年|每年|共|总额|合计)*(?:为|需|共|约为)?$|^(?:/[一-龥]{1,3})?，(?:工程|项目|材料|设备|服务|人工)?(?:费用?|款|投资|造价)(?:为|约|计)?$|^[^，。；,\\d]{0,4}(?:兑付|发放|支付|补助)[^，。；,\\d]{0,8}$")]
    private static partial Regex ClaimsTotal();
}
