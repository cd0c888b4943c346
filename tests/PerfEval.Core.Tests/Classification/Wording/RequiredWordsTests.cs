using PerfEval.Core.Classification.Wording;

namespace PerfEval.Core.Tests.Classification.Wording;

public sealed class RequiredWordsTests
{
    [Theory]
    [InlineData("有待", "有待")]
    [InlineData("未(能)?(及时|按时)", "未及时 未能及时 未按时 未能按时")]
    [InlineData("流于形式|走过场", "流于形式 走过场")]
    [InlineData("(我|本)(局|办)(将|拟)[^在于]", "我局将 我办将 本局将 本办将 我局拟 我办拟 本局拟 本办拟")]
    [InlineData("对[^，。]{1,24}的(单位|项目)", "的单位 的项目")]
    [InlineData("^(究其)?原因[是为]", "原因是 原因为")]
    [InlineData("是否[^，]{0,40}", "是否")]
    [InlineData("困难|困难群众", "困难")]
    public void The_words_that_every_match_has(string pattern, string words) =>
        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), RequiredWords.Of(pattern)!.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[^，]{2,30}")]
    [InlineData("(不足)?")]
    [InlineData(@"\d+")]
    [InlineData("问题|")]
    [InlineData("(近年来|随着)*")]
    public void Nothing_is_sure_where_all_may_be_left_out(string pattern) => Assert.Null(RequiredWords.Of(pattern));

    [Fact]
    public void A_shape_that_is_not_known_is_refused() => Assert.Throws<FormatException>(() => RequiredWords.Of("(?<!不)足"));
}
