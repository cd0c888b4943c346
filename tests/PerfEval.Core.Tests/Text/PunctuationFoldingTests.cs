using PerfEval.Core.Text;

namespace PerfEval.Core.Tests.Text;

public sealed class PunctuationFoldingTests
{
    [Theory]
    [InlineData("6月12日开工,9月8日完工.由于开班在即", "6月12日开工，9月8日完工。由于开班在即")]
    [InlineData("合计支出193.1万元,结余13.9万元.", "合计支出193.1万元，结余13.9万元。")]
    [InlineData("完成率100%,满意度96.8%;其余另计", "完成率100%，满意度96.8%；其余另计")]
    [InlineData("两项任务.2018年安排96万元", "两项任务。2018年安排96万元")]
    public void Half_width_marks_between_words_are_read(string text, string read) => Assert.Equal(read, PunctuationFolding.Fold(text));

    [Theory]
    [InlineData("惠及48,320人")]
    [InlineData("1.主体工程\n2.1 资金\n一.项目概况\n（二）.资金情况")]
    [InlineData("执行率97.5%")]
    [InlineData("a,b;c.d")]
    public void Marks_in_numbers_ordinals_and_codes_stay(string text) => Assert.Equal(text, PunctuationFolding.Fold(text));
}
