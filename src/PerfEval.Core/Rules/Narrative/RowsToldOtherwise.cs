using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// What was done as the narrative counts it, against the actual value of the row with the same words in any order: 完成河塘整治45处 and 整治河塘数量 | 42处;
/// and the satisfaction that follows from a survey told in the narrative: 走访500户，满意455户 and 用水户满意度 | 95%.
/// </summary>
internal static partial class RowsToldOtherwise
{
    public static IEnumerable<SameCount> In(SelfEvaluationReport report)
    {
        if (report.Indicators.Count == 0) return [];
        return Counts(report).Concat(Surveys(report));
    }

    private static IEnumerable<SameCount> Counts(SelfEvaluationReport report)
    {
        var counts = FactCounts.Of(report);
        var rows = counts.Where(c => c.IsRow && c.Measure is not ("元" or "%") && c.Value >= 5).Select(c => (Row: c, Letters: Letters(c.Context))).Where(r => r.Letters.Count >= 3).ToLookup(r => r.Row.Measure);
        foreach (var told in counts)
        {
            if (told.IsRow || !told.IsSaidDone || told.IsPlanLike || told.Mood != Mood.Told || told.IsStock || !rows.Contains(told.Measure)) continue;
            var words = Letters(told.Context);
            if (words.Count < 3 || OfAPart().IsMatch(Before(report, told))) continue;
            var same = rows[told.Measure].Where(r => r.Letters.SetEquals(words) || (r.Letters.Count >= 4 && words.Count - r.Letters.Count <= 2 && r.Letters.IsSubsetOf(words))).ToList();
            if (same is not [var only] || only.Row.Value == told.Value || Math.Max(told.Value, only.Row.Value) > Math.Min(told.Value, only.Row.Value) * 1.4m) continue;
            if (counts.Any(c => c != told && c.Measure == told.Measure && (c.Value == told.Value || c.Value == Math.Abs(told.Value - only.Row.Value)))) continue;
            yield return new SameCount(told.Noun, report.Document.Cite(told.Span), report.Document.Cite(only.Row.Span));
        }
    }

    private static string Before(SelfEvaluationReport report, FactCount told) => report.Document.Folded[Math.Max(told.Place.Start, told.Span.Start - 30)..told.Span.Start].Split('。', '；')[^1];

    private static HashSet<char> Letters(string words) => [.. Stop().Replace(words, "")];

    private static IEnumerable<SameCount> Surveys(SelfEvaluationReport report)
    {
        var rows = report.Indicators.Where(i => i.Actual is not null && i.Name.Contains("满意", StringComparison.Ordinal)).Select(i => (Row: i, Value: IndicatorValue.Parse(i.Actual!.Value))).Where(r => r.Value.Number is { Approximate: false } && (r.Value.Unit is "%" or "％")).ToList();
        if (rows is not [var (row, value)]) yield break;
        var surveys = NarrativeText.Sentences(report).Where(s => s.Words.Contains("满意", StringComparison.Ordinal)).SelectMany(s => Survey().Matches(s.Words).Select(m => (Sentence: s, Match: m))).ToList();
        if (surveys is not [var (sentence, m)] || Content().Count(sentence.Words) > 1 || OtherSurvey().IsMatch(sentence.Words)) yield break;
        var (all, content) = (decimal.Parse(m.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(m.Groups["k"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        if (all < 10 || content > all || Math.Abs(content / all * 100 - value.Number!.Value.Value) < 1 || NarrativeText.Sentences(report).Any(s => s.Words.Contains(row.Actual!.Value.Trim(), StringComparison.Ordinal) && s.Words.Contains("满意", StringComparison.Ordinal))) yield break;
        var at = sentence.Span.Start + m.Groups["k"].Index;
        yield return new SameCount(row.Name, report.Document.Cite(new TextSpan(at, m.Groups["k"].Length + m.Groups["m"].Length)), row.Actual!.Evidence);
    }

    // “走访用水户500户，满意455户”, “收回问卷291份，表示满意的279人”
    [GeneratedRegex("(?:走访|发放|收回|回收|调查|抽样|访问|问卷|访谈|抽取)[^，。；\\d]{0,10}(?<n>\\d{2,5})(?<m>份|人|户|名|位)[^。；\\d]{0,14}(?:满意|好评)(?:的|有|为|者|群众|学生|家长)*(?<k>\\d{1,5})(?:\\k<m>|人|户|份)")]
    private static partial Regex Survey();

    [GeneratedRegex("满意")]
    private static partial Regex Content();

    [GeneratedRegex("上年|去年|上半年|下半年|其中(?!(?:表示|认为|评价为|感到)?(?:非常|比较|很)?满意)|第三方|另")]
    private static partial Regex OtherSurvey();

    [GeneratedRegex("(?:^|[，、：。])[ ]*(?!(?:全|各|本|该|我)[县市区个]?|[一-龥]{0,2}各)[一-龥]{1,4}(?:镇|乡|街道)(?![级村卫政镇容民亲居])|(?:镇|乡|村|街道|社区|标段|学校|片区|中心校|农场|林场)(?:共|已|累计|全年|年内)*(?:完成|建成|新建|举办|开展|安装|培训|实施)|上年|去年|[两三四五]年|另|不计入|以外|其中|20\\d{2}年(?:至|到|-)|每")]
    private static partial Regex OfAPart();

    [GeneratedRegex("[\\s\\d.,%，。；、（）()：:A-Za-z]|全年|本年度?|年内|年度|累计|实际|共计?|合计|达到?了?|为|完成|项目|全[县市区]|万|数量|人数|户数|个数|面积|长度|里程|规模|总数|已|了|的|我[县市局]|截至|年底|[举开]办|开展|实施|组织|建设|建成|农村|全部")]
    private static partial Regex Stop();
}
