using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Tests.Extraction;

/// <summary>What holds for the extraction of any text whatever.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void Never_throws_and_quotes_back() => Holds(report =>
    {
        foreach (var evidence in Evidence(report))
        {
            Assert.InRange(evidence.Span.Start, 0, report.Document.Text.Length);
            Assert.InRange(evidence.Span.End, evidence.Span.Start, report.Document.Text.Length);
            Assert.Equal(report.Document.Text.Substring(evidence.Span.Start, evidence.Span.Length), evidence.Quote);
        }
    });

    [Fact]
    public void Sections_lie_inside_the_text() => Holds(report => Assert.All(report.Sections, s =>
    {
        Assert.InRange(s.HeadingSpan.End, s.HeadingSpan.Start, report.Document.Text.Length);
        Assert.InRange(s.Body.End, s.Body.Start, report.Document.Text.Length);
    }));

    [Fact]
    public void Amounts_rates_dates_and_numbers_take_different_words() => Holds(report =>
    {
        var spans = report.Amounts.Select(a => a.Span).Concat(report.Rates.Select(r => r.Span)).Concat(report.Dates.Select(d => d.Span))
            .Concat(report.DocumentNumbers.Select(n => n.Span)).OrderBy(s => s.Start).ToList();

        Assert.All(spans, s => Assert.True(s.Length > 0));
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    });

    [Fact]
    public void Everything_stands_in_reading_order() => Holds(report =>
    {
        Assert.Equal(report.Amounts.OrderBy(a => a.Span.Start), report.Amounts);
        Assert.Equal(report.Rates.OrderBy(r => r.Span.Start), report.Rates);
        Assert.Equal(report.Dates.OrderBy(d => d.Span.Start), report.Dates);
        Assert.Equal(report.Scores.OrderBy(s => s.Span.Start), report.Scores);
    });

    [Fact]
    public void Claims_can_be_checked_and_state_nothing_by_itself() => Holds(report => Assert.All(report.Claims, claim =>
    {
        Assert.NotEmpty(claim.Readings);
        Assert.All(claim.Readings, r => Assert.DoesNotContain(claim.Stated.Evidence.Span, r.Operands.Select(o => o.Evidence.Span)));
        RelationCheck.Check(claim);
    }));

    [Fact]
    public void Dates_are_possible_or_have_no_form() => Holds(report => Assert.All(report.Dates, date =>
    {
        Assert.Equal(date.Iso is null, date.First is null);
        Assert.True(date.First is null || date.First <= date.Last);
    }));

    [Theory]
    [InlineData("一")]
    [InlineData("壹佰")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("×1")]
    [InlineData("1人×")]
    [InlineData("（")]
    [InlineData("2018")]
    [InlineData("项目")]
    [InlineData("100万元")]
    [InlineData("支出1万元，其中")]
    [InlineData("每人1元，共2人、")]
    [InlineData("执行率1%，")]
    [InlineData("，结余1万元，到位2万元")]
    [InlineData("|1")]
    [InlineData(" ")]
    [InlineData("_")]
    public void One_thing_said_endlessly_is_read(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 12_000 / words.Length));

        Assert.Equal(text, Extracting.Report(text).Document.Text);
    }

    private static void Holds(Action<SelfEvaluationReport> property) =>
        Prop.ForAll(AnyReport.Arbitrary, document => property(ExtractionPipeline.Extract(document)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(120));

    private static IEnumerable<Evidence> Evidence(SelfEvaluationReport report) =>
        report.Amounts.Select(a => a.Evidence)
            .Concat(report.Rates.Select(r => r.Evidence))
            .Concat(report.Dates.Select(d => d.Evidence))
            .Concat(report.DocumentNumbers.Select(n => n.Evidence))
            .Concat(report.Scores.Select(s => s.Evidence))
            .Concat(report.Grades.Select(g => g.Evidence))
            .Concat(report.Indicators.SelectMany(i => new[] { i.Evidence, i.Target?.Evidence, i.Actual?.Evidence, i.MaxScore?.Evidence, i.Score?.Evidence, i.DeviationReason?.Evidence }.OfType<Evidence>()))
            .Concat(report.Claims.SelectMany(c => c.Readings.SelectMany(r => r.Operands).Append(c.Stated)).Select(o => o.Evidence))
            .Concat(new[] { report.Identity.Title?.Evidence, report.Identity.Unit?.Evidence, report.Identity.Project?.Evidence, report.Identity.SupervisingDepartment?.Evidence, report.Identity.FiscalYear?.Evidence }.OfType<Evidence>());
}
