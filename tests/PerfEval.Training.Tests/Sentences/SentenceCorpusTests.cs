using PerfEval.Core.Reports;
using PerfEval.Tests.Programs;
using PerfEval.Training.Sentences;

namespace PerfEval.Training.Tests.Sentences;

public class SentenceCorpusTests
{
    private const string Fragment = """
        ## 2022 | 湖南省 | 县 | 水利局 | 小型水库维修养护
        # 三、存在的问题
        P18 一是乡镇水管站专业技术人员偏少。
        P18 部分管护员从未受过培训。
        O 以上情况已向县政府报告。
        # 四、下一步建议
        S18 建议分片轮训管护员。
        """;

    [Fact]
    public void Tags_headings_and_heads_are_read()
    {
        var fragment = Assert.Single(Read(Fragment));
        Assert.StartsWith("2022 | 湖南省", fragment.Head, StringComparison.Ordinal);
        Assert.Equal([null, PassageKind.Problem, PassageKind.Problem, PassageKind.Other, null, PassageKind.Suggestion], fragment.Lines.Select(l => l.Kind));
        Assert.Equal([null, "P18", "P18", null, null, "P18"], fragment.Lines.Select(l => l.Code));
    }

    [Theory]
    [InlineData("P18 无头的句子。", "第一行应以")]
    [InlineData("## 头\nP21 没有这个代码。", "a.txt:2")]
    [InlineData("## 头\n没有标签的句子。", "没有标签的句子")]
    public void Line_that_cannot_be_read_is_named_in_Chinese(string text, string told) =>
        Assert.Contains(told, Assert.Throws<TrainingTextException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Empty_folder_is_told()
    {
        using var folder = new TestFolder();
        Assert.Contains("没有训练语料", Assert.Throws<TrainingTextException>(() => SentenceCorpus.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_is_read_as_reports_are_with_its_chapters_and_tags()
    {
        var reading = FragmentReading.Of(Assert.Single(Read(Fragment)));
        var tagged = reading.Sentences.Zip(reading.Tags).Where(s => s.Second is not null).ToList();
        Assert.Equal(4, tagged.Count);
        Assert.Equal(["三、存在的问题", "四、下一步建议"], tagged.Select(t => t.First.Sentence.Role.ToString() == "Problem" ? "三、存在的问题" : "四、下一步建议").Distinct());
        Assert.All(tagged, t => Assert.Contains(t.First.Sentence.Words, t.Second!.Words, StringComparison.Ordinal));
    }

    internal static IReadOnlyList<ReportFragment> Read(string text)
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.File("a.txt"), text);
        return SentenceCorpus.Read(folder.Path);
    }
}
