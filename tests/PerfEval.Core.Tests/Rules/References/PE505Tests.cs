using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE505Tests
{
    private static readonly PE505EvaluationYearAgrees Rule = new();

    private static ReportBuilder Titled(string text) => ReportBuilder.From("2021年度网络运维项目绩效自评报告\n" + text).Title("2021年度网络运维项目绩效自评报告");

    [Theory]
    [InlineData("我单位对2020年度网络运维项目开展了绩效自评。")]
    [InlineData("现将2020年度项目绩效自评情况报告如下：")]
    [InlineData("项目支出绩效自评表\n（2020年度）")]
    [InlineData("资金说明（2020年度）：到位30万元。")]
    [InlineData("本次评价对象为我局2020年度网络运维项目。")]
    public void Reports_another_year_in_the_text_or_the_form(string text)
    {
        var finding = RuleAssert.Finds(Rule, Titled(text).Build());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["2021年度", "2020年度"], finding.Evidence.Select(e => e.Quote));
    }

    [Fact]
    public void Reads_the_year_of_a_table_headed_with_the_project()
    {
        ReportBuilder Headed(params string[] heads) => Titled(string.Join('\n', heads)).Project("网络运维项目");

        RuleAssert.Finds(Rule, Headed("2020年度网络运维项目支出明细表").Build());
        RuleAssert.Silent(Rule, Headed("2020年度网络运维项目支出明细表", "2021年度网络运维项目支出明细表").Build(), RuleOutcome.NotApplicable);
        RuleAssert.Silent(Rule, Headed("2020年度全县财政收支情况表").Build(), RuleOutcome.NotApplicable);
    }

    [Theory]
    [InlineData("我单位对2021年度网络运维项目开展了绩效自评。")]
    [InlineData("项目支出绩效自评表\n（2021年度）\n2020年建成，2022年投入使用。")]
    public void Holds(string text) => RuleAssert.Silent(Rule, Titled(text).Build(), RuleOutcome.Holds);

    [Theory]
    [InlineData("根据《关于开展2020年度项目支出绩效评价工作的通知》（财绩〔2022〕8号），2022年3月开展了绩效自评。")]
    [InlineData("现将2020-2021年度项目绩效自评情况报告如下：")]
    [InlineData("2020年项目完成率为100%。")]
    public void Other_years_name_other_things(string text) => RuleAssert.Silent(Rule, Titled(text).Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
