using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Counts given with counts of their parts: “甲8个、乙8个，共15个”, “共15家，其中甲8家、乙8家”, “抽查20个，合格17个，不合格2个”.</summary>
internal static partial class CountedParts
{
    private const string Measure = "家次|户次|个|家|台|套|名|人次|人|处|座|所|户|项|条|次|场|期|辆|件|份|批次|批|公里|亩|吨|盏|间|栋|宗|起|例|株|头|只|村|块|棵|根|张|册|幅|所次|眼|口|路|支|只|枚|篇|顶|副|盒|箱|袋|桶|瓶|艘|架|门|双|课时|学时|组|盘|樘|羽|尾|立方米|平方米|千米|米|辆次|台次|笔|票|段|孔|道|班|艘次|车次";

    public static IEnumerable<ItemCount> In(Sentence sentence)
    {
        // 白石镇（3所）、河口镇（2所）: a count alone in brackets is that of the name before it.
        var opened = sentence with { Words = BracketedCount().Replace(sentence.Words, m => " " + m.Value[1..^1] + " ") };
        return PartsThenTotal(opened).Concat(TotalThenParts(sentence));
    }

    [GeneratedRegex("[（(]\\d{1,5}(?:" + Measure + ")[）)]")]
    private static partial Regex BracketedCount();

    private static IEnumerable<ItemCount> PartsThenTotal(Sentence sentence)
    {
        foreach (Match m in Total().Matches(sentence.Words))
        {
            var total = Value(m);
            var parts = new List<(int Value, int Start)>();
            var end = m.Index;
            // Backwards over segments that end in one count with the same measure word; the first other segment is the border.
            foreach (var (start, words) in SegmentsBackwards(sentence.Words[..end]))
            {
                if (words.Trim().Length == 0 && parts.Count == 0) continue;
                var part = Part().Match(words);
                if (!part.Success || part.Groups["m"].Value != m.Groups["m"].Value || Rough().IsMatch(words) || !SameNoun(part.Groups["noun"].Value.Trim(), m.Groups["noun"].Value) || !IsOf(part.Groups["label"].Value, m.Groups["of"].Value)) break;
                parts.Insert(0, (Value(part), start));
            }
            if (parts.Count < 2) continue;
            var sums = Enumerable.Range(0, parts.Count - 1).Select(i => parts.Skip(i).Sum(p => p.Value)).ToList();
            var sum = sums.Contains(total) ? total : sums[0];
            yield return Count(sentence, total, sum, m, parts[0].Start, end);
        }
    }

    private static IEnumerable<ItemCount> TotalThenParts(Sentence sentence)
    {
        // A total and two parts have three numbers; most sentences haven't.
        if (sentence.Words.Count(char.IsDigit) < 3) yield break;
        foreach (Match m in TotalThen().Matches(sentence.Words))
        {
            var list = Closing().Split(m.Groups["parts"].Value)[0];
            if (m.Groups["open"].Success && list.IndexOfAny(['）', ')']) is >= 0 and var close) list = list[..close];
            if (Overlapping().IsMatch(list) || Planned().IsMatch(m.Groups["head"].Value) || Rough().IsMatch(list)) continue;
            var parts = PartAnywhere().Matches(list).Where(p => p.Groups["m"].Value == m.Groups["m"].Value).Select(p => (Value: Value(p), Label: p.Groups["label"].Value)).ToList();
            var total = Value(m);
            if (parts.Count is < 2 or > 8 || parts.Exists(p => p.Value > total || p.Value <= 0)) continue;
            // 其中 may name only some of the parts: too few says nothing. Any run from the first that fits is the breakdown.
            var runs = Enumerable.Range(2, parts.Count - 1).Select(n => parts.Take(n).Sum(p => p.Value)).ToList();
            if (runs.Contains(total))
            {
                yield return Count(sentence, total, total, m, m.Groups["parts"].Index, m.Groups["parts"].Index + list.Length);
                continue;
            }
            var sum = runs[^1];
            var listed = (m.Groups["colon"].Success || m.Groups["open"].Success) && OnlyCounts().IsMatch(list);
            var divides = listed || Partition.Divides([.. parts.Select(p => p.Label)], m.Groups["head"].Value + m.Groups["noun"].Value);
            var isNear = Math.Abs(total - sum) <= Math.Max(1, total * 0.2);
            // Words claim it (其中, 分别为) or the labels divide the whole among them (合格, 不合格; 东片区, 西片区, 南片区).
            // “其余为教学点” without a number: the rest is not told.
            if (sum < total && Untold().IsMatch(list)) continue;
            // Groups of people overlap (寄宿生, 留守儿童): only a small excess is a slip.
            if (sum > total && People().IsMatch(m.Groups["m"].Value) && sum - total > Math.Max(2, total * 0.05)) continue;
            var claimed = m.Groups["lead"].Success ? (sum > total && isNear) || Batches().IsMatch(list) || (divides && isNear) || NearlyAll(parts.Count, sum, total, list) : divides && isNear;
            // What 其中 names may be less than all: nothing is wrong.
            if (claimed || (m.Groups["lead"].Success && sum < total)) yield return Count(sentence, total, claimed ? sum : total, m, m.Groups["parts"].Index, m.Groups["parts"].Index + list.Length);
        }
    }

    // “新建食堂2个、改建食堂3个，共改善食堂5个”: of the same thing, told before the number.
    private static bool IsOf(string label, string of) => of.Length < 2 || Doing().IsMatch(of) || label.TrimEnd().EndsWith(of[^2..], StringComparison.Ordinal);

