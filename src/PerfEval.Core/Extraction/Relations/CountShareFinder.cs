using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds shares whose two counts stand in the rate's sentence, whatever the rate is called (占比、建档率、兑付率): 36处养老机构有34处…，达标率97%.
/// The numbers are the evidence: a pair of one measure gives the rate or nearly does, and is told in the words of the rate.
/// </summary>
internal static partial class CountShareFinder
{
    private const int Reach = 70;
    private const decimal Slip = 0.08m;

    public static IEnumerable<RelationClaim> Find(Narrative narrative, IReadOnlyList<Rate> rates, IReadOnlySet<TextSpan> told)
    {
        foreach (var rate in rates.Where(r => r.Cell is null && !told.Contains(r.Span) && !r.Value.Approximate && r.Value.Value is > 0.3m and <= 1))
        {
            var sentence = narrative.SentenceAt(rate.Span.Start);
            if (sentence.Length == 0 || Bounded().IsMatch(narrative.Text.AsSpan(rate.Span.End, Math.Min(4, narrative.Text.Length - rate.Span.End)))) continue;
            var start = Math.Max(sentence.Start, rate.Span.Start - Reach);
            var words = narrative.Text[start..rate.Span.Start];
            // What stands before another rate or before ； is told with that.
            var cut = words.LastIndexOfAny(['%', '；', ';']) + 1;
            (start, words) = (start + cut, words[cut..]);
            if (Name().Match(words) is not { Success: true } name) continue;
            if (Pair(narrative, rate, words, name, start) is { } claim) yield return claim;
        }
    }

    private static RelationClaim? Pair(Narrative narrative, Rate rate, string words, Match name, int start)
    {
        var matches = Count().Matches(words).ToList();
        if (matches.Exists(m => m.Groups["rough"].Success)) return null;
        var counts = matches.Select(m => new Told(m, Value(m))).Where(c => c.Value > 0).ToList();
        foreach (var actual in counts.AsEnumerable().Reverse())
        {
            var same = counts.FindAll(c => c.Measure == actual.Measure);
            // Three of a kind are fewer and fewer of one thing: the last two unless another pair gives the rate.
            if (same.Count is < 2 or > 3 || same.Exists(b => same.Exists(a => a != b && Gives(rate, a.Value, b.Value) && !(a == actual)))) continue;
            foreach (var target in same.Where(b => b != actual && b.Value > actual.Value).OrderByDescending(b => b.Match.Index))
            {
                if (Math.Abs(actual.Value / target.Value - rate.Value.Value) > Slip) continue;
                if (Gives(rate, target.Value - actual.Value, target.Value) || same.Count > 2 && Gives(rate, same.Where(c => c != target).Sum(c => c.Value), target.Value)) return null;
                if (!IsTold(words, name, actual.Match, target.Match)) continue;
                return new RelationClaim(RelationKind.Completion, Operands.Of(rate), [new Reading("", [Operand(narrative, actual, start), Operand(narrative, target, start)])], rate.Label.Trim());
            }
        }
        return null;
    }

    private static bool IsTold(string words, Match name, Match actual, Match target)
    {
        if (name.Index < actual.Index && !name.Groups["of"].Success) return false;
        var own = ClauseOf(words, actual, target, name.Groups["stem"].Success ? name.Groups["stem"].Index : name.Index);
        var all = ClauseOf(words, target, actual, name.Groups["stem"].Success ? name.Groups["stem"].Index : name.Index);
        if (Missing().IsMatch(own) || OtherYear().IsMatch(words.AsSpan(actual.Index + actual.Length)) || words[(actual.Index + actual.Length)..].Contains("其中", StringComparison.Ordinal)) return false;
        // “完成15个，群众反映良好…，完成率100%”: something else is told in between.
        if (words[(actual.Index + actual.Length)..].Count(c => c == '，') > 1) return false;
        // “已就业144人，女生就业率”: of others than those counted
        if (name.Groups["stem"].Success && name.Groups["stem"].Index - name.Index >= 2 && OfOthers(words, name)) return false;
        var planned = Planned().IsMatch(all);
        // “完成年度任务的95%”, “占应签约人数18,900人的96.3%”
        if (name.Groups["plan"].Success) return planned;
        if (name.Groups["of"].Success) return target.Index > name.Groups["of"].Index && (planned || Stems(name.Groups["of"].Value, own));
        var between = actual.Index > target.Index ? words[(target.Index + target.Length)..actual.Index] : "";
        // “118个行政村、116个村委会参与”: a list of two things.
        if (actual.Index > target.Index && between.Contains('、', StringComparison.Ordinal)) return false;
        var isPart = OutOf().IsMatch(between);
        // “13个乡镇中有12个…，占95%”
        if (name.Groups["share"].Success) return isPart;
        var stem = name.Groups["stem"].Value;
        if (actual.Index > target.Index && own.Contains(stem, StringComparison.Ordinal)) return true;
        // “其中获得贷款1,008户，获贷率”, “应免疫120万只，实免110万只，免疫密度”
        if (actual.Index > target.Index && stem.Length > 0 && (own.Contains("其中", StringComparison.Ordinal) && stem.All(c => own.Contains(c, StringComparison.Ordinal)) || planned && Really().IsMatch(own) && Stems(name.Groups["name"].Value, all))) return true;
        // “2460户低保户中2388户档案齐全，建档率”, “34处取得消防验收合格手续，消防达标率”
        if (isPart && (stem.Any(c => own.Contains(c, StringComparison.Ordinal)) || Stems(name.Groups["name"].Value, own))) return true;
        // “计划开展演练8次，全年开展7次，完成率92%”
        if (planned && name.Groups["name"].Value.EndsWith("完成", StringComparison.Ordinal) && (Done().IsMatch(own) || Stems(own, all))) return true;
        // “应补贴412人，已补贴398人，补贴兑付率”: planned and done, and a rate that says no more than done.
        return planned && Stems(name.Groups["name"].Value, own) && (Neutral().IsMatch(stem) || own.Contains(stem, StringComparison.Ordinal));
    }

