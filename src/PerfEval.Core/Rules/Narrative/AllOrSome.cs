using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A telling that all of some counted things are done, and another that some are not.</summary>
internal sealed record AllAgainstSome(Evidence All, Evidence Some);

/// <summary>
/// Finds “128所学校食堂已全部接入平台” against “计划128所，实际接入124所”, and “12家工坊全部完成挂牌” against “仍有2家工坊…未完成挂牌”.
/// </summary>
internal static partial class AllOrSome
{
    public static IEnumerable<AllAgainstSome> In(SelfEvaluationReport report)
    {
        var document = report.Document;
        var places = Places(document).ToList();
        foreach (var at in places)
        {
            foreach (Match all in All().Matches(document.Folded.Substring(at.Start, at.Length)))
            {
                if (places.Where(p => p != at).Select(p => Contrary(document, p, all)).FirstOrDefault(c => c is not null) is not { } some) continue;
                yield return new AllAgainstSome(document.Cite(new TextSpan(at.Start + all.Index, all.Length)), document.Cite(some));
                break;
            }
        }
    }

    private static TextSpan? Contrary(SourceDocument document, TextSpan place, Match all)
    {
        var words = document.Folded.Substring(place.Start, place.Length);
        var (count, measure) = (Number(all.Groups["n"]), all.Groups["m"].Value);
        foreach (Match m in PlanAndDone().Matches(words))
        {
            if (m.Groups["m"].Value == measure && Number(m.Groups["plan"]) == count && Number(m.Groups["done"]) < count && SharesVerb(m.Groups["verb"].Value, all.Groups["verb"].Value))
                return new TextSpan(place.Start + m.Index, m.Length);
        }
        var noun = all.Groups["noun"].Value;
        foreach (Match m in Rest().Matches(words))
        {
            if (m.Groups["m"].Value == measure && Number(m.Groups["n"]) < count && noun.Length > 1 && (noun.Contains(m.Groups["noun"].Value, StringComparison.Ordinal) || m.Groups["noun"].Value.StartsWith(noun[^2..], StringComparison.Ordinal))
                && SharesVerb(m.Groups["verb"].Value, all.Groups["verb"].Value)) return new TextSpan(place.Start + m.Index, m.Length);
        }
        return null;
    }

    // 接入 and 接入平台, 完成挂牌 and 挂牌: two characters in common; nothing told is all told.
    private static bool SharesVerb(string some, string all) =>
        some.Length < 2 || Enumerable.Range(0, some.Length - 1).Any(i => all.Contains(some.Substring(i, 2), StringComparison.Ordinal));

    private static int Number(Group group) => int.Parse(group.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static IEnumerable<TextSpan> Places(SourceDocument document) =>
        document.Blocks.Select(b => b.Span).Where(b => !document.Tables.Any(t => t.Span.Overlaps(b))).SelectMany(b => SentenceSplitter.Split(document.Folded, b))
            .Concat(document.Tables.SelectMany(t => t.Cells).Select(c => c.Span).Where(c => c.Length >= 8));

    // “全县128所学校食堂已全部接入平台”, “12家工坊全部完成挂牌”
    [GeneratedRegex("(?<![\\d.,])(?<n>\\d{1,3}(?:,\\d{3})*|\\d{1,6})(?<m>[个家所户处座台套名人项条份件村])(?<noun>[\u4e00-\u9fa5]{1,10}?)(?:已|均|都|现已)*(?:全部|100%)(?:已|按期|如期)*(?<verb>[\u4e00-\u9fa5]{2,8})")]
    private static partial Regex All();

    // “计划128所，实际接入124所”
    [GeneratedRegex("(?:计划|目标|应|任务)[^，。；\\d]{0,6}(?<plan>\\d{1,6})(?<m>[个家所户处座台套名人项条份件村])[^，。；\\d]{0,6}[，,、](?:实际|已|仅|只|完成)(?<verb>[^，。；\\d]{0,6})(?<done>\\d{1,6})\\k<m>")]
    private static partial Regex PlanAndDone();

    // “仍有2家工坊因场地装修未完成挂牌”
    [GeneratedRegex("(?:仍有|还有|尚有|另有|有)(?<n>\\d{1,6})(?<m>[个家所户处座台套名人项条份件村])(?<noun>[\u4e00-\u9fa5]{1,6}?)(?:因|由于|受)?[^，。；\\d]{0,12}?(?:尚未|仍未|还未|未能|未|没有)(?:按期|如期|全部)?(?<verb>[\u4e00-\u9fa5]{2,8})")]
    private static partial Regex Rest();
}
