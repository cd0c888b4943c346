using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE507Tests
{
    private static readonly PE507HeadingNumbers Rule = new();

    private static ReportBuilder Lines(params string[] lines) => ReportBuilder.From(string.Join('\n', lines)).Outlined();

    [Fact]
    public void Informs_of_a_first_heading_in_another_style()
    {
        var report = Lines("一、项目概况", "正文。", "二、项目实施情况", "（1）明确职责", "正文。", "（二）开展论证", "正文。", "（三）组织验收", "正文。").Build();

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("（1）明确职责", finding.Evidence[0].Quote);
    }

    [Fact]
    public void Informs_of_a_last_heading_in_another_style()
    {
        var report = Lines(
            "五、综述", "（一）概况", "正文。", "（二）绩效分析", "1、覆盖广。正文在此。", "2、效益好。正文在此。", "（3）存在问题", "正文。", "六、附件", "正文。").Build();

        Assert.Contains("“（3）”", RuleAssert.Finds(Rule, report).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Informs_of_a_number_printed_twice() =>
        Assert.Contains("“4.”重复", RuleAssert.Finds(Rule, Lines(
            "一、职责", "1.规划建设。", "2.运行维护。", "3.安全管理。", "4.培训指导。", "4.信息公开。", "二、问题", "正文。").Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_number_of_another_level_does_not_stand_in_for_one_left_out() =>
        Assert.Contains("由“二、”跳到“四、”", RuleAssert.Finds(Rule, Lines(
            "一、项目概况", "正文。", "二、资金情况", "（一）资金到位", "正文。", "（二）资金使用", "正文。", "（三）资金管理", "正文。", "四、绩效情况", "正文。").Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void Informs_of_a_number_left_out() =>
        Assert.Contains("由“一、”跳到“三、”", RuleAssert.Finds(Rule, Lines("一、项目概况", "正文。", "三、绩效情况", "正文。", "四、问题", "正文。").Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void Children_and_lists_that_begin_anew_hold() => RuleAssert.Silent(
        Rule,
        Lines("一、概况", "（一）单位情况", "1、职责", "正文。", "2、机构", "正文。", "（二）项目情况", "1、内容", "正文。", "2、范围", "正文。", "3、性质", "正文。", "二、绩效", "（一）产出", "正文。", "（二）效益", "正文。").Build(),
        RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