    private static bool OfOthers(string words, Match name) =>
        SomePeople().Match(words[name.Index..name.Groups["stem"].Index]) is { Success: true } m && !words[..name.Index].Contains(m.Value, StringComparison.Ordinal);

    [GeneratedRegex("女|男|脱贫|贫困|残疾|低保|少数民族|青年|老年|儿童|流动|教师|家长|企业|职工")]
    private static partial Regex SomePeople();

    // The clause of a count, without what belongs to the other count and to the rate.
    private static string ClauseOf(string words, Match count, Match other, int end)
    {
        var start = words.LastIndexOfAny(['，', ',', '（', '(', '：'], Math.Max(0, count.Index - 1)) + 1;
        while (start > 1 && words[start - 1] == ',' && char.IsAsciiDigit(words[start - 2])) start = words.LastIndexOfAny(['，', ',', '（', '(', '：'], start - 2) + 1;
        if (other.Index < count.Index) start = Math.Max(start, other.Index + other.Length);
        var stop = words.IndexOfAny(['，', '（', '(', '）', ')'], count.Index + count.Length);
        stop = Math.Min(stop < 0 ? words.Length : stop, Math.Max(end, count.Index + count.Length));
        if (other.Index > count.Index) stop = Math.Min(stop, other.Index);
        return words[Math.Min(start, count.Index)..stop];
    }

    private static bool Stems(string name, string words) =>
        Enumerable.Range(0, Math.Max(0, name.Length - 1)).Any(i => words.Contains(name.Substring(i, 2), StringComparison.Ordinal));

    private static bool Gives(Rate rate, decimal part, decimal whole) => whole > 0 && part > 0 && Fit.Ratio(rate.Value, Quantity.Exact(part), Quantity.Exact(whole));

    private static decimal Value(Match match) =>
        decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000m ? value * (match.Groups["wan"].Success ? 10_000 : 1) : 0;

    private static Operand Operand(Narrative narrative, Told count, int start) =>
        Operands.Count(narrative.Document, count.Match.Value, count.Value, new TextSpan(start + count.Match.Index, count.Match.Length));

    private sealed record Told(Match Match, decimal Value)
    {
        public string Measure => Match.Groups["measure"].Value;
    }

    // 建档率 | 群众满意度 | 占 | 完成年度任务的 | 占应签约人数18,900人的
    [GeneratedRegex(@"(?:(?<name>[\u4e00-\u9fa5]{0,6}?(?<stem>[\u4e00-\u9fa5]{2}))(?:率|比例|密度|(?<=满意)度)|(?<plan>完成(?:了)?(?:全年|年度|年初)?(?:计划|目标|任务)(?:任务|数|量)?的)|(?<of>占[^，。；]{2,22}\d[^，。；\d]{1,3}的)|(?<share>占(?:比|总数|总量)?))(?:为|是|达|到|达到|了|仅|已|约|的|[：:]){0,3}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![\d.,年])(?<number>\d[\d,]*(?:\.\d+)?)[ ]?(?<wan>万)?(?<rough>余|多|左右)?[ ]?(?<measure>个|项|批次|批|份|人次|人|户次|户|件|次|所|家|处|座|套|台|公里|千米|亩|米|村|名|期|场|条|辆|盏|栋|平方米|立方米|吨|宗|块|口|只|株|头|眼|间|幅|根|棵|片|班次|班|船|具|部|篇|册|例|张|床|笔|卷|本(?![项年级次单报部科县市局院])|起|位|对|组|支|门|节|站|校|段|趟|层|包|箱|公顷|班组|辆次|台次)(?!以上|左右)")]
    private static partial Regex Count();

    [GeneratedRegex("^[ ]*(?:以上|以下|左右|及以上|多)")]
    private static partial Regex Bounded();

    [GeneratedRegex("上年|去年|往年|同比|上半年")]
    private static partial Regex OtherYear();

    [GeneratedRegex("^[，,、]?(?:到|至)?(?:年底|年末)?(?:实|已)")]
    private static partial Regex Really();

    [GeneratedRegex("应(?!急|用|对)|计划|目标|任务|需")]
    private static partial Regex Planned();

    [GeneratedRegex("已|实际|完成|建成")]
    private static partial Regex Done();

    // “养老机构有34处”, “低保户中2388户”; not 建有, 共有
    [GeneratedRegex("^[^，。；]{0,14}(?:中|内|里|(?<![共建设拥配现还])有)[，,]?(?:已)?(?:有|的)?(?:已)?$")]
    private static partial Regex OutOf();

    [GeneratedRegex("不|未|没|问题|其中(?:女|男)")]
    private static partial Regex Missing();

    [GeneratedRegex("兑付|发放|完成|到位|覆盖|达成|实现|落实|及时|惠及|享受|保障|公示|执行|普及|补助|补贴|救助|入户|办理|拨付")]
    private static partial Regex Neutral();
}
