using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE509Tests
{
    private static readonly PE509AttachmentsPresent Rule = new();

    [Fact]
    public void Tells_of_an_attachment_that_is_not_there() =>
        Assert.Equal("文中提到“详见附件2”，未见附件2", RuleAssert.Finds(Rule, ReportBuilder.From("支出明细详见附件2。\n附件1：绩效自评表").Build()).Message);

    [Theory]
    [InlineData("支出明细详见附件2。\n附件2 支出明细表")]
    [InlineData("支出明细详见附件2。\n附件：1.自评表\n2.支出明细表")]
    [InlineData("指标完成情况详见附件。\n附件：绩效自评表")]
    [InlineData("指标完成情况见附表。\n| 指标 | 完成值 |\n| 里程 | 12 |")]
    public void Is_silent_when_it_is(string text) => RuleAssert.Silent(Rule, ReportBuilder.From(text).Build(), RuleOutcome.Holds);

    [Fact]
    public void A_list_of_numbered_attachments_answers_for_no_other_number() =>
        Assert.Equal("文中提到“见附件3”，未见附件3", RuleAssert.Finds(Rule, ReportBuilder.From("问卷见附件3。\n附件：1.自评表\n2.支出明细表\n附件1\n自评表").Build()).Message);
}
