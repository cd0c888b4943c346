using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds changes of counts and shares against the year before: 由85%提高到92%，提高了9个百分点; 上年240件，本年降至180件，下降30%;
/// 126万吨，比2020年的105万吨增加31万吨. Two numbers of one measure, one of them of the year before, and the change or growth behind them.
/// </summary>
internal static partial class CountGrowthFinder
{
    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Rate> rates)
    {
        foreach (var sentence in narrative.Paragraphs.SelectMany(p => p.Sentences).SelectMany(s => SentenceSplitter.Split(narrative.Text, s, "；;")))
        {
            var words = narrative.Text.Substring(sentence.Start, sentence.Length);
            if (!Compared().IsMatch(words)) continue;
            foreach (var claim in Claims(narrative, sentence, words, rates)) yield return claim;
        }
    }

    private static IEnumerable<RelationClaim> Claims(Narrative narrative, TextSpan sentence, string words, IReadOnlyList<Rate> rates)
    {
        if (Pair().Match(words) is not { Success: true } m) yield break;
        var (a, b) = (m.Groups["a"], m.Groups["b"]);
        if (Value(a.Value, m.Groups["awan"].Success) is not { } first || Value(b.Value, m.Groups["bwan"].Success) is not { } second) yield break;
        // “126万吨，比2020年的105万吨”: the one before 比 is this year's; “由85%提高到92%”: the second is.
        var (now, before) = m.Groups["than"].Success ? (first, second) : (second, first);
        var (nowAt, beforeAt) = m.Groups["than"].Success ? (a, b) : (b, a);
        var measure = m.Groups["measure"].Value;
        Operand Make(Group at, Quantity value) => new("", value, narrative.Document.Cite(new TextSpan(sentence.Start + at.Index, at.Length)));
        var rest = words[(m.Index + m.Length)..];
        if (Change().Match(rest) is { Success: true } change && SameMeasure(measure, change.Groups["measure"].Value) && Value(change.Groups["n"].Value, change.Groups["wan"].Success) is { } told)
        {
            var at = change.Groups["n"];
            var (more, less) = now.Value >= before.Value ? (Make(nowAt, now), Make(beforeAt, before)) : (Make(beforeAt, before), Make(nowAt, now));
            var stated = new Operand("", told, narrative.Document.Cite(new TextSpan(sentence.Start + m.Index + m.Length + at.Index, at.Length)));
            yield return new RelationClaim(RelationKind.Change, stated, [new Reading("", [more, less])], "增减数");
            // “比上年5000户增加1200户，增长20%”: the rate goes on from the change.
            rest = rest[change.Length..];
        }
        if (measure is "%" || before.Value <= 0) yield break;
        var growth = rates.Where(r => r.Cell is null && sentence.Contains(r.Span) && r.Span.Start >= sentence.Start + m.Index + m.Length).ToList();
        var from = sentence.End - rest.Length;
        // “由2600人次增至3950人次，票价平均下降30%”: the rate is of another thing.
        if (growth.Count == 0 || growth[0].Span.Start < from || !GrowthWord().IsMatch(narrative.Text.AsSpan(from, growth[0].Span.Start - from))) yield break;
        yield return new RelationClaim(RelationKind.Growth, Operands.Of(growth[0]), [new Reading("", [Make(nowAt, now), Make(beforeAt, before)])], "增长率");
    }

    private static bool SameMeasure(string of, string told) => of == told || (of == "%" && told is "个百分点" or "百分点");

    private static Quantity? Value(string digits, bool inTenThousands)
    {
        if (!decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1_000_000_000m) return null;
        var scale = inTenThousands ? 10_000m : 1m;
        if (value.Scale == 0 && !inTenThousands) return Quantity.Exact(value);
        var step = 1m;
        for (var i = 0; i < value.Scale; i++) step /= 10;
        return value.Scale == 0 ? Quantity.Exact(value * scale) : Quantity.Rounded(value * scale, step * scale);
    }

    [GeneratedRegex("(?:比|较|同比|由|从|与)[^。]{0,24}(?:增|减|降|升|提高|扩大|缩短)|(?:上年|去年|同期)")]
    private static partial Regex Compared();

    // 由85%提高到92% | 上年投诉件为240件，本年降至180件 | 126万吨，比2020年的105万吨; the measure is the same on both sides and no money
    [GeneratedRegex("(?:(?:由|从|上年|去年|上一年度?|20\\d{2}年)(?:20\\d{2}年度?的?)?[^，。；\\d]{0,10}(?:为|的|是)?(?<a>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<awan>万)?(?<measure>%|‰|(?!元|万|亿|千元|年|月|日)[\u4e00-\u9fa5]{1,2})(?:，)?[^，。；\\d]{0,8}(?:(?:提高|提升|增加|增长|上升|下降|降低|减少|降|升|增|扩大|缩短|压减|缩减)(?:到|至|为)|到|至)(?:20\\d{2}年度?的?|今年的?|本年的?|当年的?|现在的)?(?<b>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<bwan>万)?\\k<measure>|[与同较比](?:上年|去年|上一年度?|20\\d{2}年)(?:同期)?[^，。；\\d]{0,8}(?<a>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<awan>万)?(?<measure>(?!年|元|万|亿|千元|月|日)[\u4e00-\u9fa5]{1,2})相比，(?:(?:今年|本年|当年|20\\d{2}年)度?)?[^，。；\\d]{0,10}(?:为|是|达到?|有|发生)(?<b>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<bwan>万)?\\k<measure>|(?<a>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<awan>万)?(?<measure>(?!年|元|万|亿|千元|月|日)[\u4e00-\u9fa5]{1,2})，?(?<than>(?:比|较|同比)(?:上年|去年|上一年度?|20\\d{2}年)(?:同期)?[^，。；\\d]{0,6}|(?:上年|去年|上一年度?)(?:同期)?(?:为|是|仅|仅为))(?<b>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<bwan>万)?\\k<measure>)(?!元|余|多(?!\\d)|左右|以上)", RegexOptions.None, 2000)]
    private static partial Regex Pair();

    // “，提高了9个百分点” | “增加31万吨”
    [GeneratedRegex("^，?(?:同比)?(?:提高|提升|增加|增长|上升|下降|降低|减少|新增|净增|净减|增|减|多|少|扩大|缩短)了?(?<n>\\d[\\d,]*(?:\\.\\d+)?)[ ]?(?<wan>万)?(?<measure>个?百分点|[\u4e00-\u9fa5]{1,2}?)(?=[，。；（、]|$)")]
    private static partial Regex Change();

    [GeneratedRegex("^(?:[，（]?(?:同比|环比|[比较](?:上年|去年)|相比|总体)*(?:增长|增加|上升|提高|增幅|下降|减少|降低|降幅|增长率|升幅)(?:了|为|达|率为?|幅度为?)?)$")]
    private static partial Regex GrowthWord();
}
