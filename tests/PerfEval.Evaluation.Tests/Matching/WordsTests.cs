using PerfEval.Evaluation.Matching;

namespace PerfEval.Evaluation.Tests.Matching;

public sealed class WordsTests
{
    [Theory]
    [InlineData("资金拨付不及时。", "资金 拨付不及时。", true)]
    [InlineData("（一）资金拨付不及时，影响了进度。", "资金拨付不及时，影响了进度。", true)]
    [InlineData("资金拨付不及时，影响了进度。", "资金。", false)]
    [InlineData("县级配套资金拨付不及时，影响了工程进度。", "县级配套资金拨付不够及时，影响工程进度。", true)]
    [InlineData("县级配套资金拨付不及时，影响了工程进度。", "影响了工程进度，县级配套资金拨付不及时。", false)]
    [InlineData("县级配套资金拨付不及时。", "个别村级管护员年龄偏大。", false)]
    [InlineData("", "资金。", false)]
    [InlineData(null, null, false)]
    public void Sentences_are_one_when_nearly_all_characters_are_shared_in_order(string? one, string? other, bool alike)
    {
        Assert.Equal(alike, Words.Alike(one, other));
        Assert.Equal(alike, Words.Alike(other, one));
    }

    [Fact]
    public void Long_sentences_that_share_every_third_character_are_not_alike() =>
        Assert.False(Words.Alike(string.Concat(Enumerable.Repeat("资金拨付", 40)), string.Concat(Enumerable.Repeat("资料整理", 40))));
}
