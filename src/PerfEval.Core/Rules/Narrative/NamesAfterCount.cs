using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A count and its items behind it (数目后所列各项): 分布在五所学校：…、…、…, 抽查4个乡镇，分别是…, 荣誉有3项：….</summary>
internal static partial class NamesAfterCount
{
    private const int Longest = 300;

    public static IEnumerable<ItemCount> In(Sentence sentence)
    {
        foreach (var count in CountPhrase.In(sentence.Words))
        {
            if (count.NumberAt > 0 && sentence.Words[count.NumberAt - 1] is '类' or '种' or '项') continue;
            if (Lead().Match(sentence.Words, count.NumberAt) is not { Success: true } lead || lead.Index != count.NumberAt) continue;
            var start = lead.Index + lead.Length;
            var list = Names(Closing().Split(sentence.Words[start..].TrimEnd('。', '；', ';', ' '))[0]);
            if (lead.Groups["apart"].Success) list = list.Split('，', ',')[0];
            if (list.Length is 0 or > Longest || Closed().IsMatch(list)) continue;
            var readings = Readings(list);
            var isOpen = Open().IsMatch(list);
            if (readings.Exists(r => r.Low <= count.Stated && (isOpen || count.Stated <= r.High)))
            {
                yield return Count(sentence, count, count.Stated, count.Stated, start, list.Length);
                continue;
            }
            if (Primary(list, count, lead) is not var (low, high, length) || low < 2 || (isOpen && low < count.Stated)) continue;
            if (Math.Abs(count.Stated - low) > Math.Max(2, count.Stated / 3)) continue;
            yield return Count(sentence, count, low, high, start, length) with { IsNamed = lead.Groups["named"].Success };
        }
    }

    // “白石镇、河口镇、上坪镇，抽查面积420平方米”: a clause with a number, behind names without, tells of them.
    private static string Names(string list)
    {
        var commas = list.Split('，');
        if (!commas[0].Contains('、', StringComparison.Ordinal) || commas[0].Any(char.IsAsciiDigit)) return list;
        return string.Join('，', commas.TakeWhile(c => !c.Any(char.IsAsciiDigit)));
    }

    private static ItemCount Count(Sentence sentence, CountPhrase count, int low, int high, int start, int length) => new(
        count.Stated, low, high, TextSpan.FromBounds(sentence.Span.Start + count.NumberAt, sentence.Span.Start + count.End), new TextSpan(sentence.Span.Start + start, length));

