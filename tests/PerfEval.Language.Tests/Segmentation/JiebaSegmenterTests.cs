using PerfEval.Language.Segmentation;

namespace PerfEval.Language.Tests.Segmentation;

public class JiebaSegmenterTests
{
    [Theory]
    [InlineData("资金拨付不及时，影响了施工进度。", "资金拨付 不 及时 ， 影响 了 施工进度 。")]
    [InlineData("预算执行率为92.08%", "预算执行率 为 92.08%")]
    [InlineData("未发现挤占挪用", "未 发现 挤占挪用")]
    public void Text_is_cut_into_the_words_of_the_field(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Words.Cut(text));

    [Fact]
    public void Name_that_the_dictionary_lacks_is_kept_together() =>
        Assert.Contains("杭研", Words.Cut("他来到了网易杭研大厦"));

    [Fact]
    public void Without_the_character_model_unknown_words_stay_single_characters() =>
        Assert.DoesNotContain("杭研", Words.Cut("他来到了网易杭研大厦", unknownWords: false));

    [Fact]
    public void Search_mode_adds_the_words_inside_a_long_word_before_it() =>
        Assert.Equal(["绩效", "评价", "绩效评价"], Words.Cut("绩效评价", SegmentationMode.Search));

    [Theory]
    [InlineData("")]
    [InlineData("，。\r\n　 ")]
    [InlineData("A4纸１２３ 𠮷野家\ud842")]
    [InlineData("一二三四五六七八九十百千万亿〇零")]
    public void Words_cover_the_text_without_gap_or_overlap(string text)
    {
        var words = new List<WordSpan>();
        new JiebaSegmenter(Words.Dictionary).Segment(text, SegmentationMode.Accurate, words);
        var end = 0;
        foreach (var word in words)
        {
            Assert.Equal(end, word.Start);
            end = word.End;
        }

        Assert.Equal(text.Length, end);
    }

    [Theory]
    [InlineData("版本V2.0-beta+3.14%", "版本 V2.0 - beta + 3.14%")]
    [InlineData("12.34.56", "12.34 . 56")]
    [InlineData("第一行\r\n第二行", "第一行 \r\n 第二行")]
    public void Letters_numbers_and_marks_are_cut_as_the_reference_does(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Words.Cut(text));

    [Theory]
    [InlineData("财政局", "nt")]
    [InlineData("县财政", "x")]
    [InlineData("ABC", "eng")]
    [InlineData("3.5%", "m")]
    [InlineData("跑", "v")]
    public void Tag_of_a_word_is_looked_up(string word, string tag) =>
        Assert.Equal(tag, new JiebaSegmenter(Words.Dictionary).TagOf(word));

    [Fact]
    public void Many_threads_share_one_segmenter()
    {
        var segmenter = new JiebaSegmenter(Words.Dictionary);
        var text = string.Concat(Enumerable.Repeat("项目资金到位率100%，未发现截留挪用现象，网易杭研大厦。", 50));
        var expected = Words.Cut(segmenter, text);
        Parallel.For(0, 200, _ => Assert.Equal(expected, Words.Cut(segmenter, text)));
    }
}
