using PerfEval.Core.Profiles;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Scores;

namespace PerfEval.Core.Tests.Rules.Scores;

public sealed class RecomputedScoreTests
{
    private static SelfEvaluationReport National(string[] scores, string total, string execution = "9.21") =>
        ScoredForm.Of(scores, total, execution: execution).With(r => r with { Chosen = ProfileCatalog.Embedded.Choose(FormFamily.National, null, 2021) }).Build();

    [Fact]
    public void Right_scores_come_out_as_claimed() =>
        Assert.Equal(new RecomputedScore(99.21m, "优", 4, 4), RecomputedScore.Of(National(["50", "30", "10"], "99.21")));

    [Fact]
    public void An_execution_score_too_high_is_reckoned_anew() =>
        Assert.Equal(99.21m, RecomputedScore.Of(National(["50", "30", "10"], "100", execution: "10"))!.Score);

    [Fact]
    public void Points_above_the_max_do_not_count() => Assert.Equal(99.21m, RecomputedScore.Of(National(["50", "35", "10"], "104.21"))!.Score);

    [Fact]
    public void A_report_without_scores_has_none() => Assert.Null(RecomputedScore.Of(ReportBuilder.Empty));

    [Fact]
    public void A_blank_score_that_cannot_be_reckoned_leaves_the_whole_open() =>
        Assert.Null(RecomputedScore.Of(ScoredForm.Of(["", "30", "10"], "99.21").Build()));
}
