using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds changes against the year before: 2020年支出120万元，比上年的100万元增加20万元，增长20%. All of it stands in one sentence; the number of
/// the year before may be told or follow from the change.
/// </summary>
internal static partial class GrowthFinder
{
    private const int Reach = 40;

    private enum Part
    {
        Now,
        Before,
        Change,
    }

    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Rate> rates)
    {
        foreach (var (paragraph, sentence) in narrative.Paragraphs.SelectMany(p => p.Sentences.SelectMany(s => SentenceSplitter.Split(narrative.Text, s, "；;")).Select(s => (p, s))))
        {
            if (!Compared().IsMatch(narrative.Text.AsSpan(sentence.Start, sentence.Length))) continue;
            var amounts = narrative.Amounts.Where(a => sentence.Contains(a.Span) && !a.Value.Approximate).Select(a => (Amount: a, Part: PartOf(narrative.Text, sentence, a))).ToList();
            // “2020年到位资金280万元，2021年到位资金336万元，增幅为22%”: of two years told, the earlier is the one before.
            if (amounts.FindAll(a => a.Part != Part.Change) is [{ Amount.Year: { } y }, { Amount.Year: { } z }] && Math.Abs(y - z) == 1)
                amounts = [.. amounts.Select(a => a.Part == Part.Change ? a : a with { Part = a.Amount.Year == Math.Min(y, z) ? Part.Before : Part.Now })];
            // “全年支出426万元，较2022年减少24万元，2022年支出450万元”: the year compared with is named.
            var compared = amounts.FindAll(a => a.Part == Part.Now);
            if (compared is [var one, { Amount.Year: { } earlier } two] && one.Amount.Year != earlier && Than(earlier).Any(w => narrative.Text[one.Amount.Span.End..two.Amount.Span.Start].Contains(w, StringComparison.Ordinal)))
                amounts = [.. amounts.Select(a => a.Amount == two.Amount ? (a.Amount, Part.Before) : a)];
            // A sentence that compares several things is not taken apart.
            var now = Only(amounts, Part.Now);
            var before = Only(amounts, Part.Before);
            var change = Only(amounts, Part.Change);
            if (now is null && before is not null && amounts.TrueForAll(a => a.Part != Part.Now)) now = ToldBefore(narrative.Text, paragraph, sentence, before);
            if (now is not null && before is not null && change is not null) yield return Change(now, before, change);
            var growth = rates.Where(r => r.Cell is null && sentence.Contains(r.Span) && GrowthWord().IsMatch(Clause.Before(narrative.Text, r.Span.Start, 10)) && !OfAnotherThing().IsMatch(Clause.Before(narrative.Text, r.Span.Start, 16))).ToList();
            // 2019年支出2009.1万元，2020年比2019年增加303.252万元，增长15.1%: the change is of what was told for the year before.
            if (before is null && growth is [var told] && amounts.Exists(a => a.Part == Part.Change && amounts.Exists(b => b.Part != Part.Change && b.Amount.Yuan > 0 && b.Amount.Year is { } y0 && b.Amount.Span.End < a.Amount.Span.Start && Than(y0).Any(w => narrative.Text[b.Amount.Span.End..a.Amount.Span.Start].Contains(w, StringComparison.Ordinal)) && Fit.Ratio(Unsigned(told).Value, a.Amount.Value, b.Amount.Value)))) continue;
            if (growth is [var rate] && Readings(now, before, change) is { Count: > 0 } readings && IsNear(rate, now, before, change))
                yield return new RelationClaim(RelationKind.Growth, Unsigned(rate), readings, "增长率");
        }
    }

    // “全年支出641万元，结转6万元。与上年支出599万元相比增长7%”: this year's stands in the sentence before, once or told again in brackets.
    private static Amount? ToldBefore(string text, NarrativeParagraph paragraph, TextSpan sentence, Amount before)
    {
        if (before.Role is not (AmountRole.Paid or AmountRole.Budget or AmountRole.Received)) return null;
        var previous = paragraph.Sentences.LastOrDefault(s => s.End <= sentence.Start);
        var told = paragraph.Amounts.Where(a => previous.Contains(a.Span) && a.Role == before.Role && !a.Value.Approximate).ToList();
        return told.Count > 0 && WholeLabel.Is(told[0].Label) && told.TrueForAll(t => t.Value.Low <= told[0].Value.High && told[0].Value.Low <= t.Value.High)
            && !LastYear().IsMatch(Clause.Before(text, told[0].Span.Start, 18)) ? told[0] : null;
    }

    private static IEnumerable<string> Than(int year) => [$"比{year}年", $"较{year}年", $"与{year}年"];

    // 降幅 and a growth rate with its sign tell one size.
    private static Operand Unsigned(Rate rate) => rate.Value.Value < 0
        ? Operands.Of(rate) with { Value = rate.Value with { Value = -rate.Value.Value, Low = -rate.Value.High, High = -rate.Value.Low } } : Operands.Of(rate);

    private static RelationClaim Change(Amount now, Amount before, Amount change)
    {
        var (more, less) = now.Yuan >= before.Yuan ? (now, before) : (before, now);
        return new RelationClaim(RelationKind.Change, Operands.Of(change), [new Reading("", [Operands.Of(more), Operands.Of(less)])], "增减额");
    }

    private static List<Reading> Readings(Amount? now, Amount? before, Amount? change)
    {
        if (now is not null && before is not null) return before.Yuan > 0 ? [new Reading("", [Operands.Of(now), Operands.Of(before)])] : [];
        // “比上年350万元增加48.6万元，增长23.9%”: this year's follows.
        if (now is null && before is { Yuan: > 0 } && change is not null)
            return [new Reading("本年数为上年数加增加额", [Derived(before, change, 1), Operands.Of(before)]), .. before.Yuan > change.Yuan ? new[] { new Reading("本年数为上年数减减少额", [Derived(before, change, -1), Operands.Of(before)]) } : []];
        // 其中人员支出较上年增加20万元，增长18%: of a part, not of what is told before it.
        if (now is null || change is null || now.Yuan == change.Yuan || !WholeLabel.Is(Rise().Replace(change.Label, ""))) return [];
        // Last year's number is this year's less the growth, or more the fall.
        var words = new[] { (Name: "上年数为本年数减增加额", Sign: -1), (Name: "上年数为本年数加减少额", Sign: 1) };
        return [.. words.Select(w => new Reading(w.Name, [Operands.Of(now), Derived(now, change, w.Sign)])).Where(r => r.Operands[1].Value.Low > 0)];
    }

    private static Operand Derived(Amount now, Amount change, int sign)
    {
        var (n, c) = (now.Value, change.Value);
        var value = sign < 0 ? new Quantity(n.Value - c.Value, n.Low - c.High, n.High - c.Low, Math.Max(n.Step, c.Step)) : new Quantity(n.Value + c.Value, n.Low + c.Low, n.High + c.High, Math.Max(n.Step, c.Step));
        return new Operand("上年数", value, change.Evidence);
    }

    private static bool IsNear(Rate rate, params Amount?[] amounts) => amounts.OfType<Amount>().Any(a => Math.Abs(rate.Span.Start - a.Span.End) <= Reach);

    private static Amount? Only(List<(Amount Amount, Part Part)> amounts, Part part) => amounts.FindAll(a => a.Part == part) is [var one] ? one.Amount : null;

    private static Part PartOf(string text, TextSpan sentence, Amount amount)
    {
        var words = text[Math.Max(sentence.Start, amount.Span.Start - 18)..amount.Span.Start];
        if (Changed().IsMatch(words)) return Part.Change;
        return LastYear().IsMatch(words) || From().IsMatch(words) && Reached().IsMatch(text.AsSpan(amount.Span.End, Math.Min(12, sentence.End - amount.Span.End))) ? Part.Before : Part.Now;
    }

    [GeneratedRegex("同比|环比|[比较与](?:上年|去年|同期|上一年|(?:19|20)\\d{2}年)?(?:度|同期)?(?:相比)?(?:净)?|增加额?|增长额?|增收|增支|减少额?|下降|降低|减支|上升|提高")]
    private static partial Regex Rise();

    [GeneratedRegex("(?:比|较|同比|由|从|与)[^。]{0,20}(?:增|减|降|升|提高)|(?:上年|去年|同期)|20\\d{2}年[^。；]*20\\d{2}年[^。；]*(?:增幅|降幅|增长|下降|增加|减少)")]
    private static partial Regex Compared();

    // “户均增收由3000元增加到3200元，满意度提高8%”: the rate is of a thing that is no money.
    [GeneratedRegex("(?:满意度|合格率|覆盖率|成活率|知晓率|人数|人次|户数|面积|客流量?|产量|水量|用水量|供水量)(?:同比|[比较](?:上年|去年))?(?:增长|增加|上升|提高|增幅|下降|减少|降低|降幅)(?:了|为|达)?$")]
    private static partial Regex OfAnotherThing();

    // 增加20万元 | 减少了5.2万元; not 增加到120万元
    [GeneratedRegex("(?:增加|增长|增收|增支|减少|下降|降低|减支|上升|提高|增长额为?|增加额为?|减少额为?)了?[：:]?[ ]?$")]
    private static partial Regex Changed();

    // 上年的100万元 | 2019年同期支出100万元 | 比上年100万元
    // or with its year: 比2021年的35万元, 与2022年支出599万元相比
    [GeneratedRegex(@"(?:上年|去年|上一年|上年度|同期|前一年)[^，。；增减升降]{0,10}$|(?:比|较|与|同)[^，。；\d]{0,4}(?:19|20)\d{2}年[^，。；增减升降\d]{0,8}$")]
    private static partial Regex LastYear();

    // 由100万元增加到120万元
    [GeneratedRegex("(?:由|从)[^，。；]{0,8}$")]
    private static partial Regex From();

    [GeneratedRegex("^[^，。；]{0,6}(?:增加|增长|提高|上升|减少|下降|降低|压减|压缩|缩减|降|增|升)[到至为]")]
    private static partial Regex Reached();

    [GeneratedRegex("(?<!年均|平均|累计|年化|复合)(?:增长|增加|上升|提高|增幅|下降|减少|降低|降幅|压减|压缩|缩减|增长率|同比增长)(?:了|为|达|率为?|率达|幅度为?)?$")]
    private static partial Regex GrowthWord();
}