    // Any natural way to part the words that gives the count makes it hold.
    private static List<(int Low, int High)> Readings(string list)
    {
        var plain = Bracketed().Replace(list, "");
        var commas = plain.Split(['，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<(int, int)> readings = [CountWords.Items(commas.Length > 0 ? commas[0] : plain), (commas.Length, commas.Length), CountWords.Items(plain.Replace('，', '、').Replace(',', '、'))];
        // 甲镇、乙镇，丙乡: each further segment may belong to the list.
        for (var n = 2; n < commas.Length && commas[0].Contains('、', StringComparison.Ordinal); n++) readings.Add(CountWords.Items(string.Join('、', commas[..n])));
        return readings;
    }

    // The one way that leaves no doubt, or null.
    private static (int Low, int High, int Length)? Primary(string list, CountPhrase count, Match lead)
    {
        var commas = list.Split('，', ',');
        var first = Bracketed().Replace(commas[0], "");
        var claimed = lead.Groups["named"].Success || lead.Groups["apart"].Success || lead.Groups["sum"].Success || count.InWords || Bodies().IsMatch(count.Measure);
        if (first.Contains('、', StringComparison.Ordinal))
        {
            var names = first.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var fits = NameClass.Fits(names, Noun(count, lead)) || names.All(n => NameClass.Holds(n, Noun(count, lead)));
            // “四类对象身份分别由扶贫、民政、残联核对”: one may have the work of two.
            if (!fits && (!claimed || lead.Groups["spread"].Success || (count.Noun.Length > 0 && NameClass.Clashes(names, Noun(count, lead))))) return null;
            // 甲、乙、丙，丁、戊: where the list ends is not told.
            if (!fits && commas.Skip(1).Any(c => c.Contains('、', StringComparison.Ordinal) || c.Length < 8)) return null;
            // 三类：新建食堂、宿舍, long clauses may hold lists of their own.
            var alike = names.Select(n => n[^1]).Distinct().Count() == 1;
            if (!fits && !alike && (names.Max(n => n.Length) > 12 || names.Any(n => n.Any(char.IsAsciiDigit)))) return null;
            var (low, high) = CountWords.Items(first);
            return (low, high, commas[0].Length);
        }
        // 甲标由…承担，乙标由…承担: clauses made alike.
        if (commas.Length < 2 || list.Contains('、', StringComparison.Ordinal) || !claimed && !IsParallel(commas)) return null;
        return IsParallel(commas) || (count.InWords && Sides().IsMatch(count.Measure + count.Noun) && commas.All(c => c.Length is >= 2 and <= 9 && !c.Any(char.IsAsciiDigit))) ? (commas.Length, commas.Length, list.Length) : null;
    }

    // 3支演出队伍：…, 4家单位：…: what is counted so has names, which follow.
    [GeneratedRegex("^[家所支名位种类]$")]
    private static partial Regex Bodies();

    // 三方面：档案不齐，巡护不到位，装备老化: short clauses, one for each side.
    [GeneratedRegex("^(?:方面|个方面|点|类|大类|种|个(?:问题|难点|短板|特点|环节|层面)|项)")]
    private static partial Regex Sides();

    private static bool IsParallel(string[] clauses) =>
        clauses.All(c => c.Length > 2) && (clauses.Select(c => c[^2..]).Distinct().Count() == 1 || clauses.All(c => Ordinal().IsMatch(c)));

    // The counted noun stands behind the measure (4个乡镇) or before the number (学校6所).
    private static string Noun(CountPhrase count, Match lead) => count.Noun.Length > 0 ? NounOf().Replace(count.Noun, "") : lead.Groups["before"].Value;

    [GeneratedRegex("(?<=(?<before>[一-龥]{0,6}))[\\d一-龥]{2,14}?(?:(?:[，,](?:[一-龥]{0,4}?))?(?:(?<named>(?:分别|依次)(?:是|为|位于)|具体(?:是|为|包括|如下|有)|即)|(?<spread>(?:分别|依次)(?:在|于|由|从|对|向)))[：:]?|(?<=(?:有|共|为|分|计)(?:\\d{1,2}|[两二三四五六七八九])[项类种条家个])(?<sum>[：:])|(?<=[^是为有])[：:]|(?<=分[为成]?[两二三四五六七八九][类种级档等块](?:型|别)?)(?<apart>[，,])(?=[一-龥]{2,8}、[一-龥、和]{2,30}(?:[，。]|$)))", RegexOptions.None, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex("[；;。]|[，,](?=(?:合计|共计?|总|累计|均|都|全部|惠及|受益|覆盖|其中|占|每|并|同时|以上|上述|参[训加会]|由[^、]{2,}$))")]
    private static partial Regex Closing();

    [GeneratedRegex("^(?:一是|[一1][、.．]|[（(][一1][)）]|①|第一[，,、是])|^(?:如|例如|主要|其中|包括|包含|含|详见|见|每|由|经|按|对|在|为|根据|通过|下同)|[一二三四]是|①|[1-9][.、．]|第[一二三四]|万元|\\d元|亿元|[、和与][^、，]{1,8}[两三四五六七八九十](?:省|市|县|[镇乡村]|地|个|家|所|部门)")]
    private static partial Regex Closed();

    [GeneratedRegex("等[一-龥]{0,6}(?:[，,]|$)|……|…|其他|其余|另外|还有")]
    private static partial Regex Open();

    [GeneratedRegex("[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(?:[甲乙丙丁戊]|[A-F]|[一二三四五六]|第?[1-9])")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?:分别|依次|具体|进行|开展|参加|承担|实施)[一-龥]*$|(?:名单|清单|名称)$")]
    private static partial Regex NounOf();
}
