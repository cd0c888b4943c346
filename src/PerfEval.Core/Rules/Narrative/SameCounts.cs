using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>One count of one thing, printed twice with its digits in another order: 新增库容8600吨, 新增库容6800吨.</summary>
internal sealed record SameCount(string Name, Evidence First, Evidence Second);

/// <summary>
/// Pairs counts (数量) of one noun and one measure word whose digits are the same in another order. Other differences between counts are
/// mostly two facts (planned and done, two years) and are left alone.
/// </summary>
internal static partial class SameCounts
{
    private const int LeastDigits = 2;

    private sealed record Count(string Noun, string Digits, string Measure, Evidence Evidence, TextSpan Sentence, string? Year);

    public static IEnumerable<SameCount> In(SelfEvaluationReport report)
    {
        List<Count> counts = [.. OfNarrative(report), .. OfNouns(report), .. OfSatisfaction(report), .. OfIndicators(report)];
        foreach (var group in counts.GroupBy(c => c.Measure))
        {
            var told = group.ToList();
            for (var i = 0; i < told.Count; i++)
            {
                var other = told.Skip(i + 1).FirstOrDefault(o => IsSwap(told[i].Digits, o.Digits) && IsSameThing(told[i], o));
                if (other is null) continue;
                yield return new SameCount(told[i].Noun, told[i].Evidence, other.Evidence);
                yield break;
            }
        }
    }

    private static IEnumerable<Count> OfNarrative(SelfEvaluationReport report)
    {
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            foreach (Match m in Counted().Matches(sentence.Words))
            {
                var noun = Filler().Replace(m.Groups["noun"].Value, "");
                var years = Year().Matches(sentence.Words[..m.Groups["n"].Index]);
                if (noun.Length < 2 || noun.EndsWith('第')) continue;
                if (Deed().Match(noun) is { Success: true } deed && noun.Length - deed.Length >= 2) noun = noun[deed.Length..];
                yield return new Count(noun[Math.Max(0, noun.Length - 4)..], Digits(m.Groups["n"].Value), m.Groups["m"].Value,
                    report.Document.Cite(new TextSpan(sentence.Span.Start + m.Groups["n"].Index, m.Groups["n"].Length + m.Groups["m"].Length)), sentence.Span, years.Count > 0 ? years[^1].Value : null);
            }
        }
    }

    // “新换的4530只水表”: the noun stands behind.
    private static IEnumerable<Count> OfNouns(SelfEvaluationReport report) =>
        from sentence in NarrativeText.Sentences(report)
        from Match m in CountedNoun().Matches(sentence.Words)
        let years = Year().Matches(sentence.Words[..m.Index])
        select new Count(m.Groups["noun"].Value, Digits(m.Groups["n"].Value), m.Groups["m"].Value,
            report.Document.Cite(new TextSpan(sentence.Span.Start + m.Groups["n"].Index, m.Groups["n"].Length + m.Groups["m"].Length)), sentence.Span, years.Count > 0 ? years[^1].Value : null);

    // “群众满意度为93.6%” and “受益群众满意度达到96.3%”
    private static IEnumerable<Count> OfSatisfaction(SelfEvaluationReport report) =>
        from sentence in NarrativeText.Sentences(report)
        from Match m in Satisfaction().Matches(sentence.Words)
        select new Count(m.Groups["noun"].Value, m.Groups["n"].Value, "%", report.Document.Cite(new TextSpan(sentence.Span.Start + m.Groups["n"].Index, m.Groups["n"].Length + 1)), sentence.Span, null);

    [GeneratedRegex("(?<noun>群众满意度|对象满意度|居民满意度|学生满意度|农户满意度|家长满意度|用户满意度|综合满意度)(?:为|是|达到?|达)?(?<n>\\d{2}\\.\\d{1,2})%")]
    private static partial Regex Satisfaction();

    [GeneratedRegex("(?<![\\d.,第])(?<n>\\d{2,7})(?<m>户|只|座|处|套|台|家|株|盏|名|所)(?<noun>[\u4e00-\u9fa5]{2,4}?)(?=全部|均|都|已|用上|计量|运行|，|。|、)")]
    private static partial Regex CountedNoun();

    private static IEnumerable<Count> OfIndicators(SelfEvaluationReport report) =>
        from row in report.Indicators
        where row.Actual is not null
        let told = IndicatorValue.Parse(row.Actual!.Value)
        where told.Number is { Approximate: false, Value: > 0 } && told.Unit.Length > 0
        select new Count(row.Name, Digits(told.Number!.Value.Value.ToString("0.####", CultureInfo.InvariantCulture)), told.Unit, row.Actual!.Evidence, row.Actual!.Evidence.Span, null);

    private static bool IsSameThing(Count a, Count b) =>
        a.Sentence != b.Sentence && (a.Year is null || b.Year is null || a.Year == b.Year)
        && (a.Noun == b.Noun || a.Noun.EndsWith(b.Noun[^Math.Min(3, b.Noun.Length)..], StringComparison.Ordinal) || (!Generic().IsMatch(b.Noun) && a.Noun.EndsWith(b.Noun[^2..], StringComparison.Ordinal) && IsSubsequence(a.Noun, b.Noun)) || a.Noun.Contains(b.Noun, StringComparison.Ordinal) || b.Noun.Contains(a.Noun, StringComparison.Ordinal));

    // 新增库容 is 新增冷库库容; 现有职工 isn't 全局职工.
    private static bool IsSubsequence(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var at = 0;
        foreach (var c in longer)
        {
            if (at < shorter.Length && shorter[at] == c) at++;
        }
        return at == shorter.Length;
    }

    private static bool IsSwap(string a, string b) =>
        a.Length == b.Length && a.Length >= LeastDigits && a != b && a.IndexOf('.', StringComparison.Ordinal) == b.IndexOf('.', StringComparison.Ordinal)
        && Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList() is [var i, var j] && a[i] == b[j] && a[j] == b[i];

    private static string Digits(string number) => number.Replace(",", "", StringComparison.Ordinal);

    // 惠及学生, 享受营养改善计划的学生: the thing stands last.
    [GeneratedRegex("^.*(?:的|惠及|受益|涉及|享受|资助|服务|覆盖|采购|购置|配备|安装|更换|等)")]
    private static partial Regex Deed();

    // 新增库容8,600吨 | 铺设管道18.6公里
    [GeneratedRegex(@"(?<noun>[\u4e00-\u9fa5]{2,10})(?<n>\d[\d,]{0,12}(?:\.\d{1,4})?)(?<m>公里|千米|万人|万户|只|名|平方米|立方米|米|亩|万亩|吨|户|人次|人|座|处|套|台|家|所|株|盏|辆|件|份|场)(?!多|余)")]
    private static partial Regex Counted();

    [GeneratedRegex("(?:共计|合计|共|约|近|达到?|为|到|至|完成|了|计|有|实际|超过|逾)+$")]
    private static partial Regex Filler();

    // 工程压沙面积 and 工程造林面积 share the word that every count has.
    [GeneratedRegex("(?:面积|数量|人数|户数|里程|长度|个数|任务|规模|次数)$")]
    private static partial Regex Generic();

    [GeneratedRegex(@"20\d{2}年")]
    private static partial Regex Year();
}
