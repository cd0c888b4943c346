using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class DateFiguresTests
{
    [Theory]
    [InlineData("2018年底", "2018-12-31", "2018年底", "2018", true)]
    [InlineData("2018年底", "2018-12-31", "2018年底", "2018-12", true)]
    [InlineData("2018年底", "2018", "2018年", "2018", true)]
    [InlineData("2018年12月", "2018-12", "2018年", "2018", false)]
    [InlineData("2018年12月", "2018-12", "2018年12月3日", "2018-12-03", false)]
    public void A_vague_date_may_be_read_in_several_ways(string wantText, string want, string gotText, string got, bool hit)
    {
        var score = Compare($$"""[{"text": "{{wantText}}", "iso": "{{want}}"}]""", Scoring.Date(gotText, got));

        Assert.Equal(hit ? Tally.Bag(1, 0, 0) : Tally.Bag(0, 1, 1), score.Figures[FigureNames.Dates]);
    }

    [Fact]
    public void A_vague_date_does_not_take_what_an_exact_one_needs()
    {
        var score = Compare("""[{"text": "2018年底", "iso": "2018-12-31"}, {"text": "2018年", "iso": "2018"}]""", Scoring.Date("2018年", "2018"), Scoring.Date("2018年底", "2018-12-31"));

        Assert.Equal(Tally.Bag(2, 0, 0), score.Figures[FigureNames.Dates]);
    }

    [Fact]
    public void Impossible_dates_are_not_counted() =>
        Assert.Equal(Tally.Bag(0, 0, 0), Compare("""[{"text": "13月5日", "iso": null}]""", Scoring.Date("13月5日", null)).Figures[FigureNames.Dates]);

    private static ReportScore Compare(string dates, params DateInfo[] found) => Scoring.Compare($"\"dates\": {dates}", Scoring.Analysis with { Dates = found });
}
