using PerfEval.Core.Rules;
using PerfEval.Core.Rules.References;

namespace PerfEval.Core.Tests.Rules.References;

public sealed class PE504Tests
{
    private static readonly PE504DocumentNumberForm Rule = new();

    [Fact]
    public void Informs_of_a_number_without_its_mark()
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From("根据渝府办发〔2017〕164 的要求。").DocumentNumbers().Build());

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("缺“号”字", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("国办发〔2017〕47号")]
    [InlineData("益财绩【2019】148号")]
    [InlineData("岳电政办〔2017〕24 号")]
    public void Bracket_styles_and_blanks_are_regular(string number) =>
        RuleAssert.Silent(Rule, ReportBuilder.From($"根据{number}文件。").DocumentNumbers().Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
