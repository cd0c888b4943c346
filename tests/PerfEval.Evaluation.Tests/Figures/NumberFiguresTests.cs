using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class NumberFiguresTests
{
    [Fact]
    public void Rates_are_counted_by_value()
    {
        var score = Scoring.Compare("""
            "rates": [{"text": "95%", "value": 0.95}, {"text": "95%", "value": 0.95}]
            """, Scoring.Analysis with { Rates = [Scoring.Rate(0.950m), Scoring.Rate(0.9m)] });

        Assert.Equal(Tally.Bag(hit: 1, extra: 1, lost: 1), score.Figures[FigureNames.Rates]);
    }

    [Fact]
    public void Document_numbers_are_counted_by_year_and_number()
    {
        var score = Scoring.Compare("""
            "document_numbers": [{"text": "湘财绩〔2020〕2号", "issuer": "湘财绩", "year": 2020, "number": 2}, {"text": "某发〔2020〕号", "year": 2020, "number": null}]
            """, Scoring.Analysis with { DocumentNumbers = [Scoring.DocumentNumber(2020, 2), Scoring.DocumentNumber(2021, null)] });

        Assert.Equal(Tally.Bag(hit: 1, extra: 1, lost: 1), score.Figures[FigureNames.DocumentNumbers]);
    }

    [Fact]
    public void What_gold_does_not_tell_is_not_measured()
    {
        var score = Scoring.Compare("\"amounts\": []", Scoring.Analysis with { Rates = [Scoring.Rate(0.9m)], DocumentNumbers = [Scoring.DocumentNumber(2021, 1)] });

        Assert.Equal(["amount", "read"], score.Figures.Keys.Order(StringComparer.Ordinal).Select(k => k.TrimEnd('s')));
    }
}
