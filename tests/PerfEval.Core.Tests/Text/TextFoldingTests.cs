using PerfEval.Core.Text;

namespace PerfEval.Core.Tests.Text;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("１２．５％", "12.5%")]
    [InlineData("ＰＰＰ项目", "PPP项目")]
    [InlineData("全年\u3000预算\u00A0数", "全年 预算 数")]
    [InlineData("7人＊12月*410元", "7人×12月×410元")]
    [InlineData("二○一八年", "二〇一八年")]
    [InlineData("٣٥万元", "35万元")]
    [InlineData("[bookmark: _GoBack]一、概况", "                   一、概况")]
    [InlineData("（一），。：；", "（一），。：；")]
    public void Variants_of_a_character_become_one_and_the_length_stays(string text, string folded)
    {
        Assert.Equal(folded, TextFolding.Fold(text));
        Assert.Equal(text.Length, folded.Length);
    }
}
