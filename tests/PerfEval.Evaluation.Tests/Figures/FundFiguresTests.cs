using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class FundFiguresTests
{
    private const string Gold = """
        "funds": [{"source": "total", "annual_budget": 1200, "executed": 1080, "balance": null, "rate": 0.9}]
        """;

    [Fact]
    public void Counts_the_cells_that_gold_tells()
    {
        var score = Compare(Gold, Scoring.Fund("total", 1200, 1080.00m, 0.9m));

        Assert.Equal(new Tally(Correct: 3, Given: 3, Wanted: 3, Right: 4, Asked: 4), score.Figures[FigureNames.FundCells]);
    }

    [Fact]
    public void A_row_that_is_missing_loses_all_of_its_cells() => Assert.Equal(new Tally(0, 0, 3, 1, 4), Compare(Gold, Scoring.Fund("fiscal", 1200, 1080, 0.9m)).Figures[FigureNames.FundCells]);

    [Fact]
    public void Tells_source_and_column_of_a_wrong_cell()
    {
        var score = Compare(Gold, Scoring.Fund("total", 1200, 1008, 0.9m));

        Assert.Equal("total executed：应为“1080”，得到“1008”", Assert.Single(score.Misses).Words);
    }

    [Fact]
    public void Of_two_rows_of_one_source_the_one_that_agrees_is_compared()
    {
        var score = Compare("""
            "funds": [{"source": "other", "annual_budget": 20}, {"source": "other", "annual_budget": 10}]
            """, Scoring.Fund("other", 10, 10), Scoring.Fund("other", 20, 20));

        Assert.Equal(2, score.Figures[FigureNames.FundCells].Right);
    }

    private static ReportScore Compare(string gold, params FundInfo[] funds) => Scoring.Compare(gold, Scoring.Analysis with { Funds = funds });
}
