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
        foreach (var sentence in Sentences(report))
        {
            // Criteria of its own (每低1%扣0.5分) give other points; a sentence of several indicators leaves open whose points they are.
            // Up to the next indicator: “预算执行率得9.8分（满分10分），产出指标得48分”.
            var words = Others().Match(sentence.Words) is { Success: true } other ? sentence.Words[..other.Index] : sentence.Words;
            if (!words.Contains("执行率", StringComparison.Ordinal) || Criteria().IsMatch(sentence.Words)) continue;
            var points = PointMention.In(report.Document, sentence).Where(p => p.Index < words.Length).ToList();
            if (points.Where(IsFull).ToList() is not [{ Points: { Value: 10 or 20 } max }] || points.Where(p => p.Kind == PointKind.Earned && !IsFull(p)).ToList() is not [{ Points: var score }] || points.Count != 2) continue;
            // The rate told with the points, else the only one of the report.
            var beside = rates.Where(r => sentence.Span.Contains(r.Evidence.Span)).ToList();
            var near = beside.Count > 0 ? beside : rates;
            if (near.Select(r => r.Value.Value).Distinct().Count() != 1)
            {
                verifications.Add(new Verification(RuleOutcome.NotCheckable, "执行率得分", [score.Evidence], "未见执行率，或执行率不止一个"));
                continue;
            }
            Judge(max, score, near[0], findings, verifications);
        }
    }

    // “预算执行率10分，得9.4分”: bare points behind the name are its full marks.
    private static bool IsFull(PointMention mention) => mention.Kind == PointKind.Full || (mention.Points.Value is 10 or 20 && NameAlone().IsMatch(mention.Label));

    [GeneratedRegex("执行(?:率|情况)?(?:指标)?[（(]?$")]
    private static partial Regex NameAlone();

    // “预算执行情况（10分）。预算360万元，…，得9分。”: a heading alone goes with what follows it.
    private static IEnumerable<Sentence> Sentences(SelfEvaluationReport report)
    {
        Sentence? heading = null;
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            var from = heading is not null && heading.Block == sentence.Block ? heading.Span.Start : sentence.Span.Start;
            heading = sentence.Words.Length <= 24 && Execution().IsMatch(sentence.Words) && sentence.Words.Contains('分') ? sentence : null;
            if (heading is null) yield return sentence with { Span = TextSpan.FromBounds(from, sentence.Span.End), Words = report.Document.Folded[from..sentence.Span.End] };
            else yield return sentence;
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

    [GeneratedRegex("执行率|(?:预算|资金)执行(?:情况|进度)?")]
    private static partial Regex Execution();

    [GeneratedRegex("产出|效益|满意度|到位率|数量指标|质量指标|时效指标|决策|过程|总分|总得分|自评总")]
    private static partial Regex Others();

    [GeneratedRegex("每[低降减少]|扣\\d|扣分|以上的?[，,]?得|以下的?[，,]?得|得满分|不得分")]
    private static partial Regex Criteria();
}
