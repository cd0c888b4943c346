using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// Pairs counts of one thing that differ (文表不一致). A slip of digits needs the same noun; any other difference needs that both are told as facts, of one
/// deed, that these are the only two values, and that no third number explains them.
/// </summary>
internal static partial class CountsDiffer
{
    private const int MostOfMeasure = 200;   // a flattened table of counts is no narrative

    public static IEnumerable<SameCount> In(SelfEvaluationReport report)
    {
        foreach (var group in FactCounts.Of(report).GroupBy(c => c.Measure, StringComparer.Ordinal))
        {
            var told = group.Take(MostOfMeasure).ToList();
            var digits = told.ConvertAll(c => Digits(c.Value));
            var hit = new HashSet<FactCount>();
            for (var i = 0; i < told.Count; i++)
            {
                for (var j = i + 1; j < told.Count; j++)
                {
                    var (a, b) = (told[i], told[j]);
                    if (a.Value == b.Value || a.Place == b.Place || (a.IsRow && b.IsRow) || hit.Contains(a) || hit.Contains(b) || !Differ(a, b, IsSwap(digits[i], digits[j]), told, report)) continue;
                    hit.Add(b);
                    yield return new SameCount(a.Noun.Length >= b.Noun.Length ? a.Noun : b.Noun, report.Document.Cite((a.IsRow ? b : a).Span), report.Document.Cite((a.IsRow ? a : b).Span));
                }
            }
        }
    }

    private static bool Differ(FactCount a, FactCount b, bool slip, List<FactCount> all, SelfEvaluationReport report)
    {
        if (a.Mood == Mood.Planned || b.Mood == Mood.Planned) return false;
        // Most pairs end here: nothing alike, looked at cheaply.
        if (a.Noun.Length == 0 || b.Noun.Length == 0) return false;
        if (!slip && (a.Noun[^1] != b.Noun[^1] || Math.Max(a.Value, b.Value) > Math.Min(a.Value, b.Value) * 1.7m)) return false;
        var strong = SameNoun(a, b) || (a.IsRow != b.IsRow && IsShortForRow(a.IsRow ? a : b, a.IsRow ? b : a, report));
        if ((!slip && !strong) || IsToldElsewhere(a, b, all)) return false;
        if (a.Measure == "元") return slip && strong && (a.Years.Count == 0 || b.Years.Count == 0 || a.Years[0] == b.Years[0]) && !all.Exists(c => c != a && c != b && (c.Value == a.Value || c.Value == b.Value));
        if (slip && a.IsRow != b.IsRow && Digits(a.Value).TrimEnd('0').Length >= 3 && SpeaksOf(a.IsRow ? a : b, a.IsRow ? b : a, report)) return !Opposed(a.Deed, b.Deed);
        if (slip && (strong || ShortNoun(a, b) || SameWords(a.Context, b.Context) || SameLetters(a.Context, b.Context))) return !Opposed(a.Deed, b.Deed);
        if (!strong || a.IsPlanLike || b.IsPlanLike || (a.IsStock != b.IsStock && !a.IsAll && !b.IsAll) || !(a.IsSaidDone && b.IsSaidDone || a.IsAll || b.IsAll || ((a.IsRow || b.IsRow) && (a.IsRow ? b : a).IsSaidDone))) return false;
        if (!(a.IsAll || b.IsAll) && a.Deed != b.Deed && a.Deed != DeedClass.None && b.Deed != DeedClass.None) return false;
        // What equals the target of the row is the plan told again.
        if ((a.IsRow || b.IsRow) && Targets(report, a.IsRow ? a : b).Contains(a.IsRow ? b.Value : a.Value) && !(a.IsRow ? b : a).IsSaidDone) return false;
        return all.Where(c => c == a || c == b || (!c.IsPlanLike && (SameNoun(c, a) || SameNoun(c, b)))).Select(c => c.Value).Distinct().Count() == 2;
    }

    // 312 engaged, 309 at work, 3 left: a third number is the difference. Or each value has a witness of its own.
    private static bool IsToldElsewhere(FactCount a, FactCount b, List<FactCount> all) =>
        all.Exists(c => c.Value == Math.Abs(a.Value - b.Value)) || (!a.IsRow && !b.IsRow && all.Count(c => c.Value == a.Value) > 1 && all.Count(c => c.Value == b.Value) > 1);

    private static IEnumerable<decimal> Targets(SelfEvaluationReport report, FactCount row) =>
        report.Indicators.Where(i => i.Actual?.Evidence.Span == row.Span && i.Target is not null).Select(i => IndicatorValue.Parse(i.Target!.Value)).Where(v => v.Number is not null)
            .SelectMany(v => new[] { v.Number!.Value.Value, v.Number.Value.Value * 10_000 });

