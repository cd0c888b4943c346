using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// One count of all of a thing (总数), told twice: “任务由42家服务组织承担” and “46家服务组织全部纳入名录库”. The second speaks of all there are; a
/// number that stands elsewhere too, or whose difference to the first is told, is another matter.
/// </summary>
internal static partial class AllOfAnotherCount
{
    public static IEnumerable<SameCount> In(SelfEvaluationReport report)
    {
        var sentences = NarrativeText.Sentences(report).Where(s => !OtherScope().IsMatch(s.Words)).ToList();
        var wholes = sentences.SelectMany(s => Whole().Matches(s.Words).Select(m => (Sentence: s, Match: m))).ToList();
        foreach (var sentence in sentences)
        {
            foreach (Match all in All().Matches(sentence.Words))
            {
                var told = wholes.Find(w => w.Sentence.Span != sentence.Span && IsSame(w.Match, all));
                if (told.Match is null || Number(told.Match) is not { } first || Number(all) is not { } second || first == second) continue;
                if (Math.Abs(first - second) > first * 0.25 || IsTold(report, second, all, 1) || IsTold(report, Math.Abs(first - second), all, 0)) continue;
                yield return new SameCount(all.Groups["noun"].Value, report.Document.Cite(At(told.Sentence, told.Match)), report.Document.Cite(At(sentence, all)));
                yield break;
            }
        }
    }

    private static Documents.TextSpan At(Sentence sentence, Match match) => new(sentence.Span.Start + match.Groups["n"].Index, match.Groups["n"].Length + match.Groups["m"].Length);

    private static bool IsSame(Match whole, Match all) => whole.Groups["m"].Value == all.Groups["m"].Value && whole.Groups["noun"].Value.StartsWith(all.Groups["noun"].Value, StringComparison.Ordinal);

    // The number with its measure stands at more places than this one.
    private static bool IsTold(SelfEvaluationReport report, int number, Match all, int times) =>
        Regex.Count(report.Document.Folded, $"(?<![\\d.,]){number.ToString(CultureInfo.InvariantCulture)}{Regex.Escape(all.Groups["m"].Value)}", RegexOptions.None, TimeSpan.FromSeconds(1)) > times;

    private static int? Number(Match match) => int.TryParse(match.Groups["n"].Value, out var value) && value >= 5 ? value : null;

    // “由42家服务组织承担”, “共有36个供水站”
    [GeneratedRegex("(?:由|共有?|现有|涉及|覆盖|确定了?|遴选了?|下辖|设有|设立|聘用了?)(?<n>\\d{1,5})(?<m>个|家|名|所|座|户|处|台|人|支)(?<noun>[\u4e00-\u9fa5]{3,14})")]
    private static partial Regex Whole();

    // “46家服务组织全部纳入…”, “41个供水站均达到…”
    [GeneratedRegex("(?<=^|[，。；：、）和对]|将)(?<n>\\d{1,5})(?<m>个|家|名|所|座|户|处|台|人|支)(?<noun>[\u4e00-\u9fa5]{3,7}?)(?:已)?(?:全部|全都|均|无一|悉数)")]
    private static partial Regex All();

    [GeneratedRegex("其中|抽[查取样]|随机|上年|去年|计划|目标|拟|新增|另有|20\\d{2}年底前|此前|原有|截至[1-9]月")]
    private static partial Regex OtherScope();
}
