namespace PerfEval.Generation.Tests;

public sealed class FactsTests
{
    private static readonly ReportGenerator Generator = new(new GenerationPlan { Seed = 11, Faults = [] });

    [Fact]
    public void Sums_of_the_facts_add_up()
    {
        for (var i = 0; i < 200; i++)
        {
            var facts = Generator.Report(i).Draft.Facts;
            Assert.Equal(facts.Executed, facts.Payments.Sum(p => p.Yuan));
            Assert.Equal(facts.Annual, facts.FormRows.Sum(r => r.Annual));
            Assert.Equal(facts.Executed, facts.FormRows.Sum(r => r.Executed));
            Assert.True(facts.Executed <= facts.Received && facts.Received <= facts.Annual);
            Assert.All(facts.Payments, p => Assert.True(p.Yuan > 0));
            Assert.All(facts.Sources, s => Assert.True(s.Executed <= s.Received && s.Executed >= 0));
            if (facts.Score is not null && facts.SubProjects.Count == 0) Assert.Equal(facts.Score, facts.ItemScores);
        }
    }

    [Fact]
    public void Points_make_a_hundred()
    {
        for (var i = 0; i < 200; i++)
        {
            var facts = Generator.Report(i).Draft.Facts;
            if (facts.ExecutionMax > 0) Assert.Equal(100, facts.ExecutionMax + facts.Indicators.Sum(x => x.MaxScore));
            Assert.All(facts.Indicators, x => Assert.InRange(x.Score, 0, x.MaxScore));
        }
    }

    [Fact]
    public void Who_loses_points_tells_why_in_the_form()
    {
        for (var i = 0; i < 200; i++)
        {
            var facts = Generator.Report(i).Draft.Facts;
            if (facts.Family != Facts.ReportFamily.Hunan) Assert.All(facts.Indicators, x => Assert.True(x.Score == x.MaxScore || x.Reason is not null));
        }
    }
}
