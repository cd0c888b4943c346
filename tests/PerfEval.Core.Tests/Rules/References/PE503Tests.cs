using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE503Tests
{
    private static readonly PE503DocumentNumberYear Rule = new();

    [Fact]
    public void Reports_a_document_issued_after_the_report()
    {
        var report = ReportBuilder.From("2023年度自评报告\n根据渝府办发〔2027〕164号和国办发〔2017〕47号。").FiscalYear("2023年度").DocumentNumbers().Build();

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("〔2027〕164", finding.Evidence[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_on_2018_is_written_in_2019() => RuleAssert.Silent(
        Rule, ReportBuilder.From("2018年度自评报告\n按照益财绩[2019]148号、益财绩【2019】148号。").FiscalYear("2018年度").DocumentNumbers().Build(), RuleOutcome.Holds);

    [Fact]
    public void The_report_date_sets_the_limit()
    {
        ReportBuilder On(string date) => ReportBuilder.From($"2018年度自评报告\n报告日期：{date}\n按照益财绩〔2020〕148号。")
            .FiscalYear("2018年度").Date(date, DateRole.Report).DocumentNumbers();

        RuleAssert.Silent(Rule, On("2020年5月6日").Build(), RuleOutcome.Holds);
        RuleAssert.Finds(Rule, On("2019年5月6日").Build());
        // A date before the evaluated year is itself a slip: the year after it is the limit.
        RuleAssert.Finds(Rule, On("2016年5月6日").Build());
    }

    [Fact]
    public void Cannot_check_without_any_year() =>
        RuleAssert.Silent(Rule, ReportBuilder.From("按照益财绩〔2019〕148号。").DocumentNumbers().Build(), RuleOutcome.NotCheckable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
