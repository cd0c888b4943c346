using PerfEval.Language.Keywords;
using PerfEval.Language.Segmentation;

namespace PerfEval.Language.Tests.Keywords;

public class KeywordExtractorTests
{
    private readonly KeywordExtractor _keywords = new(new JiebaSegmenter(Words.Dictionary), Words.Dictionary);

    [Fact]
    public void Words_that_are_frequent_here_and_rare_elsewhere_come_first()
    {
        var found = _keywords.Extract("小型水库管护人员不足，水库白蚁防治不到位，水库管护经费没有落实，以及其他情况。", 5).Select(keyword => keyword.Word).ToList();
        Assert.Equal("水库", found[0]);
        Assert.DoesNotContain("以及", found);
        Assert.DoesNotContain("，", found);
        Assert.Equal(5, found.Count);
    }

    [Fact]
    public void Empty_text_has_no_keywords() => Assert.Empty(_keywords.Extract(" ，。", 5));
}
