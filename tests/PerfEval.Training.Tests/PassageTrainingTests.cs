using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;
using PerfEval.Tests.Programs;
using PerfEval.Training.Sentences;

namespace PerfEval.Training.Tests;

public class PassageTrainingTests
{
    // Ten small reports that say the same things in other words: enough to train on, quick to train.
    [Fact]
    public void Training_twice_gives_the_same_bytes_and_measures_itself()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.File("sentences"));
        File.WriteAllText(folder.File("sentences/a.txt"), string.Join('\n', Enumerable.Range(1, 10).Select(Fragment)));
        var first = Train(folder, "first");
        var second = Train(folder, "second");
        Assert.Equal(first.Model, second.Model);
        Assert.Equal(first.Metrics, second.Metrics);
        Assert.Contains("\"dataHash\"", first.Metrics, StringComparison.Ordinal);
        Assert.Contains("\"reliability\"", first.Metrics, StringComparison.Ordinal);
        Assert.Contains("句子类别", first.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_reviewers_have_corrected_is_learnt_with_the_rest()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.File("sentences"));
        File.WriteAllText(folder.File("sentences/a.txt"), string.Join('\n', Enumerable.Range(1, 10).Select(Fragment)));
        var alone = Train(folder, "alone");

        const string Words = "河湾县水利局2022年度水渠维修项目绩效自评报告\n二、存在的问题\n一是农户参与管护的意愿不强。二是水费收缴难度大。";
        var at = Words.IndexOf("一是", StringComparison.Ordinal);
        var document = new SourceDocument(
            Core.Documents.DocumentFormat.Text, Words, [new Block(new TextSpan(0, 22)), new Block(new TextSpan(23, 7)), new Block(TextSpan.FromBounds(31, Words.Length))], []);
        var reviewed = new ReviewedReport("甲", document, [new ReviewedPassage(new TextSpan(at, 14), "一是农户参与管护的意愿不强。", PassageKind.Problem, "P16")]);
        var taught = Train(folder, "taught", [reviewed]);

        Assert.NotEqual(alone.Model, taught.Model);
        Assert.Contains("\"P16\": 1", taught.Metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("\"P16\": 1", alone.Metrics, StringComparison.Ordinal);
        Assert.Equal(taught.Model, Train(folder, "again", [reviewed]).Model);
    }

    private static string Fragment(int i) => $"""
        ## 20{10 + i} | 湖南省 | 县 | 水利局 | 第{i}批小型水库维修养护
        # 一、项目概况
        O 全年完成{i}座水库的维修养护，工程质量合格。
        # 二、存在的问题
        P04 资金拨付不及时，第{i}季度才到位。
        P18 专业技术人员不足，{i}个站没有技术员。
        # 三、建议
        S04 建议加快第{i}批资金拨付进度。
        S18 加强{i}个站技术人员的培训。
        """;

    private static (byte[] Model, string Metrics, string Told) Train(TestFolder folder, string name, IReadOnlyList<ReviewedReport>? reviewed = null)
    {
        var told = new StringWriter();
        new PassageTraining(folder.File("sentences"), [], 1, new JiebaSegmenter(WordLexicon.Load()), reviewed).Write(folder.File(name), told);
        return (File.ReadAllBytes(folder.File(name + "/passages.model")), File.ReadAllText(folder.File(name + "/metrics.json")), told.ToString());
    }
}
