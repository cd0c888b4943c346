using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Names in a row and their count behind them, as apposition (同位): 白石中学、河口中学、上坪小学四所学校, 教体局、财政局、发改局三部门.</summary>
internal static partial class NamesBeforeCount
{
    private const int LongestName = 14;

    public static IEnumerable<ItemCount> In(Sentence sentence)
    {
        foreach (var count in CountPhrase.In(sentence.Words))
        {
            // 召开座谈会、调度会5次: how often, not how many sorts.
            var (list, start) = Before(sentence.Words, count.NumberAt);
            if ((Happening().IsMatch(count.Measure) && !AlikeAs(Names(list), count)) || (count.Measure.Length > 0 && count.Noun.Length == 0 && !(count.InWords && Sorts().IsMatch(count.Measure)))) continue;
            var isOpen = Open().IsMatch(list);
            var items = Names(list);
            if (items.Count < 2 || !IsApposition(items, list, count)) continue;
            var (low, high) = CountWords.Items(list);
            var readings = Starts(items).Select(n => (Low: low - n, High: high - n)).Append(WithSegmentBefore(sentence.Words, start, low, high)).ToList();
            if (isOpen)
            {
                if (low > count.Stated && IsSure(items, count)) yield return Count(sentence, count, low, int.MaxValue, start);
                continue;
            }
            if (readings.Exists(r => r.Low <= count.Stated && count.Stated <= r.High)) yield return Count(sentence, count, count.Stated, count.Stated, start);
            else if (IsSure(items, count) && Math.Abs(count.Stated - low) <= (low > 2 ? 2 : 1)) yield return Count(sentence, count, low, high, start);
        }
    }

    private static ItemCount Count(Sentence sentence, CountPhrase count, int low, int high, int start) => new(
        count.Stated, low, high, TextSpan.FromBounds(sentence.Span.Start + count.NumberAt, sentence.Span.Start + count.End),
        TextSpan.FromBounds(sentence.Span.Start + start, sentence.Span.Start + count.NumberAt));

    // Back to the comma, stop or open bracket before the list; brackets inside it belong to the names.
    private static (string List, int Start) Before(string words, int end)
    {
        var depth = 0;
        var i = end - 1;
        for (; i >= 0; i--)
        {
            if (words[i] is '）' or ')') depth++;
            else if (words[i] is '（' or '(' && --depth < 0) break;
            else if (depth == 0 && words[i] is '，' or ',' or '；' or '：' or ':' or '。' or '“' or '”' or '\n') break;
        }
        return (words[(i + 1)..end], i + 1);
    }

