using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE508Tests
{
    private static readonly PE508ExclusiveBoxes Rule = new();

    [Theory]
    [InlineData("评价类型：项目实施过程评价□   项目完成结果评价□", "未勾选任何一项")]
    [InlineData("是否公开：是☑ 否☑", "勾选了2项")]
    [InlineData("评价方式：单位自评☑ 部门评价☑ 财政评价□（仅可选择一项）", "勾选了2项")]
    [InlineData("| 项目性质 | 新增□ 延续□ |", "未勾选任何一项")]
    [InlineData("评价等级：优√ 良√ 中□ 差□", "勾选了2项")]
    public void Informs_of_none_or_several(string line, string fault)
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From("自评报告\n" + line).Build());

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains(fault, finding.Message, StringComparison.Ordinal);
        Assert.Contains(finding.Evidence[0].Quote, c => c is '□' or '☑' or '√');
    }

    [Theory]
    [InlineData("评价类型：项目实施过程评价□   项目完成结果评价☑")]
    [InlineData("是否公开：是√□ 否□")]
    [InlineData("资料清单：合同☑ 发票☑ 验收单□")]      // not exclusive
    [InlineData("项目类型：A☑ B□  是否完成：是□ 否☑")]
    public void Holds(string line) => RuleAssert.Silent(Rule, ReportBuilder.From("自评报告\n" + line).Build(), RuleOutcome.Holds);

    [Theory]
    [InlineData("□ 附件一")]
    [InlineData("评价类型：\uF0FF过程评价 □结果评价 □专项评价")]      // a sign of a symbol font that tells nothing
    public void A_lone_box_or_an_unknown_sign_says_nothing(string line) =>
        RuleAssert.Silent(Rule, ReportBuilder.From("自评报告\n" + line).Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
