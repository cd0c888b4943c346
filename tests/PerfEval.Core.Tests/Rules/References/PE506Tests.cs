using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE506Tests
{
    private static readonly PE506TemplateLeftovers Rule = new();

    [Theory]
    [InlineData("项目概况（200字以内）：本项目改造泵站。", "（200字以内）")]
    [InlineData("20XX年安排资金30万元。", "20XX年")]
    [InlineData("资金由××县财政局拨付。", "××县")]
    [InlineData("共投入XXX万元。", "XXX万元")]
    [InlineData("（请根据实际填写项目立项依据）", "（请根据实际填写项目立项依据）")]
    [InlineData("（简要说明单位职能，300字以内）", "（简要说明单位职能，300字以内）")]
    public void Reports_what_is_left_of_the_template(string text, string left) =>
        Assert.Equal(left, Assert.Single(RuleAssert.Finds(Rule, ReportBuilder.From(text).Build()).Evidence).Quote);

    [Theory]
    [InlineData("按3×4米规格制作，费用为7人×12月×410元。")]
    [InlineData("型号为XX200的设备、UXX接口和DXXL软件已验收。")]
    [InlineData("中标金额＊＊＊万元。")]
    [InlineData("撰写信息简报200字以上。")]
    public void Is_silent_on_ordinary_words(string text) => Assert.Empty(Rule.Check(ReportBuilder.From(text).Build()).Findings);

    [Fact]
    public void Tells_one_wording_once() => Assert.Equal(3, RuleAssert.Finds(Rule, ReportBuilder.From("××县甲村、××县乙村和××县丙村。").Build()).Evidence.Count);
}
