using PerfEval.Evaluation.Floors;

namespace PerfEval.Evaluation.Tests.Floors;

public sealed class MeasuresTests
{
    private static readonly MeasuredSet Set = new(
        [Scoring.Compare("""
            "rates": [{"text": "9%", "value": 0.09}, {"text": "8%", "value": 0.08}], "dates": [], "must_find": [{"rules": ["PE101"], "quote": "9%"}], "must_not": []
            """, Scoring.Analysis with { Rates = [Scoring.Rate(0.09m)], Findings = [Scoring.Finding("PE203", "error", "合计")] })],
        TimeSpan.FromSeconds(0.5));

    [Theory]
    [InlineData("rates.precision", 1)]
    [InlineData("rates.recall", 0.5)]
    [InlineData("must_find.share", 0)]
    [InlineData("must_not.count", 0)]
    [InlineData("wrong_errors.per_report", 1)]
    [InlineData("rule.PE101.recall", 0)]
    [InlineData("rule.PE203.precision", 0)]
    [InlineData("rule.PE101.planted", 1)]
    [InlineData("speed.reports_per_second", 2)]
    public void Names_every_number(string measure, double value) => Assert.Equal(value, Measures.Of(Set)[measure], 9);

    [Theory]
    [InlineData("amounts.f1")]
    [InlineData("dates.f1")]
    [InlineData("rule.PE203.recall")]
    public void What_could_not_be_measured_is_not_there(string measure) => Assert.DoesNotContain(measure, Measures.Of(Set).Keys);
}
