using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds breakdowns that the words claim after a total: 已发生费用1905.2万元，其中…1835万元、…38万元; 主要用于…; 包括…; 按用途分：….
/// A breakdown that holds is kept with the run of parts that makes it hold; one that fails is kept only when the words leave no
/// room for other parts.
/// </summary>
internal static partial class BreakdownFinder
{
    private const int LongestGap = 90;

    public static IEnumerable<RelationClaim> Find(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            var amounts = paragraph.Amounts;
            for (var i = 0; i + 1 < amounts.Count; i++)
            {
                if (Trigger(narrative.Text, amounts[i], amounts[i + 1]) is not { } trigger) continue;
                var parts = Parts(narrative.Text, amounts, i, trigger.End);
                if (trigger.IsWeak && parts.Count < 2) continue;
                if (parts.Count > 0 && Claim(narrative, amounts, i, parts, trigger.Words, trigger.IsWeak) is { } claim) yield return claim;
            }
        }
    }

    private static RelationClaim? Claim(Narrative narrative, IReadOnlyList<Amount> amounts, int at, List<Amount> parts, string words, bool isWeak)
    {
        // 幼儿园生均补助58万元 is a part, however its name sounds: the list holds with it.
        List<Amount>[] lists = [parts, WithoutSubparts(parts), .. OfOneRole(narrative.Text, amounts, at), [.. amounts.Skip(at + 1).TakeWhile(a => a.Span.Start <= parts[^1].Span.Start)]];
        // “预算100万元，支付90万元。其中…”: the breakdown may be of either; the nearest is tried first.
        for (var t = at; t >= 0 && t >= at - 2; t--)
        {
            if (amounts[t].Role is AmountRole.UnitPrice) continue;
            if (Holding(amounts[t], lists) is { } run) return BreakdownClaims.Of(amounts[t], run, words);
            if (!SameSentence(narrative.Text, amounts[Math.Max(0, t - 1)], amounts[at])) break;
        }
        // A list that no word claims: nothing but names and sums in its bracket or behind its colon, near the total.
        if (isWeak && !PureList.Is(narrative.Text, amounts[at], parts)) return null;
        // 比上年增加20万元，其中设备费增加15万元、人工费增加8万元: others fell.
        if (Changed().IsMatch(Clause.Before(narrative.Text, amounts[at].Span.Start, 6))) return null;
        if (parts.Count < 2 || amounts[at].Role == AmountRole.UnitPrice) return null;
        // “支出81.62万元，结余4.38万元。支出的具体去向是：…” breaks down what was spent, not the balance.
        while (at > 0 && amounts[at].Role is AmountRole.Balance or AmountRole.Other && amounts[at].Yuan < parts.Sum(p => p.Yuan) / 2 && narrative.ParagraphAt(amounts[at].Span.Start) == narrative.ParagraphAt(amounts[at - 1].Span.Start)) at--;
        // A part that the next sentence adds: …。另支付监理费3万元。
        var after = amounts.SkipWhile(a => a.Span != parts[^1].Span).Skip(1).Take(3).ToList();
        for (var k = 1; k <= after.Count; k++)
        {
            var extended = parts.Concat(after.Take(k)).ToList();
            if (Fit.Sum(amounts[at].Value, extended.Select(p => p.Value))) return BreakdownClaims.Of(amounts[at], extended, words);
        }
        return IsClosed(narrative.Text, amounts[at], parts, words) ? BreakdownClaims.Of(amounts[at], parts, words) : null;
    }

    /// <summary>The longest run of the listed amounts that adds up: all of them, all without those that only split the one before, or the first few.</summary>
    private static List<Amount>? Holding(Amount total, List<Amount>[] lists)
    {
        if (lists[0] is { Count: 1 } parts) return Fit.Sum(total.Value, [parts[0].Value]) && parts[0].Yuan == total.Yuan ? parts : null;
        foreach (var list in lists)
        {
            for (var k = list.Count; k >= 2; k--)
            {
                var run = list.Take(k).ToList();
                if (Fit.Sum(total.Value, run.Select(p => p.Value))) return run;
            }
        }
        return null;
    }

    // “支出378.2万元，其中：省级312.4万元到账后支出300.15万元，上年结转85.6万元支出78.05万元”: of what is told of each part, the same as of the whole.
    private static IEnumerable<List<Amount>> OfOneRole(string text, IReadOnlyList<Amount> amounts, int at)
    {
        if (at + 1 >= amounts.Count) yield break;
        var inside = amounts.Skip(at + 1).TakeWhile(a => text.IndexOf('。', amounts[at + 1].Span.End, a.Span.Start - Math.Min(a.Span.Start, amounts[at + 1].Span.End)) < 0 || a == amounts[at + 1]).ToList();
        var same = inside.Where(p => p.Role == amounts[at].Role).ToList();
        if (same.Count > 1 && same.Count < inside.Count) yield return same;
    }

    // 设备费60万元，其中服务器40万元、交换机20万元，培训费40万元: 40 and 20 only split the 60.
    private static List<Amount> WithoutSubparts(List<Amount> parts)
    {
        var kept = new List<Amount>();
        for (var i = 0; i < parts.Count; i++)
        {
            kept.Add(parts[i]);
            i += CountOfSubparts(parts, i);
        }
        return kept;
    }

    private static int CountOfSubparts(List<Amount> parts, int at)
    {
        var low = 0m;
        for (var k = 1; at + k < parts.Count; k++)
        {
            low += parts[at + k].Value.Low;
            if (low > parts[at].Value.High) return 0;
            if (k > 1 && Fit.Sum(parts[at].Value, parts.Skip(at + 1).Take(k).Select(p => p.Value))) return k;
        }
        return 0;
    }

    // Nothing but these parts: exact numbers, no 等, no cap, and a sum too large or only a little too small.
    private static bool IsClosed(string text, Amount total, List<Amount> parts, string words)
    {
        // 分别支付…, 分两批下达…: instalments need not be all of them, unless as many are told as there are said to be.
        if (Divided().IsMatch(words) && CountOfInstalments(words) != parts.Count && !words.StartsWith("分别为", StringComparison.Ordinal) && !words.StartsWith("分别是", StringComparison.Ordinal) && !words.StartsWith("分别用于", StringComparison.Ordinal)) return false;
        if (total.Value.Approximate || parts.Any(p => p.Value.Approximate)) return false;
        if (OpenEnd().IsMatch(Clause.After(text, parts[^1].Span.End, 8))) return false;
        if (parts.Any(p => CapWords().IsMatch(Clause.After(text, p.Span.End, 4)))) return false;
        var sum = parts.Sum(p => p.Yuan);
        if (sum > total.Yuan) return true;
        var slip = parts.Any(p => Fit.Sum(total.Value, parts.Select(q => q == p ? Scaled(q.Value) : q.Value)));
        return slip || (total.Yuan - sum) / total.Yuan < (words.StartsWith("主要", StringComparison.Ordinal) ? 0.12m : 0.3m);
    }

    // 分三次支付 -> 3
    private static int CountOfInstalments(string words) =>
        Instalments().Match(words) is { Success: true } told ? (int)(ChineseNumeral.Parse(told.Groups["n"].Value.Replace('两', '二')) ?? 0) : 0;

    private static Quantity Scaled(Quantity value) => new(value.Value * 10000, value.Low * 10000, value.High * 10000, value.Step * 10000);

    private static (string Words, int End, bool IsWeak)? Trigger(string text, Amount total, Amount next)
    {
        var gap = text[total.Span.End..next.Span.Start];
        if (gap.Length > LongestGap) return null;
        // “分三次拨付资金260万元，第一次100万元，…”
        if (FirstInstalment().IsMatch(gap) && InstalmentsBefore().Match(Clause.Before(text, total.Span.Start, 24)) is { Success: true } often) return (often.Value, total.Span.End, false);
        var match = TriggerWords().Match(gap);
        // “项目资金360万元，由中央资金200万元、…构成”
        if (!match.Success && (ComposedOf().IsMatch(gap) || SharedOut().IsMatch(gap))) return ("构成", total.Span.End, true);
        // “基本支出1530万元（人员1268万元、公用262万元）”, “（即3126万元）：公交1480万元，…”: a list that no word claims counts only where it adds up.
        if (!match.Success) return BareList().Match(gap) is { Success: true } bare ? ("明细", total.Span.End + bare.Index + bare.Length, true) : null;
        // “预算747.9万元，资金来源为财政预算安排。全年共支出729.9万元”: the words end with their sentence, before any list.
        if (gap[(match.Index + match.Length)..] is var rest && rest.Contains('。', StringComparison.Ordinal) && !Continues().IsMatch(rest[rest.IndexOf('。', StringComparison.Ordinal)..])) return null;
        // “15万元，结余2万元。主要用于…” never comes here: the gap ends at the next amount.
        return (match.Value.Trim('，', '。', '；', '：', ':', ' ', '（', '('), total.Span.End + match.Index + match.Length, false);
    }

    private static List<Amount> Parts(string text, IReadOnlyList<Amount> amounts, int at, int start)
    {
        var parts = new List<Amount>();
        var inBrackets = Depth(text, amounts[at].Span.End, start) > 0;
        for (var i = at + 1; i < amounts.Count && parts.Count < Narrative.Most; i++)
        {
            var from = i == at + 1 ? start : amounts[i - 1].Span.End;
            var gap = text[from..amounts[i].Span.Start];
            // “…18套，每套1.35万元，合计24.8万元；”: the total of one item, not of the list.
            var ownTotal = i > at + 1 && amounts[i - 1].Role == AmountRole.UnitPrice && ItemTotal().IsMatch(gap);
            if (i > at + 1 && !ownTotal && Ends(gap, inBrackets)) break;
            // “支出252.8万元，包括A、B、C；中心支出218.5万元，包括…”: the next of the outer list, with parts of its own.
            if (i > at + 1 && gap.Contains('；', StringComparison.Ordinal) && OpensList(text, amounts, i, parts, gap)) break;
            if (amounts[i].Role == AmountRole.UnitPrice) continue;
            if (!inBrackets && Depth(text, start, amounts[i].Span.Start) > 0) continue;
            parts.Add(amounts[i]);
        }
        return parts;
    }

    private static bool OpensList(string text, IReadOnlyList<Amount> amounts, int at, List<Amount> parts, string gap)
    {
        if (amounts[at].Role is AmountRole.Paid or AmountRole.Budget or AmountRole.Received && parts.TrueForAll(p => p.Role != amounts[at].Role)) return true;
        if (at + 1 >= amounts.Count) return false;
        var next = text[amounts[at].Span.End..amounts[at + 1].Span.Start];
        return next.Length < LongestGap && NestedWords().IsMatch(next) && !gap.Contains('：', StringComparison.Ordinal);
    }

    [GeneratedRegex("^分(?:[两二三四五六]|次|批|笔|期|别)")]
    private static partial Regex Divided();

    [GeneratedRegex("^[，：:（( ]*(?:其中[：:]?)?(?:第一|首)[次批期笔]")]
    private static partial Regex FirstInstalment();

    [GeneratedRegex("分[两二三四五六][次批期笔]")]
    private static partial Regex InstalmentsBefore();

    // “下达资金386万元，分配至东山林场126万元、西岭林场110万元、…”
    [GeneratedRegex("^[，（( ]*(?:已)?(?:分配|分解|拨付|下达|下拨|安排|投向|分别)(?:至|给|到|用于)?[^，。；：\\d]{2,16}$")]
    private static partial Regex SharedOut();

    [GeneratedRegex("^[，（( ]由[^，。；]{2,20}$")]
    private static partial Regex ComposedOf();

    [GeneratedRegex("^[，（( ：:]{1,2}(?:其中|包括|包含|主要用于|用于|分别)")]
    private static partial Regex NestedWords();

    [GeneratedRegex("(?:增加|减少|增长|下降|节约|提高)了?[ ]?$")]
    private static partial Regex Changed();

    // The list ends with its sentence (but for 二是…), with its bracket, or where another attribute begins.
    private static bool Ends(string gap, bool inBrackets) =>
        (inBrackets && (gap.Contains('）', StringComparison.Ordinal) || gap.Contains(')', StringComparison.Ordinal)))
        || (gap.Contains('。', StringComparison.Ordinal) && !Continues().IsMatch(gap))
        || gap.Contains('\n', StringComparison.Ordinal)
        || (OtherAttribute().IsMatch(gap) && !(inBrackets && CarriedIn().IsMatch(gap)));

    private static int Depth(string text, int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            if (text[i] is '（' or '(') depth++;
            else if (text[i] is '）' or ')') depth--;
        }
        return depth;
    }

    private static bool SameSentence(string text, Amount a, Amount b) =>
        a.Span.End <= b.Span.Start && !text[a.Span.End..b.Span.Start].Contains('。', StringComparison.Ordinal);

    // 1905.2万元，其中按照合同… | 437.7万元。主要用于：… | 2293.41万元，预算执行率97.28%。按用途分：… | 98万元（其中…
    [GeneratedRegex("(?:(?<=^)中，(?=[^，。；]{0,4}用)|(?<=^)[^，。；：:]{0,6}(?:分配|构成|安排|使用|支出|组成|明细)(?:情况)?如下(?=[：:])|(?<=^)（?按[^，。；：:]{1,8}(?:分|划分)(?:为)?[：:，])[：:]?|[，。；：（( 、,;:](?:其中|这当中|当中|主要用于|资金主要用于|项目资金主要用于|主要是用于|资金用于|用于以下|分别用于|主要包括|包括|包含|分别为|分别是|具体(?=[：:])|具体为|具体是|具体包括|具体用于|具体如下|明细如下|构成为|由以下|按[^，。；]{1,8}(?:分|划分|来看)|分为|一是|主要支出为|主要支出|支出内容|用于(?=支付)|主要开支|分别(?!为|是)[^，。；]{0,16}|分[两二三四五六]?[次批笔][^，。；]{0,10}|[^，。；：]{0,10}(?:去向|用途|构成|分配|使用|支出|开支|明细|组成|来源)(?:情况)?(?:是|为|如下|包括)?(?=[：:])|从资金来源看|资金来源为|来源为)[^。；，]{0,4}?[：:，]?")]
    private static partial Regex TriggerWords();

    [GeneratedRegex("^[ ]?(?:[）)]?[：:]|[（(](?!即|合|折|人民币|大写|含))(?=[^。；]{0,24}$)")]
    private static partial Regex BareList();

    [GeneratedRegex("^分(?<n>[两二三四五六])[次批笔期]")]
    private static partial Regex Instalments();

    [GeneratedRegex("。[ ]?(?:[二三四五六七八九十]是|第[二三四五六七八九十]|其[二三四五六]|[（(]?[2-9][）).、]|另)")]
    private static partial Regex Continues();

    [GeneratedRegex("结余|结转|剩余|余额|余下|到位|收到|合计|共计|总计|小计|累计|执行率|实际支出|实际支付|全年支出|全年支付|已支付|截[至止]|其余|尚未|同比|上年|调整[为后]|(?:，|；)(?:实际|已|共)(?:支|拨|使)|^[，；](?:支出|支付|拨付|执行|到位)(?:资金|数)?$")]
    private static partial Regex OtherAttribute();

    // （其中当年安排180万元，上年结转30万元）
    [GeneratedRegex("^[，、；](?:动用|使用|加上)?(?:上年|以前年度|历年)(?:结转|结余)[^，。；\\d]{0,6}$")]
    private static partial Regex CarriedIn();

    [GeneratedRegex("^[^。；]{0,6}[，,][ ]?(?:共|合计|共计|小计)[^，。；]{0,4}$")]
    private static partial Regex ItemTotal();

    [GeneratedRegex("^[^，。；、]{0,3}等|^(?:待|暂未|尚未|未)(?:分配|安排|支付|下达|拨付|使用)")]
    private static partial Regex OpenEnd();

    [GeneratedRegex("以内|以下")]
    private static partial Regex CapWords();
}
