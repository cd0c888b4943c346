using PerfEval.Evaluation.Figures;
using PerfEval.Evaluation.Gold;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class ReportComparisonTests
{
    [Theory]
    [InlineData(null, "ok", true)]
    [InlineData(null, "partial", true)]
    [InlineData(null, "unreadable", false)]
    [InlineData("unreadable", "unreadable", true)]
    [InlineData("unreadable", "ok", false)]
    public void Compares_whether_it_could_be_read(string? want, string got, bool right)
    {
        var score = Scoring.Compare(want is null ? "\"family\": null" : $"\"status\": \"{want}\"", Scoring.Analysis with { Status = got });

        Assert.Equal(right ? 1 : 0, score.Figures[FigureNames.Read].Right);
    }

    [Fact]
    public void Of_a_report_that_nobody_can_read_nothing_else_is_measured()
    {
        var score = Scoring.Compare("""
            "status": "unreadable", "report": {"province": null}
            """, Scoring.Analysis with { Status = "unreadable" });

        Assert.Equal([FigureNames.Read], score.Figures.Keys);
    }

    [Fact]
    public void Gold_of_the_wrong_kind_is_refused()
    {
        var refusal = Assert.Throws<GoldException>(() => Scoring.Compare("""
            "report": {"fiscal_year": "2020"}
            """, Scoring.Analysis));

        Assert.Equal("“fiscal_year”应为数字，实为 2020", refusal.Message);
    }
}
