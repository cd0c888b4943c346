using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Readers;

namespace PerfEval.Cli.Tests.Corpus;

/// <summary>The retold reports, as text and as Word files, against what is in them.</summary>
public sealed class RetoldCorpusTests
{
    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var name in ExpectedReport.Names)
        {
            files.Add(name, ".txt");
            files.Add(name, ".docx");
        }
        return files;
    }

    [Fact]
    public void Holds_the_five_reports() => Assert.Equal(["fengdu", "huarong", "kashgar", "renhua", "yiyang"], ExpectedReport.Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_amount_rate_and_document_number_is_read_once_and_in_order(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);

        Assert.Equal(expected.Amounts.Select(a => a.Yuan), analysis.Amounts.Select(a => a.Yuan));
        Assert.Equal(expected.Rates.Select(r => r.Value), analysis.Rates.Select(r => r.Value));
        Assert.Equal(expected.DocumentNumbers.Select(n => (n.Year, n.Number)), analysis.DocumentNumbers.Select(n => (n.Year, n.Number)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_date_is_read_to_its_printed_precision(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);

        Assert.Equal(expected.Dates.Count, analysis.Dates.Count);
        Assert.All(expected.Dates.Zip(analysis.Dates), d => Assert.StartsWith(d.First.Iso!, d.Second.Iso, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Most_amounts_have_the_role_that_a_reader_gives_them(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);
        var right = expected.Amounts.Zip(analysis.Amounts).Count(a => a.First.Role == a.Second.Role);

        Assert.True(right >= expected.Amounts.Count * 0.8, $"{right}/{expected.Amounts.Count}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_fields_of_the_cover_are_found(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);
        var (want, got) = (expected.Report, analysis.Report);

        Assert.Equal((want.Province, want.City, want.County, want.FiscalYear, want.SelfScore), (got.Province, got.City, got.County, got.FiscalYear, got.SelfScore));
        Assert.Equal(want.Grade?[..1], got.Grade?[..1]);
        Assert.True(Alike(want.Unit, got.Unit), $"{want.Unit} / {got.Unit}");
        Assert.True(Alike(want.Project, got.Project), $"{want.Project} / {got.Project}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_indicator_row_is_read(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);

        Assert.Equal(expected.Indicators.Select(i => (i.Level3, i.MaxScore, i.Score)), analysis.Indicators.Select(i => (i.Level3, i.MaxScore, i.Score)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_planted_inconsistency_is_found(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);

        Assert.All(expected.MustFind, m => Assert.Contains(analysis.Findings, f => Matches(m, f)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_else_is_called_an_error_and_no_trap_is_fallen_into(string name, string extension)
    {
        var (expected, analysis) = Load(name, extension);
        var known = expected.MustFind.Concat(expected.MayFind).ToList();
        var others = analysis.Findings.Where(f => !known.Exists(m => Matches(m, f))).ToList();

        Assert.DoesNotContain(others, f => f.Severity == "error");
        Assert.All(expected.MustNot, m => Assert.DoesNotContain(others, f => f.Severity != "info" && Matches(m, f)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_quote_stands_at_its_span(string name, string extension)
    {
        var (_, analysis) = Load(name, extension);
        var spans = analysis.Findings.SelectMany(f => f.Evidence).Select(e => (e.Text, e.Span))
            .Concat(analysis.Amounts.Select(a => (a.Text, a.Span))).Concat(analysis.Dates.Select(d => (d.Text, d.Span))).Concat(analysis.Passages.Select(p => (p.Text, p.Span)));

        Assert.All(spans, s => Assert.Equal(s.Text, analysis.Text!.Substring(s.Span.Start, s.Span.Length)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rule_tells_its_outcome_with_what_it_tried_or_why_not(string name, string extension)
    {
        var (_, analysis) = Load(name, extension);

        Assert.Equal(RuleCatalog.All.Select(r => r.Descriptor.Id), analysis.Checks.Select(c => c.Rule));
        Assert.All(analysis.Checks, c => Assert.True(c.Reason is not null || (c.Outcome == "holds" ? c.Relations.Count > 0 : c.Outcome == "violated" && analysis.Findings.Any(f => f.Rule == c.Rule)), $"{c.Rule} {c.Outcome}"));
    }

    [Fact]
    public void The_unit_slip_is_named_with_its_fix()
    {
        var slip = Load("yiyang", ".txt").Analysis.Findings.Single(f => f.Rule == "PE104");

        Assert.Equal(("error", 19_052_000m, 18_968_008.4m, "8.4万元"), (slip.Severity, slip.Stated!.Value, slip.Computed!.Value, slip.Suggestion));
    }

    [Theory]
    [InlineData("huarong", "PE103", "= 437.70万元")]
    [InlineData("huarong", "PE201", "20 + 25 + 55 = 100")]
    [InlineData("huarong", "PE203", "20 + 23 + 55 = 98")]
    [InlineData("renhua", "PE105", "47.68万元 − 365864.9元")]
    [InlineData("kashgar", "PE101", "92.08%")]
    [InlineData("kashgar", "PE305", "16个 ÷ 16个")]
    public void A_relation_that_holds_is_shown_with_its_inputs(string name, string rule, string calculation)
    {
        var check = Load(name, ".txt").Analysis.Checks.Single(c => c.Rule == rule);

        Assert.Contains(check.Relations, r => r.Outcome == "holds" && r.Calculation.Contains(calculation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_balance_that_was_cut_off_is_information() =>
        Assert.Contains(Load("kashgar", ".txt").Analysis.Findings, f => f is { Rule: "PE105", Severity: "info" } && f.Message.Contains("1.18", StringComparison.Ordinal));

    private static (ExpectedReport Expected, AnalysisDocument Analysis) Load(string name, string extension)
    {
        var path = Path.Combine(ExpectedReport.Folder, name + extension);
        return (ExpectedReport.Load(name), new AnalysisPipeline().Analyze(new DocumentReaders().ReadFile(path), name + extension, ""));
    }

    private static bool Matches(ExpectedFinding expected, FindingInfo finding)
    {
        var said = Squeezed(finding.Message + "|" + string.Join('|', finding.Evidence.Select(e => e.Text)));
        return (expected.Rules.Contains("*") || expected.Rules.Contains(finding.Rule)) && said.Contains(Squeezed(expected.Quote), StringComparison.Ordinal);
    }

    // 益阳市电子政务管理办公室 and 市电子政务管理办公室 are one; a joined list of sub-projects may leave a word out.
    private static bool Alike(string? want, string? got)
    {
        if (want is null || got is null) return want == got;
        if (want.Contains(got, StringComparison.Ordinal) || got.Contains(want, StringComparison.Ordinal)) return true;
        var common = want.Intersect(got).Count();
        return common * 10 >= want.Distinct().Count() * 8;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
