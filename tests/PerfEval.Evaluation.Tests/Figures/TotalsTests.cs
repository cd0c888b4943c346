using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class TotalsTests
{
    private static readonly ReportScore Whole = Scoring.Compare("""
        "family": "自评表", "rates": [{"text": "9%", "value": 0.09}], "must_find": [{"rules": ["PE101"], "quote": "9%"}]
        """, Scoring.Analysis with { Rates = [Scoring.Rate(0.09m)], Findings = [Scoring.Finding("PE101", "error", "9%")] });

    private static readonly ReportScore Half = Scoring.Compare("""
        "family": "自评报告", "rates": [{"text": "9%", "value": 0.09}, {"text": "8%", "value": 0.08}, {"text": "7%", "value": 0.07}], "must_find": [{"rules": ["PE101"], "quote": "9%"}]
        """, Scoring.Analysis with { Rates = [Scoring.Rate(0.09m)] });

    [Fact]
    public void Adds_up_reports_and_takes_the_mean_of_their_F1()
    {
        var rates = Totals.Of([Whole, Half]).Figure(FigureNames.Rates)!;

        Assert.Equal(Tally.Bag(hit: 2, extra: 0, lost: 2), rates.Tally);
        Assert.Equal((1.0, 0.5, 2 / 3.0), (rates.Tally.Precision, rates.Tally.Recall, rates.Tally.F1!.Value));
        Assert.Equal(0.75, rates.MeanF1!.Value, 9);
    }

    [Fact]
    public void Adds_up_rules()
    {
        var rule = Assert.Single(Totals.Of([Whole, Half]).Rules);

        Assert.Equal(("PE101", 0.5, 1.0), (rule.Rule, rule.Tally.Recall, rule.Tally.Precision));
    }

    [Fact]
    public void A_figure_that_no_gold_tells_is_not_there() => Assert.Null(Totals.Of([Whole, Half]).Figure(FigureNames.Dates));

    [Fact]
    public void Families_stand_apart()
    {
        var set = new MeasuredSet([Whole, Half], TimeSpan.FromSeconds(1));

        Assert.Equal(["自评报告", "自评表"], set.Families.Select(f => f.Family));
        Assert.Equal(1.0, set.Families[1].Totals.Figure(FigureNames.Rates)!.Tally.F1);
    }
}
