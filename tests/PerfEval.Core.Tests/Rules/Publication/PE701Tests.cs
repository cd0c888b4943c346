using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Publication;

namespace PerfEval.Core.Tests.Rules.Publication;

public sealed class PE701Tests
{
    private static readonly PE701PersonalData Rule = new();

    [Theory]
    [InlineData("联系电话：13800001234", "手机号138****1234")]
    [InlineData("联系电话：138 0000 1234", "手机号138****1234")]
    [InlineData("联系电话：[bookmark: _GoBack]13800001234", "手机号138****1234")]
    [InlineData("身份证号：11010519491231002X", "身份证号110****002X")]
    [InlineData("开户银行账号：6222021234567890128", "银行卡号622****0128")]
    public void Warns_and_masks(string line, string told)
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From(line).Build());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(told, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_shows_only_the_ends_of_the_number()
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From("联系电话：13800001234").Build());

        Assert.Equal(["138", "1234"], finding.Evidence.Select(e => e.Quote));
        Assert.DoesNotContain("13800001234", finding.Message + string.Concat(finding.Evidence.Select(e => e.Quote)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("联系电话：138****1234，邮编414200")]
    [InlineData("传真：0730-4200000，项目编码13800001234567")]
    [InlineData("身份证号：110105194912310021")]        // check digit wrong
    [InlineData("凭证号 6222021234567890123")]          // no bank near
    [InlineData("支出13800001234元")]
    [InlineData("统一社会信用代码：91110000100001234X")]
    public void Other_numbers_are_not_personal(string line) => RuleAssert.Silent(Rule, ReportBuilder.From(line).Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
