using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE501Tests
{
    private static readonly PE501DatesInOrder Rule = new();

    private static ReportBuilder Period(string more) => ReportBuilder.From($"""
        电子政务外网平台建设二期
        项目起止时间：2020年1月起至2020年12月止。
        {more}
        """).Project("电子政务外网平台建设二期").Date("2020年1月", DateRole.Start).Date("2020年12月", DateRole.End);

    [Fact]
    public void Reports_completion_before_the_start()
    {
        var report = Period("编制了施工方案，于2019年底完成施工并初验，2020年4月完成项目验收。")
            .Date("2019年底", DateRole.Completion).Date("2020年4月", DateRole.Acceptance).Build();

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["2019年底", "2020年1月"], finding.Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("监理公司全程监督，2019年底施工和初验结束，转入试运行。", "2019年底")]
    [InlineData("竣工时间：2019年11月。", "2019年11月")]
    public void Reads_completion_from_the_words_around_a_date(string text, string date) => RuleAssert.Finds(Rule, Period(text).Date(date).Build());

    [Fact]
    public void A_start_told_in_the_narrative_is_of_its_paragraph()
    {
        ReportBuilder Told(string text) => ReportBuilder.From(text).Date("2020年5月").Date("2020年3月");

        RuleAssert.Finds(Rule, Told("该工程2020年5月开工，2020年3月竣工。").Build());
        RuleAssert.Silent(Rule, Told("甲工程2020年5月开工。\n乙工程2020年3月竣工。").Build(), RuleOutcome.NotApplicable);
    }

    [Fact]
    public void A_start_told_beside_others_is_of_its_sentence()
    {
        ReportBuilder Told(string text) => ReportBuilder.From("甲工程2018年3月开工。\n" + text).Date("2018年3月").Date("2018年9月").Date("2018年6月", DateRole.Acceptance);

        RuleAssert.Finds(Rule, Told("乙工程于2018年9月开工，由甲公司施工，2018年6月通过竣工验收。").Build());
        RuleAssert.Silent(Rule, Told("乙工程于2018年9月开工。丙工程2018年6月通过竣工验收。").Build(), RuleOutcome.NotApplicable);
        RuleAssert.Silent(Rule, Told("乙工程于2018年9月开工，丙工程2018年6月通过竣工验收。").Build(), RuleOutcome.NotApplicable);
    }

    [Fact]
    public void The_period_of_the_form_goes_before_the_day_that_work_began() => RuleAssert.Finds(
        Rule, Period("2020年4月6日起陆续动工，2019年2月20日由县局完成逐户验收。").Date("2020年4月6日", DateRole.Start).Date("2019年2月20日", DateRole.Acceptance).Build());

    [Fact]
    public void The_term_of_a_contract_is_not_the_period_of_the_project() => RuleAssert.Silent(
        Rule,
        ReportBuilder.From("云主机租用服务期自2020年6月至2021年6月。\n网站于2020年3月完成升级。").Date("2020年6月", DateRole.Start).Date("2021年6月", DateRole.End).Date("2020年3月", DateRole.Completion).Build(),
        RuleOutcome.Holds);

    [Fact]
    public void Reports_an_end_before_the_start() =>
        RuleAssert.Finds(Rule, ReportBuilder.From("起止时间：2020年12月至2020年1月。").Date("2020年12月", DateRole.Start).Date("2020年1月", DateRole.End).Build());

    [Theory]
    [InlineData("一期建设于2012年完成，接入110多家单位。", "2012年")]
    [InlineData("可研报告于2019年10月完成。", "2019年10月")]
    public void Earlier_work_is_not_the_project(string text, string date) =>
        RuleAssert.Silent(Rule, Period(text).Date(date, DateRole.Completion).Build(), RuleOutcome.Holds);

    [Fact]
    public void A_vague_date_that_may_be_in_order_holds() =>
        RuleAssert.Silent(Rule, Period("2020年建成。").Date("2020年建成", DateRole.Completion).Build(), RuleOutcome.Holds);

    [Fact]
    public void Two_go_live_dates_of_two_platforms_are_no_order() => RuleAssert.Silent(
        Rule, ReportBuilder.From("2018年1月1日平台正式上线。2018年6月加入市平台，网站于2018年10月正式上线。").Date("2018年1月1日").Date("2018年6月").Date("2018年10月").Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Two_starts_are_of_two_things() => RuleAssert.Silent(
        Rule,
        ReportBuilder.From("甲项目2020年1月开工，乙项目2018年3月开工，2019年5月完工。")
            .Date("2020年1月", DateRole.Start).Date("2018年3月", DateRole.Start).Date("2019年5月", DateRole.Completion).Build(),
        RuleOutcome.NotApplicable);

    [Fact]
    public void Reports_acceptance_after_the_report_was_written()
    {
        var report = ReportBuilder.From("报告日期：2021年3月1日\n项目于2021年6月通过验收。").Date("2021年3月1日", DateRole.Report).Date("2021年6月", DateRole.Acceptance).Build();

        Assert.Contains("报告日期“2021年3月1日”早于验收时间", RuleAssert.Finds(Rule, report).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Planned_acceptance_may_lie_ahead() => RuleAssert.Silent(
        Rule, ReportBuilder.From("报告日期：2021年3月1日\n计划于2021年6月验收。").Date("2021年3月1日", DateRole.Report).Date("2021年6月", DateRole.Acceptance).Build(), RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("2019年7月28日", Severity.Warning)]
    [InlineData("2020年7月28日", Severity.Info)]
    public void A_report_is_not_written_before_its_year(string date, Severity severity)
    {
        var report = ReportBuilder.From($"2020年度绩效自评报告\n报告日期：{date}").FiscalYear("2020年度").Date(date, DateRole.Report).Build();

        Assert.Equal(severity, RuleAssert.Finds(Rule, report).Severity);
    }

    [Theory]
    [InlineData("2020年12月20日")]
    [InlineData("2021年7月28日")]
    public void A_report_written_after_its_year_holds(string date) =>
        RuleAssert.Silent(Rule, ReportBuilder.From($"2020年度绩效自评报告\n报告日期：{date}").FiscalYear("2020年度").Date(date, DateRole.Report).Build(), RuleOutcome.Holds);

    [Fact]
    public void An_impossible_date_is_not_compared() => RuleAssert.Silent(
        Rule, Period("2019年2月30日完成施工。").Date("2019年2月30日", DateRole.Completion).Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("工程于2021年10月完工，2021年9月通过竣工验收。", 1)]
    [InlineData("工程于2021年9月完工，2021年10月通过竣工验收。", 0)]
    [InlineData("东片工程于2021年10月完工，西片2021年9月通过竣工验收。", 0)]
    public void Nothing_is_accepted_before_it_is_complete(string text, int findings) =>
        Assert.Equal(findings, Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count);
}
