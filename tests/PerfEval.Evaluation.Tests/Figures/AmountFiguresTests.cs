using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class AmountFiguresTests
{
    private const string Gold = """
        "amounts": [{"text": "100元", "yuan": 100, "role": "budget"}, {"text": "100元", "yuan": 100, "role": "paid"}, {"text": "8.4元", "yuan": 8.4, "role": "part"}]
        """;

    [Fact]
    public void Counts_each_occurrence_of_a_value()
    {
        var score = Compare(Gold, Scoring.Amount(100, "budget"), Scoring.Amount(8.40m, "part"), Scoring.Amount(84000, "part"));

        Assert.Equal(Tally.Bag(hit: 2, extra: 1, lost: 1), score.Figures[FigureNames.Amounts]);
        Assert.Equal(["lost “100元”（100元）", "extra “84000元”（84000元）"], score.Misses.Where(m => m.Figure == FigureNames.Amounts).Select(m => $"{m.Kind} {m.Words}"));
    }

    [Fact]
    public void Roles_of_equal_amounts_may_stand_in_any_order()
    {
        var score = Compare(Gold, Scoring.Amount(100, "paid"), Scoring.Amount(100, "budget"), Scoring.Amount(8.4m, "unit_price"));

        Assert.Equal((3, 2), (score.Figures[FigureNames.AmountRoles].Asked, score.Figures[FigureNames.AmountRoles].Right));
        Assert.Equal(new RoleConfusion("part", "unit_price"), Assert.Single(score.Confusions));
    }

    [Fact]
    public void Roles_are_asked_only_of_amounts_that_were_found() => Assert.Equal(1, Compare(Gold, Scoring.Amount(8.4m, "part")).Figures[FigureNames.AmountRoles].Asked);

    [Fact]
    public void Older_roles_are_read_as_those_of_the_analysis()
    {
        var score = Compare("""
            "amounts": [{"text": "5元", "yuan": 5, "role": "subitem"}]
            """, Scoring.Amount(5, "part"));

        Assert.Equal(1, score.Figures[FigureNames.AmountRoles].Right);
    }

    [Fact]
    public void Gold_without_amounts_measures_none() => Assert.DoesNotContain(FigureNames.Amounts, Compare("\"rates\": []", Scoring.Amount(5, "part")).Figures.Keys);

    private static ReportScore Compare(string gold, params AmountInfo[] amounts) => Scoring.Compare(gold, Scoring.Analysis with { Amounts = amounts });
}