    private static bool SameNoun(FactCount a, FactCount b)
    {
        var (x, y) = (a.Noun, b.Noun);
        if (x == y) return !Generic().IsMatch(x);
        if (x.Length < 3 || y.Length < 3) return false;
        if (x.EndsWith(y, StringComparison.Ordinal) || y.EndsWith(x, StringComparison.Ordinal))
        {
            var (longer, shorter) = x.Length > y.Length ? (x, y) : (y, x);
            return !Generic().IsMatch(shorter) && !SameThing.Tells(longer[..^shorter.Length]);
        }
        return x[^2..] == y[^2..] && x.Length >= 4 && y.Length >= 4 && SameThing.IsShortFor(x, y);
    }

    // 海蜇600万只 behind 放流 for 放流海蜇（万只）: the sentence has what the row says more.
    private static bool IsShortForRow(FactCount row, FactCount told, SelfEvaluationReport report)
    {
        if (told.Noun.Length < 2 || row.Noun.Length <= told.Noun.Length || !row.Noun.EndsWith(told.Noun, StringComparison.Ordinal) || Generic().IsMatch(told.Noun)) return false;
        var more = row.Noun[..^told.Noun.Length];
        var text = report.Document.Folded;
        return more.Length is >= 2 and <= 4 && !SameThing.Tells(more) && text[Math.Max(told.Place.Start, told.Span.Start - 40)..told.Span.Start].Split('。', '；')[^1].Contains(more, StringComparison.Ordinal);
    }

    // 讲座 for 健康教育讲座, of one deed
    private static bool ShortNoun(FactCount a, FactCount b) =>
        a.Deed == b.Deed && a.Deed != DeedClass.None && a.Noun.Length >= 2 && b.Noun.Length >= 2 && (a.Noun.EndsWith(b.Noun, StringComparison.Ordinal) || b.Noun.EndsWith(a.Noun, StringComparison.Ordinal)) && !Generic().IsMatch(a.Noun.Length < b.Noun.Length ? a.Noun : b.Noun);

    // 老年人免费体检 and 免费体检老年人
    private static bool SameWords(string a, string b)
    {
        var (x, y) = (Pairs(a), Pairs(b));
        if (x.Count < 3 || y.Count < 3) return false;
        var common = x.Intersect(y).Count();
        return common >= 3 && common * 10 >= Math.Min(x.Count, y.Count) * 5;
    }

    // 6241 for 6214 is hardly chance where the sentence shares words with the row: 享受“三包”政策学生人数, “共有6241名学生享受‘三包’待遇”.
    private static bool SpeaksOf(FactCount row, FactCount told, SelfEvaluationReport report)
    {
        var text = report.Document.Folded;
        var from = Math.Max(told.Place.Start, told.Span.Start - 60);
        var words = Pairs(text[from..Math.Min(told.Place.End, told.Span.End + 16)]);
        var named = Pairs(row.Context);
        return named.Count > 0 && named.Count(words.Contains) is var shared && shared >= 2 && shared * 5 >= named.Count * 2;
    }

    // 衬砌渠道 and 渠道衬砌
    private static bool SameLetters(string a, string b)
    {
        var (x, y) = (Stop().Replace(a, "").ToHashSet(), Stop().Replace(b, "").ToHashSet());
        return x.Count >= 4 && y.Count >= 4 && x.Intersect(y).Count() * 10 >= Math.Max(x.Count, y.Count) * 9;
    }

    private static HashSet<string> Pairs(string words)
    {
        var bare = Stop().Replace(words, " ");
        return [.. Enumerable.Range(0, Math.Max(0, bare.Length - 1)).Select(i => bare.Substring(i, 2)).Where(p => !p.Contains(' ', StringComparison.Ordinal))];
    }

    private static bool Opposed(DeedClass a, DeedClass b) =>
        a != b && a != DeedClass.None && b != DeedClass.None && (a is DeedClass.TakeBack || b is DeedClass.TakeBack || (a is DeedClass.New && b is DeedClass.Renew) || (a is DeedClass.Renew && b is DeedClass.New));

    // Asked of every pair: 6241 and 6214 differ in two digits, each standing where the other stood.
    private static bool IsSwap(string x, string y)
    {
        if (x.Length != y.Length) return false;
        var i = x.AsSpan().CommonPrefixLength(y);
        if (i == x.Length) return false;
        var j = i + 1 + x.AsSpan(i + 1).CommonPrefixLength(y.AsSpan(i + 1));
        return j < x.Length && x[i] == y[j] && x[j] == y[i] && x.AsSpan(j + 1).SequenceEqual(y.AsSpan(j + 1));
    }

    private static string Digits(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex("^(?:群众|农户|学生|人员|项目|资金|完成|设备|满意|满意度|完成率|单位|乡镇|行政村|村|人口|企业|学校|居民|户|职工|全县|农民|指标|问题|受益|合格率|覆盖率|达标率|及时率|准确率|执行率|到位率|支出|预算执行率|总分|分值|得分|权重|方面|左右|增长|同比|比例|占比|其中|工作人员)$|^.{0,3}(?:完成率|执行率|到位率|及时率|得分率|支付率|达标率|合格率)$")]
    private static partial Regex Generic();

    [GeneratedRegex("[\\d.,%，。；、（）()：:]|全年|本年度?|年内|累计|实际|共计?|合计|达到?了?|为|完成|项目|年度|全县|万")]
    private static partial Regex Stop();
}
