using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>评价等级: the grade claimed for the whole report is the one its score deserves.</summary>
public sealed class PE205GradeFitsScore : IConsistencyRule
{
    private const int Beside = 12;

    public RuleDescriptor Descriptor { get; } = new("PE205", "评价等级", Severity.Error, "优 ≥ 90，良 ≥ 80，中 ≥ 60，差 < 60")
    {
        Basis = "财预〔2020〕10号（项目支出绩效评价管理办法）",
        Fires = "经自评，本项目自评得分86分，评价等级为“优”。",
        Silent = "经自评，本项目自评得分86分，评价等级为“良”。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Grades.Count == 0) return RuleResult.NotApplicable;
        var scores = WholeReportScores.Of(report);
        if (scores.Count == 0) return RuleResult.NotCheckable("未见自评得分");
        var scale = GradeScale.Of(report);
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var grade in report.Grades)
        {
            // Scores that differ among themselves are PE211's; the grade may rest on any of them.
            // One told right beside a score is of that score: 自评得分78分，等次为良好.
            var beside = scores.Where(s => s.Evidence.Span.End <= grade.Evidence.Span.Start && grade.Evidence.Span.Start - s.Evidence.Span.End <= Beside).ToList();
            var candidates = beside.Count > 0 ? beside : scores;
            var fitting = scale.Range(grade.Value) is { } r ? candidates.FirstOrDefault(s => r.Low <= s.Points && s.Points < r.High) : null;
            var score = fitting ?? candidates[^1];
            var calculation = $"自评得分{PointsText.Of(score.Points)}，等级“{grade.Value}”";
            if (scale.Range(grade.Value) is null)
            {
                verifications.Add(new Verification(RuleOutcome.NotCheckable, calculation, [grade.Evidence], $"等级“{grade.Value}”的分数段未知"));
                continue;
            }
            verifications.Add(new Verification(fitting is null ? RuleOutcome.Violated : RuleOutcome.Holds, calculation, [grade.Evidence, score.Evidence]));
            if (fitting is not null) continue;
            var deserved = scale.LabelFor(score.Points);
            findings.Add(new Finding(Descriptor.Id, Severity.Error,
                $"自评得分{PointsText.Of(score.Points)}分对应等级“{deserved}”，与所列等级“{grade.Value}”不符", [grade.Evidence, score.Evidence])
            {
                Stated = score.Points,
                Suggestion = deserved,
            });
        }
        return RuleResult.From(findings, verifications);
    }
}
