using PerfEval.Core.Reports;
using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Tests.Rules.Narrative;

public sealed class PE401Tests
{
    private static readonly PE401FactsAgree Rule = new();

    // The narrative before, the money block of the form after.
    private static ReportBuilder Form(string text, string budget = "437.7", string paid = "437.7") => ReportBuilder.From($"""
        {text}
        | 项目资金（万元） | 计划安排资金 | 实际支出 |
        | 合计 | {budget} | {paid} |
        """).BareNumbersIn(MoneyUnit.TenThousandYuan).FiscalYear(text[..4]);

    private static SelfEvaluationReport Paid(string told, string inTable, int? year = null, string label = "项目实际支出") => Form($"2020年项目实际支出{told}。", paid: inTable, budget: "900")
        .Amount(told, AmountRole.Paid, label, year).Fund(FundSource.Total, "合计", annual: "900", executed: inTable, table: 0).Build();

    [Fact]
    public void Reports_a_total_that_differs_from_the_form()
    {
        var finding = RuleAssert.Finds(Rule, Paid("473.7万元", "437.7"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("“支出数”一处为473.7万元，表中为437.7万元，前后不一", finding.Message);
        Assert.Equal(["473.7万元", "437.7"], finding.Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("89.97万元", "89.974")]
    [InlineData("7.29万元", "7.2890")]
    [InlineData("4377000元", "437.70")]
    [InlineData("437.7万元", "437.7")]
    public void Units_and_printed_places_fold(string told, string inTable) => RuleAssert.Silent(Rule, Paid(told, inTable), RuleOutcome.Holds);

    [Fact]
    public void A_value_cut_off_is_told_as_information() => Assert.Equal(Severity.Info, RuleAssert.Finds(Rule, Paid("1.18万元", "1.1875")).Severity);

    [Fact]
    public void Another_year_is_another_fact() => RuleAssert.Silent(Rule, Paid("473.7万元", "437.7", year: 2019), RuleOutcome.NotApplicable);

    [Fact]
    public void An_approximate_amount_is_not_compared() => RuleAssert.Silent(Rule, Paid("约473万元", "437.7"), RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("其中县级资金400万元。", "400万元", "县级资金")]
    [InlineData("每年安排项目资金55万元。", "55万元", "每年安排项目资金")]
    [InlineData("首期支付资金180万元。", "180万元", "支付资金")]
    public void A_part_is_another_fact(string text, string words, string label)
    {
        var report = Form("2020年。" + text).Amount(words, AmountRole.Paid, label).Fund(FundSource.Total, "合计", annual: "437.7", executed: "437.7#2", table: 0).Build();

        RuleAssert.Silent(Rule, report, RuleOutcome.NotApplicable);
    }

    [Fact]
    public void The_money_of_a_sub_project_is_another_fact()
    {
        var report = ReportBuilder.From("""
            一、项目情况
            （一）政务云主机租用
            实际支出资金473.7万元。
            （二）办公系统升级
            正文。
            | 项目资金（万元） | 实际支出 |
            | 合计 | 437.7 |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Outlined().Amount("473.7万元", AmountRole.Paid, "实际支出资金").Fund(FundSource.Total, "合计", executed: "437.7", table: 0).Build();

        RuleAssert.Silent(Rule, report, RuleOutcome.NotApplicable);
    }

    [Fact]
    public void Reports_a_detail_row_told_with_another_value()
    {
        var report = ReportBuilder.From("""
            主要用于：工程监理费16.2万元，网络设备167.9万元。
            | 支出内容 | 实际支出数（万元） |
            | 工程监理费 | 12.6 |
            | 网络设备 | 167.9 |
            """).BareNumbersIn(MoneyUnit.TenThousandYuan)
            .Amount("16.2万元", AmountRole.Part, "工程监理费").Amount("167.9万元", AmountRole.Part, "网络设备")
            .Amount("12.6", AmountRole.Part, "工程监理费 实际支出数").Amount("167.9#2", AmountRole.Part, "网络设备 实际支出数").Build();

        Assert.Equal(["16.2万元", "12.6"], RuleAssert.Finds(Rule, report).Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("15.31万元", "13.51万元", true)]       // two digits swapped
    [InlineData("15.31万元", "9.2万元", false)]        // another fact
    public void A_total_told_twice_differs_by_a_slip(string first, string second, bool fires)
    {
        var report = ReportBuilder.From($"项目实际支出{first}。\n综上，项目实际支出{second}。")
            .Amount(first, AmountRole.Paid, "项目实际支出").Amount(second, AmountRole.Paid, "项目实际支出").Build();

        Assert.Equal(fires, Rule.Check(report).Findings.Count == 1);
    }

    [Fact]
    public void Contracts_of_several_things_share_a_label() => RuleAssert.Silent(
        Rule,
        ReportBuilder.From("合同金额47.68万元。\n合同金额46.78万元。\n合同金额16万元。").Amount("47.68万元", AmountRole.Contract, "合同金额").Amount("46.78万元", AmountRole.Contract, "合同金额").Build(),
        RuleOutcome.NotApplicable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    [Theory]
    [InlineData("新建渠道6.8公里。\n全年新建渠道8.6公里。", 1)]
    [InlineData("新建渠道6.8公里。\n全年新建渠道7.9公里。", 0)]
    [InlineData("新建渠道6.8公里。\n改造道路8.6公里。", 0)]
    [InlineData("2020年新建渠道6.8公里。\n2021年新建渠道8.6公里。", 0)]
    public void Warns_of_a_count_with_its_digits_in_another_order(string text, int findings) =>
        Assert.Equal(findings, Rule.Check(PerfEval.Core.Tests.Extraction.Extracting.Report(text)).Findings.Count);
}