    private static List<string> Names(string list) =>
        [.. Bracketed().Replace(Summing().Replace(list, ""), "").Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    // What stands right before the count is the last name, bare: no verb (组成两个小组), no 的, no count of its own (2名护士).
    private static bool IsApposition(List<string> items, string list, CountPhrase count)
    {
        var last = items[^1];
        if (last.Length > LongestName || list.Any(char.IsAsciiDigit) || Besides().IsMatch(last) || Besides().IsMatch(Summing().Replace(list, ""))) return false;
        if (items.Exists(i => i.Length > LongestName + 8)) return false;
        var names = Tails(items);
        return !NameClass.Clashes(names, count.Noun) && !(count.InWords && Counting().IsMatch(list));
    }

    // The first name may carry the verb before it: 聘请了省教科院.
    private static List<string> Tails(List<string> items) => [.. items.SelectMany(i => Joined().Split(i)).Where(i => i.Length > 0)];

    // 文化馆、图书馆、博物馆三馆, 永宁街、青石街、北关街四条街: the noun is the tail of every name.
    private static bool AlikeAs(List<string> items, CountPhrase count) => count.InWords && items.Count > 1 && (count.Noun.Length > 0) && Tails(items).TrueForAll(i => i.Length > 1 && i[^1] == count.Noun[0]);

    // A count in words sums up the names; one in figures does when the names are of the counted sort.
    [GeneratedRegex("[一-龥]{2}(?:院|中心|站|所|局|校|馆|公司|科|园|社|厂|银行)$")]
    private static partial Regex Institution();

    private static bool IsSure(List<string> items, CountPhrase count)
    {
        if (NameClass.Fits(Tails(items), count.Noun) || AlikeAs(items, count)) return true;
        // “县人民医院康复科、启明特教康复中心、洛门镇卫生院、县妇幼保健站五家定点机构”
        if (count.InWords && count.Measure is "家" or "所" && items.TrueForAll(i => Institution().IsMatch(i))) return true;
        if (!count.InWords || !Abstract().IsMatch(count.Measure + count.Noun)) return false;
        // 新建、改造、维修三类: names alike in length are a row of names.
        var middle = items.Skip(1).ToList();
        return middle.TrueForAll(i => i.Length <= 10) && middle.Max(i => i.Length) - middle.Min(i => i.Length) <= 5;
    }

    // A verb inside a later item begins the list there: 完善制度、设立综合、技术两个小组.
    private static IEnumerable<int> Starts(List<string> items) => Enumerable.Range(0, items.Count - 1).Where(i => i == 0 || Verb().IsMatch(items[i]));

    // “白石镇、河口镇，以及上坪镇三个镇”: a list may go on over a comma.
    private static (int Low, int High) WithSegmentBefore(string words, int start, int low, int high)
    {
        var before = words[..Math.Max(0, start - 1)];
        var segment = before[(before.LastIndexOfAny(['，', '；', '：', '。']) + 1)..];
        if (segment.Length == 0) return (low, high);
        var (l, h) = CountWords.Items(segment);
        return (low + l, high + h);
    }

    [GeneratedRegex("^(?:次|期|场|份|台|套|辆|件|批|步|点|道|宗|间|片|栋|座|处|条|块)$")]
    private static partial Regex Happening();

    [GeneratedRegex("^(?:类|大类|方面|环节|阶段|部分|家|所)$")]
    private static partial Regex Sorts();

    [GeneratedRegex("等(?:地|单位|部门|人员|设备|内容|情况|方面|相关|有关)*(?:共计?|合计)?$")]
    private static partial Regex Open();

    [GeneratedRegex("(?:等(?:地|单位|部门|人员|设备|内容|情况|方面|相关|有关)*)?(?:共计?|合计|总共|一共|这|全部|以上|上述)?$")]
    private static partial Regex Summing();

    [GeneratedRegex("(?:[和与及的地得了每各另有共为是在于由从按把将对向至到成达获含用上下中内外后前并或即所]|等|其他|其它|其余|以及|新增|组成|设立|分设|开展|举办|举行|完成|实施|进行|召开|印发|制定|建立|安排|投入|配备|聘请|邀请|委托|选派|抽调|派出|组织|抽取|随机|选取|选择|下设|划分|涉及|覆盖|包括|分|落实|实现|形成|推行|实行|坚持|采取|抽查|检查|走访|深入|发放|提供|通过|具备|围绕|打造|培育|确定|明确|参加|参与|承担|负责|带动|辐射|惠及|联合|同时|分别|跨)$")]
    private static partial Regex Besides();

    [GeneratedRegex("[两二三四五六七八九十](?:[个家所类种项名座处支条块期场次级]|大类|方面|部分)")]
    private static partial Regex Counting();

    [GeneratedRegex("[（(][^（）()]*[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<=.{2})(?:(?<!共)和(?![平谐县田])|以及|(?<!参)与|(?<![涉普惠波顾提以])及(?![时格]))(?=.{2})")]
    private static partial Regex Joined();

    [GeneratedRegex("设立|成立|组建|建立|涉及|覆盖|包括|分为|分成|建成|购置|采购|委托|邀请|聘请|选取|实现|(?<=.)[在对由从为将按向到以]")]
    private static partial Regex Verb();

    // Sorts, sides, parts, bodies: what a count in words sums up. 三个村 may be villages of what stands before, 三个班 classes.
    [GeneratedRegex("^(?:类|种|大|方面|方|环节|阶段|部分|家|所|支|位|名|项(?!目?资)|个(?!村|社区|组|班|户|人|点|地块|样本|批次|名额|试点|抽|小时|标准|图斑|院落|楼|车间|床|席|工日|课)[一-龥]|部门|单位|乡镇|[镇乡校局委院馆])")]
    private static partial Regex Abstract();
}