    // “共186人，其中厨师68人、帮厨96人、保管员20人。”: so many named that the rest is a slip.
    private static bool NearlyAll(int parts, int sum, int total, string list) => parts >= 3 && sum < total && total >= 20 && (total - sum) <= total * 0.03 && !Open().IsMatch(list);

    [GeneratedRegex("(?:其余|其他|剩余|另外|余下)[^\\d，；。]*(?:[，；。]|$)")]
    private static partial Regex Untold();

    [GeneratedRegex("^(?:人次|户次|家次|人|名|户)$")]
    private static partial Regex People();

    [GeneratedRegex("等|主要|未|待|其余|其他")]
    private static partial Regex Open();

    private static ItemCount Count(Sentence sentence, int total, int sum, Match m, int from, int to) => new(
        total, sum, sum, new TextSpan(sentence.Span.Start + m.Groups["count"].Index, m.Groups["count"].Length), TextSpan.FromBounds(sentence.Span.Start + from, sentence.Span.Start + to));

    private static IEnumerable<(int Start, string Words)> SegmentsBackwards(string words)
    {
        var end = words.Length;
        for (var i = end - 1; i >= -1; i--)
        {
            if (i >= 0 && words[i] is not ('、' or '，' or ',' or '；' or '：' or ':' or '。' or '（' or '(')) continue;
            yield return (i + 1, words[(i + 1)..end]);
            if (i >= 0 && words[i] is '：' or ':' or '（' or '(' or '。') yield break;
            end = i;
        }
    }

    private static bool SameNoun(string part, string total) =>
        part.Length == 0 || total.Length == 0 || part.EndsWith(total, StringComparison.Ordinal) || total.EndsWith(part, StringComparison.Ordinal);

    private static int Value(Match match) => int.Parse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (match.Groups["wan"].Success ? 10_000 : 1);

    // “共15个”, “共计15家单位”, “合计建成15个”, “共培训164人”
    [GeneratedRegex("(?:共计|合计|总计|一共|总共|共|累计)(?<of>[\\u4e00-\\u9fa5-[每约近超第余多达]]{0,7}?)(?<count>(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?<wan>万)?(?<m>" + Measure + ")(?!多|余|左右|次)(?<noun>[\\u4e00-\\u9fa5]{0,4}))")]
    private static partial Regex Total();

    // “共有15家单位，其中：”, “抽查项目点20个，合格17个”, “维修泵站24座（东片区9座…）”; 台（套） is one measure
    [GeneratedRegex("(?<head>[\\u4e00-\\u9fa5]{0,8})(?<![\\d.,第])(?<count>(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?<wan>万)?(?<m>" + Measure + ")(?:（[套台件组处]）)?(?!多|余|左右|以上|以下)(?<noun>[^，,。；：:、\\d（()）]{0,10}))(?:[，,；]|(?<colon>[：:])|(?<open>[（(]))[ ]*(?<lead>其中|分别为|分别是|包括|含|分为)?[：:，,]?(?=(?<parts>[^。]+))")]
    private static partial Regex TotalThen();

    [GeneratedRegex("^(?:有|为|是|达|已|建成|完成|建设|培训|维修|改造|改善|检查|发放|新建|实施|覆盖|采购|购置|安装|更换|修复|整改|办理|接待|开展|举办|组织|设置|配备|涉及|惠及|受益|投放|种植|治理|修建|维护|养护|走访|服务)+$")]
    private static partial Regex Doing();

    // “乡镇便民服务中心8个”, “8个乡镇政府”
    [GeneratedRegex("^(?:[^\\d]{0,6}20\\d{2}年)?(?<label>[^\\d]{0,16})(?<!\\d)(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?<wan>万)?(?<m>" + Measure + ")(?:（[套台件组处]）)?(?<noun>[^\\d]{0,10})$")]
    private static partial Regex Part();

    [GeneratedRegex("(?<label>[^，,、；。：:\\d（()]{0,14})(?<![\\d.,])(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,5})(?<wan>万)?(?<m>" + Measure + ")")]
    private static partial Regex PartAnywhere();

    // Groups of people and things that overlap are no breakdown.
    [GeneratedRegex("党员|女|男|本科|学历|高级|中级|职称|岁|涉及|超过|列入|纳入|获得|荣获|造成|连续|以上|以下|退休|少数民族|其中|兼(?!职)|包括|专业(?:技术|人员)|贫困|脱贫|低保")]
    private static partial Regex Overlapping();

    // 第一批10个…，第二批8个…: batches in a row are all there are.
    [GeneratedRegex("^[ ]*(?:第一|首)[批期][^，；]{0,30}，?[^，；]{0,30}，第二[批期]")]
    private static partial Regex Batches();

    // “督查6次：3月1次、6月2次、9月2次。”
    [GeneratedRegex("^(?:[^，,；。]{1,14}?\\d{1,5}万?(?:" + Measure + ")[、，,；。]?)+$")]
    private static partial Regex OnlyCounts();

    // “计划培训300人，其中上半年培训140人、下半年186人”: planned and done.
    [GeneratedRegex("计划|目标|拟|应|任务")]
    private static partial Regex Planned();

    // “…，共覆盖400多个村” tells another count.
    [GeneratedRegex("[，,；](?=共|合计|总计|累计|覆盖|涉及|惠及|受益)")]
    private static partial Regex Closing();

    [GeneratedRegex("多|(?<!其|剩|结)余|约|(?<!附)近|左右|以上|几|若干|等|平均|每|第(?![一二三四五六七八九十]{1,2}[批期])")]
    private static partial Regex Rough();
}
