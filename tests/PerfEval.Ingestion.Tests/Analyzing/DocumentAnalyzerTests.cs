using System.Text;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Readers;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests.Analyzing;

public sealed class DocumentAnalyzerTests(TestCluster cluster)
{
    private const string Report = """
        湖南省华容县农村公路养护项目绩效自评报告
        一、项目概况
        根据华财绩〔2020〕12号文件，项目全年预算数365864.90元，全年执行数336889.40元，预算执行率92.08%。
        二、资金使用情况
        其中材料费20万元，人工费13.68万元，管理费1.5万元，合计36.59万元。2020年5月至2020年12月实施。
        三、存在的问题
        （一）前期测算偏粗，预算编制不够精准。
        四、有关建议
        建议加强预算编制的前期论证。
        本项目自评得分98.5分，等级为优。
        """;

    [Fact]
    public async Task What_was_found_comes_back_from_the_database_to_the_letter()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var receipt = await workshop.HandInAsync(batch, "报告.txt", Report);
        await workshop.FinishAsync(batch);

        var stored = (await new AnalysisQueries(database.Source).LoadAsync(receipt.DocumentId, withText: true))!;
        // The checks over several reports (PE6…) come once it is stored.
        stored = stored with { Checks = [.. stored.Checks.Where(c => !c.Rule.StartsWith("PE6", StringComparison.Ordinal))] };
        var fresh = FindingKey.In(Analyze(Report, stored.Source.Sha256).Analysis);

        Assert.NotEmpty(stored.Amounts);
        Assert.Equal(AnalysisJson.Serialize(fresh with { Text = stored.Text }), AnalysisJson.Serialize(stored));
        Assert.All(stored.Amounts, a => Assert.Equal(a.Text, stored.Text!.Substring(a.Span.Start, a.Span.Length)));
    }

    [Fact]
    public void A_file_of_no_known_kind_is_unreadable() =>
        Assert.Throws<UnreadableDocumentException>(() => Analyze("\0\u0001\u0002\0\0", ""));

    private static DocumentAnalysis Analyze(string content, string sha256) =>
        new DocumentAnalyzer(new DocumentReaders(), new AnalysisPipeline()).Analyze(new MemoryStream(Encoding.UTF8.GetBytes(content)), "报告.txt", sha256);
}
