using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class IndicatorFiguresTests
{
    private const string Gold = """
        "indicators": [{"level1": "产出指标", "level3": "建成学校数", "target": "≥ 95％", "actual": "96%", "max_score": 10, "score": 9.5}, {"level3": "满意度", "max_score": 10, "score": null}]
        """;

    [Fact]
    public void A_row_is_right_when_name_and_points_are()
    {
        var score = Compare(Scoring.Indicator("建成 学校数", 10, 9.50m, ">=95%", "96%"), Scoring.Indicator("满意度", 10, 8));

        Assert.Equal(Tally.Bag(hit: 1, extra: 1, lost: 1), score.Figures[FigureNames.Indicators]);
    }

    [Fact]
    public void Cells_are_counted_row_by_row_of_the_same_name()
    {
        var score = Compare(Scoring.Indicator("建成学校数", 10, 9, ">=95%", "69%"), Scoring.Indicator("满意度", 10, null));

        Assert.Equal(1, score.Figures["indicator_target"].Right);
        Assert.Equal(1, score.Figures["indicator_level1"].Right);
        Assert.Equal(0, score.Figures["indicator_actual"].Right);
        Assert.Equal(new Tally(Correct: 2, Given: 3, Wanted: 3, Right: 3, Asked: 4), score.Figures[FigureNames.IndicatorPoints]);
        Assert.DoesNotContain("indicator_level2", score.Figures.Keys);
    }

    [Fact]
    public void A_row_that_was_not_read_loses_its_cells() => Assert.Equal(new Tally(0, 0, 1, 0, 1), Compare().Figures["indicator_target"]);

    private static ReportScore Compare(params IndicatorInfo[] rows) => Scoring.Compare(Gold, Scoring.Analysis with { Indicators = rows });
}
