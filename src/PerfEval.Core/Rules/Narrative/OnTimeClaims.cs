using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>按时完成 beside dates that say otherwise: “计划2021年10月完工，实际于2022年3月完工” and “如期完工”.</summary>
internal static partial class OnTimeClaims
{
    public static void Check(SelfEvaluationReport report, List<Finding> findings, List<Verification> verifications)
    {
        var sentences = NarrativeText.Sentences(report).ToList();
        var late = sentences.SelectMany(s => PlanThenDone().Matches(s.Words).Select(m => (Sentence: s, Match: m))).Where(p => IsLate(p.Match)).ToList();
        // Two works with two plans: the claim may be of either.
        if (late.Count != 1 || Explained().IsMatch(report.Document.Folded)) return;
        var numbers = report.Document.Cite(new TextSpan(late[0].Sentence.Span.Start + late[0].Match.Index, late[0].Match.Length));
        foreach (var sentence in sentences.Where(s => !Intended().IsMatch(s.Words)))
        {
            if (Claim().Match(sentence.Words) is not { Success: true } claim) continue;
            var words = report.Document.Cite(new TextSpan(sentence.Span.Start + claim.Index, claim.Length));
            if (numbers.Span.Overlaps(words.Span)) continue;
            verifications.Add(new Verification(RuleOutcome.Violated, $"“{words.Quote}”，{numbers.Quote}", [words, numbers]));
            findings.Add(new Finding("PE404", Severity.Warning, $"称“{words.Quote}”，但“{numbers.Quote}”晚于计划", [words, numbers]));
            return;
        }
    }

    private static bool IsLate(Match match)
    {
        var planned = Month(match.Groups["py"].Value, match.Groups["pm"].Value);
        var done = Month(match.Groups["dy"].Success ? match.Groups["dy"].Value : match.Groups["py"].Value, match.Groups["dm"].Value);
        return done > planned;
    }

    private static int Month(string year, string month) => int.Parse(year, CultureInfo.InvariantCulture) * 12 + int.Parse(month, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:计划|合同约定|要求|预计|约定|工期目标)[^，。；\\d]{0,8}(?:20\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?[^，。；\\d]{0,6}至)?(?<py>20\\d{2})年(?<pm>\\d{1,2})月(?:\\d{1,2}日|底|末)?[^，。；\\d]{0,4}(?:完工|竣工|完成|建成|交付|投用|上线|通车|验收)[^，。；\\d]{0,6}[，；][^，。；\\d]{0,8}(?:实际|于|至|直到)[^，。；\\d]{0,4}(?:(?<dy>20\\d{2})年)?(?<dm>\\d{1,2})月(?:\\d{1,2}日|底|末)?[^，。；\\d]{0,4}(?:完工|竣工|完成|建成|交付|投用|上线|通车|验收)")]
    private static partial Regex PlanThenDone();

    [GeneratedRegex("(?:按|如)(?:计划|合同|约定|规定|预定|既定|时|期|的)*(?:工期|时间|时限|节点|期限|进度)?(?:要求)?(?:如期|按期|按时)?(?:全部|全面)?(?:完工|竣工|完成|建成|交付|投用|上线|通车)|(?:未|没有|不存在|无)(?:发生|出现)?(?:延期|逾期|超期|工期延误|延误)|(?:完成|完工|竣工)(?:及时率|时限率|及时性)(?:达到?|为)?100%")]
    private static partial Regex Claim();

    [GeneratedRegex("将|拟|应(?!急)|下一?步|计划于|要求|目标")]
    private static partial Regex Intended();

    [GeneratedRegex("(?:同意|批准|批复|经)[^，。；]{0,10}(?:延期|顺延|延长)|(?:延期|顺延|延长)(?:申请|批复|手续|协议)|工期顺延|调整(?:了)?(?:工期|实施期|完成时间)")]
    private static partial Regex Explained();
}
