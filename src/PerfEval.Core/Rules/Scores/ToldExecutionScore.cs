using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Rules.Scores;

/// <summary>执行率得分 told in words: “预算执行率指标，满分10分，得9.8分” against the only execution rate that the report tells.</summary>
internal static partial class ToldExecutionScore
{
    public static void Check(SelfEvaluationReport report, List<Finding> findings, List<Verification> verifications)
    {
        var rates = report.Rates.Where(r => r.Kind == RateKind.Execution && r.Cell is null && !r.Value.Approximate).ToList();
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            // Criteria of its own (每低1%扣0.5分) give other points.
            if (Criteria().IsMatch(sentence.Words)) continue;
            foreach (var match in MaxFirst().Matches(sentence.Words).Concat(ScoreFirst().Matches(sentence.Words)))
            {
                var told = Read(report.Document, sentence, match);
                if (rates.Select(r => r.Value.Value).Distinct().Count() != 1)
                {
                    verifications.Add(new Verification(RuleOutcome.NotCheckable, "执行率得分", [told.Score.Evidence], "未见执行率，或执行率不止一个"));
                    continue;
                }
                Judge(told.Max, told.Score, rates[0], findings, verifications);
            }
        }
    }

    private static void Judge(Points max, Points score, Rate rate, List<Finding> findings, List<Verification> verifications)
    {
        var told = new ExecutionBase("所列执行率", rate.Value.Low, rate.Value.Value, rate.Value.High, true, [rate.Evidence]);
        var expected = told.Expected(max.Value);
        var fits = told.Fits(max.Value, score.Value, PointsText.Step(score.Value));
        IReadOnlyList<Evidence> evidence = [score.Evidence, max.Evidence, rate.Evidence];
        verifications.Add(new Verification(fits ? RuleOutcome.Holds : RuleOutcome.Violated,
            $"{PointsText.Of(max.Value)} × min(1, {told.Text}) = {PointsText.Of(expected)}，所列{PointsText.Of(score.Value)}", evidence));
        if (fits) return;
        findings.Add(new Finding("PE204", told.IsNear(max.Value, score.Value) ? Severity.Info : Severity.Warning,
            $"预算执行率得{PointsText.Of(score.Value)}分，与按执行率{told.Text}计算的{PointsText.Of(expected)}分不符（满分{PointsText.Of(max.Value)}分）", evidence)
        {
            Stated = score.Value,
            Computed = expected,
            Difference = Math.Abs(score.Value - expected),
            Tolerance = PointsText.Step(score.Value) / 2,
            Suggestion = PointsText.Of(expected),
        });
    }

    private static (Points Max, Points Score) Read(SourceDocument document, Sentence sentence, Match match)
    {
        Points Of(Group group) => new(decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture), document.Cite(new TextSpan(sentence.Span.Start + group.Index, group.Length)));
        return (Of(match.Groups["max"]), Of(match.Groups["score"]));
    }

    // “预算执行率指标，满分10分，得9.8分”, “预算执行率（10分）：自评得9.8分”; only the forms' own 10 and 20 points go by the rate.
    [GeneratedRegex("执行率(?:指标|情况)?[，,（(：:]?(?:满分|分值|权重|标准分)?(?:为|是)?(?<max>10|20)分[，,）)：:]*(?:自评|实际|实|应)?得(?:分)?(?:为|是|：)?(?<score>\\d{1,2}(?:\\.\\d+)?)分")]
    private static partial Regex MaxFirst();

    // “预算执行率得9.8分（满分10分）”
    [GeneratedRegex("执行率(?:指标)?(?:自评|实际|实)?得(?:分)?(?:为|是|：)?(?<score>\\d{1,2}(?:\\.\\d+)?)分[（(](?:满分|分值)(?:为)?(?<max>10|20)分[）)]")]
    private static partial Regex ScoreFirst();

    [GeneratedRegex("每[低降减少]|扣\\d|扣分|以上的?[，,]?得|以下的?[，,]?得|得满分|不得分")]
    private static partial Regex Criteria();
}
