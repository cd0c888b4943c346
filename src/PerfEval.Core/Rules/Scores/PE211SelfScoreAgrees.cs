using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Narrative;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Scores;

/// <summary>自评得分前后不一: every claim of the score, and of the grade, for the whole report says the same.</summary>
public sealed partial class PE211SelfScoreAgrees : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE211", "自评得分前后不一", Severity.Error, "封面、表格、正文的自评得分和等级一致")
    {
        Basis = "文内一致（内部核对）",
        Fires = """
            经自评，本项目自评得分95分。
            综上，该项目自评得分93分。
            """,
        Silent = """
            经自评，本项目自评得分95分。
            综上，该项目自评得分95分。
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        CheckScores(report, findings, verifications);
        CheckGrades(report, findings, verifications);
        return RuleResult.From(findings, verifications);
    }

    private static void CheckScores(SelfEvaluationReport report, List<Finding> findings, List<Verification> verifications)
    {
        var scopes = new SubProjects(report);
        var told = report.Scores.Where(s => s.Role == ScoreRole.SelfScore && !IsOfAPart(report, s)).ToList();
        // （一）大坪片 自评得分95分 （二）石桥片 自评得分91分: each under the heading of its own part.
        if (told.Select(s => scopes.At(s.Span.Start)).Where(n => n != SubProjects.Whole).Distinct().Count() > 1) told.RemoveAll(s => scopes.At(s.Span.Start) != SubProjects.Whole);
        List<Score> claims = [.. told, .. WholeReportScores.Totals(report)];
        if (claims.Count < 2) return;
        var first = claims[0];
        foreach (var other in claims.Skip(1).DistinctBy(c => c.Span).Where(c => c.Span != first.Span))
        {
            if (InOneSentence(report.Document, first.Span, other.Span) && first.Points != other.Points) continue;
            var agree = Agree(first.Points, other.Points) || WithExecution(report, first, other);
            verifications.Add(new Verification(agree ? RuleOutcome.Holds : RuleOutcome.Violated,
                $"自评得分 {PointsText.Of(first.Points)} = {PointsText.Of(other.Points)}", [first.Evidence, other.Evidence]));
            // One finding for each other score, however often it is repeated.
            if (agree || findings.Any(f => f.Computed == other.Points)) continue;
            findings.Add(new Finding("PE211", Severity.Error,
                $"自评得分一处为{PointsText.Of(first.Points)}分，另一处为{PointsText.Of(other.Points)}分，前后不一", [first.Evidence, other.Evidence])
            {
                Stated = first.Points,
                Computed = other.Points,
                Difference = Math.Abs(first.Points - other.Points),
            });
        }
    }

    private static void CheckGrades(SelfEvaluationReport report, List<Finding> findings, List<Verification> verifications)
    {
        var grades = report.Grades.Where(g => GradeScale.FamilyOf(g.Value) is not null).ToList();
        foreach (var other in grades.Skip(1))
        {
            // 合格 beside 优 is no contradiction: it says only that the report passed.
            var (a, b) = (GradeScale.FamilyOf(grades[0].Value), GradeScale.FamilyOf(other.Value));
            var agree = a == b || (a == '合' && b != '差') || (b == '合' && a != '差');
            verifications.Add(new Verification(agree ? RuleOutcome.Holds : RuleOutcome.Violated,
                $"等级“{grades[0].Value}”=“{other.Value}”", [grades[0].Evidence, other.Evidence]));
            // “综合自评得分90.2分，达到‘优’等次”: the grade goes with the score that is told already.
            if (!agree && findings.Exists(f => f.Evidence.Any(e => InOneSentence(report.Document, e.Span, other.Evidence.Span)))) continue;
            // Two scores with two grades: the grades only follow their scores.
            if (findings.Count > 0 && GradeScale.Of(report) is var scale && Fits(scale, report, grades[0]) && Fits(scale, report, other)) continue;
            if (!agree) findings.Add(new Finding("PE211", Severity.Error,
                $"评价等级一处为“{grades[0].Value}”，另一处为“{other.Value}”，前后不一", [grades[0].Evidence, other.Evidence]));
        }
    }

    private static bool Fits(GradeScale scale, SelfEvaluationReport report, Extracted<string> grade) =>
        scale.Range(grade.Value) is { } range && report.Scores.Any(s => s.Role == ScoreRole.SelfScore && range.Low <= s.Points && s.Points < range.High);

    // 97.56 told as 97.6 elsewhere.
    private static bool Agree(decimal a, decimal b) => Math.Abs(a - b) <= Math.Max(PointsText.HalfStep(a), PointsText.HalfStep(b)) || RoundsTo(a, b) || RoundsTo(b, a);

    private static bool RoundsTo(decimal fine, decimal coarse) => Math.Round(fine, coarse.Scale, MidpointRounding.AwayFromZero) == coarse;

    // The table counts the indicators alone, the claim adds the execution line.
    private static bool WithExecution(SelfEvaluationReport report, Score a, Score b)
    {
        var (total, claim) = a.Role == ScoreRole.TableTotal ? (a, b) : (b, a);
        return total.Role == ScoreRole.TableTotal && claim.Role == ScoreRole.SelfScore
            && report.ScoreTables.Select(t => t.ExecutionScore).Concat(report.Funds.Select(f => f.Score)).OfType<Points>()
                .Any(e => e.Value > 0 && total.Points + e.Value == claim.Points);
    }

    // “甲项目自评得分95分，乙项目自评得分98分”: each of its own project.
    private static bool InOneSentence(SourceDocument document, TextSpan a, TextSpan b) =>
        SentenceSplitter.Split(document.Folded, new TextSpan(0, document.Text.Length)).Any(s => s.Contains(a) && s.Contains(b));

    private static int SentenceStart(SourceDocument document, int position) => document.Folded.LastIndexOfAny(['。', '；', '\n', '！'], Math.Max(0, position - 1)) + 1;

    [GeneratedRegex("(?<!\\d)(?<y>20\\d{2})年")]
    private static partial Regex Year();

    // The year stands in the same clause: no conclusion of a letter of that year.
    [GeneratedRegex("20\\d{2}年度?(?![^，。]*(?:我局|我县|本单位|我单位|部门整体))")]
    private static partial Regex Former();

    private static bool IsOfAPart(SelfEvaluationReport report, Score score)
    {
        var start = Math.Max(0, score.Span.Start - 24);
        var before = report.Document.Folded[start..score.Span.Start];
        var from = before.LastIndexOfAny(['。', '；', '\n', '，', ':', '：']) + 1;
        // “2019年度该项目自评得分88分” in a report of 2020: the last year's own.
        if (report.Identity.FiscalYear is { } year && Year().Matches(report.Document.Folded[SentenceStart(report.Document, score.Span.Start)..score.Span.Start]) is { Count: > 0 } years && int.Parse(years[^1].Groups["y"].ValueSpan, CultureInfo.InvariantCulture) < year.Value && Former().IsMatch(before[from..])) return true;
        return before[from..].Contains("子项目", StringComparison.Ordinal) || before[from..].Contains("上年", StringComparison.Ordinal);
    }
}
