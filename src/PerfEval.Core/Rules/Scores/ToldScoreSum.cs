using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Rules.Scores;

/// <summary>得分合计 told in words: “决策得18分、过程得17.5分、产出得34分、效益得25分，总得分96.5分”.</summary>
internal static partial class ToldScoreSum
{
    // A part left out may be small, a slip is: farther off the list is not the whole.
    private const decimal MostOff = 5;

    public static void Check(SelfEvaluationReport report, PointsAdditionCheck check)
    {
        foreach (var sentence in Sentences(report))
        {
            // “（四项满分分别为20分、25分、30分、25分）” tells the full marks.
            var aside = FullMarks().Match(sentence.Words);
            if (Other().IsMatch(aside.Success ? sentence.Words.Remove(aside.Index, aside.Length) : sentence.Words)) continue;
            var earned = PointMention.In(report.Document, sentence).Where(p => p.Kind == PointKind.Earned && !(aside.Success && p.Index >= aside.Index && p.Index < aside.Index + aside.Length)).ToList();
            var totals = earned.Where(p => Total().IsMatch(p.Label)).ToList();
            if (totals is not [var total] || earned.Count < 4) continue;
            var parts = earned.Where(p => p != total).ToList();
            // The total stands first or last; the parts are each named, on one level.
            if (!(earned[0] == total || earned[^1] == total) || parts.Exists(p => Name(p.Label).Length < 2 || Part().IsMatch(p.Label) == false)) continue;
            if (parts.Exists(p => Level2().IsMatch(p.Label)) && parts.Exists(p => Level1().IsMatch(p.Label))) continue;
            var addition = new PointsAddition("自评得分", total.Points.Value, [total.Points.Evidence], [.. parts.Select(p => p.Points)], null);
            if (check.IsTold(addition) || addition.Sum <= 50 || Math.Abs(addition.Difference) > MostOff) continue;
            check.Judge(addition);
        }
    }

    // “自评得分95.5分。其中：投入10分，过程18分…”: the parts stand in the next sentence.
    private static IEnumerable<Sentence> Sentences(SelfEvaluationReport report)
    {
        Sentence? before = null;
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (before is not null && before.Block == sentence.Block && PartsFollow().IsMatch(sentence.Words) && before.Words.Contains('分'))
                yield return before with { Span = Documents.TextSpan.FromBounds(before.Span.Start, sentence.Span.End), Words = report.Document.Folded[before.Span.Start..sentence.Span.End] };
            else yield return sentence;
            before = sentence;
        }
    }

    private static string Name(string label) => Words().Replace(label, "");

    [GeneratedRegex("^(?:其中|各部分得分|具体(?:为|是|得分)|分项得分|各项得分)")]
    private static partial Regex PartsFollow();

    [GeneratedRegex("[（(][^（()）]{0,12}(?:满分|分值|权重)[^（()）]{0,60}[）)]")]
    private static partial Regex FullMarks();

    [GeneratedRegex("总(?:得|评|自评)?分|(?:自评|综合(?:评定|评价)?|合计|最终|评价|累计|共计?)(?:总)?(?:得分?|评分|分)|合计|总计|共得|自评得分|总得分|自评$")]
    private static partial Regex Total();

    [GeneratedRegex("决策|过程|产出|效益|效果|满意度|投入|管理|执行|履职|绩效|成本|资金|社会|生态|经济|可持续|指标|目标|组织|质量|数量|时效|部门|预算|运行|应用|监督|公开|制度|业务")]
    private static partial Regex Part();

    [GeneratedRegex("产出(?:指标)?(?:得|自评|$)|效益(?:指标)?(?:得|自评|$)")]
    private static partial Regex Level1();

    [GeneratedRegex("数量|质量|时效|成本|社会|生态|经济|可持续")]
    private static partial Regex Level2();

    [GeneratedRegex("得分?|自评|指标|其中|为|是|：|:|实|计")]
    private static partial Regex Words();

    [GeneratedRegex("加分|附加|平均|加权|子项目|分别|去年|上年|第三方|复核|抽查|折算|标段|个项目")]
    private static partial Regex Other();
}
