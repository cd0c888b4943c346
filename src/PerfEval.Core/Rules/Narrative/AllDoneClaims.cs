using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>任务全部完成 in another sentence than its numbers: “计划改造危房850户，实际改造812户。危房改造任务已全部完成。”</summary>
internal static partial class AllDoneClaims
{
    public static IEnumerable<(Evidence Words, Evidence Numbers, decimal Target, decimal Actual)> In(SelfEvaluationReport report)
    {
        var sentences = NarrativeText.Sentences(report).ToList();
        var fallen = sentences.Where(s => !Explained().IsMatch(s.Words)).SelectMany(s => PlanAndDone().Matches(s.Words).Select(m => (Sentence: s, Match: m))).Where(p => Number(p.Match.Groups["d"]) < Number(p.Match.Groups["p"])).ToList();
        if (fallen.Count == 0) yield break;
        foreach (var sentence in sentences.Where(s => !Exception().IsMatch(s.Words)))
        {
            if (Claimed().Match(sentence.Words) is not { Success: true } claim) continue;
            // Of the same work: a word of the claim stands in the sentence of the numbers, right before or in the same paragraph.
            var told = fallen.Find(p => p.Sentence.Span.End <= sentence.Span.Start && p.Sentence.Block == sentence.Block && IsOf(claim.Groups["of"].Value, p.Sentence.Words));
            if (told.Match is null) continue;
            yield return (report.Document.Cite(new TextSpan(sentence.Span.Start + claim.Index, claim.Length)), report.Document.Cite(new TextSpan(told.Sentence.Span.Start + told.Match.Index, told.Match.Length)), Number(told.Match.Groups["p"]), Number(told.Match.Groups["d"]));
            yield break;
        }
    }

    private static bool IsOf(string of, string words)
    {
        var name = General().Replace(of, "");
        return name.Length == 0 || (name.Length > 1 && words.Contains(name[..2], StringComparison.Ordinal));
    }

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:计划|目标|应|共需|需|任务)[^，。；\\d]{0,10}(?<p>\\d{1,6}(?:\\.\\d{1,2})?)(?<u>万?[一-龥]{1,2}?)[，、；](?:全年|当年|年内|截至[^，]{1,10}|已|共)*(?:实际|完成|实施|已)[^，。；\\d]{0,6}(?<d>\\d{1,6}(?:\\.\\d{1,2})?)\\k<u>(?=[，。；])")]
    private static partial Regex PlanAndDone();

    [GeneratedRegex("(?<=^|[，。；])(?<of>[一-龥]{0,12}?)(?:任务|目标|计划|工作量?)(?:已|均|都)*(?:全部|全面|圆满|100%)(?:如期|按期)?(?:完成|实现|达成)")]
    private static partial Regex Claimed();

    [GeneratedRegex("^(?:项目|本|该|年度|全年|当年|各项|全部|所有|绩效|建设|改造|实施|工程|我县|我局|目标|任务|[一二三四五]是)+")]
    private static partial Regex General();

    [GeneratedRegex("元|因|由于|核减|放弃|调整|不超过|成本|天|结转|跨年|剩余|其余|未")]
    private static partial Regex Explained();

    [GeneratedRegex("除|基本|以外|外[，、]|将|拟|力争|确保|若|调整后|核减")]
    private static partial Regex Exception();
}
