using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class SearchCommandTests
{
    [Fact]
    public async Task What_was_taken_in_is_found_and_derived_data_is_made_anew()
    {
        await using var ground = new DrillGround();
        Directory.CreateDirectory(ground.Reports);
        await File.WriteAllTextAsync(Path.Combine(ground.Reports, "甲.txt"), "鲥鱼洲灌区改造项目绩效自评报告\n一、存在的问题\n项目进度滞后，未按期完工。\n", TestContext.Current.CancellationToken);
        await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        var (found, output) = await ProgramRun.RunAsync(ground.Data, "search", "灌区 \"未按期完工\" -食堂");
        var (wrong, complaint) = await ProgramRun.RunAsync(ground.Data, "search", "年度:去年");
        var (reindexed, count) = await ProgramRun.RunAsync(ground.Data, "db", "reindex", "--all");
        var (refreshed, summary) = await ProgramRun.RunAsync(ground.Data, "db", "refresh");

        Assert.Equal((0, 2, 0, 0), (found, wrong, reindexed, refreshed));
        Assert.Contains("【未按期完工】", output, StringComparison.Ordinal);
        Assert.Contains("共 1 份", output.Replace("约", "共", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("年度“去年”不能识别", complaint, StringComparison.Ordinal);
        Assert.Contains("已编入索引 1 份报告", count, StringComparison.Ordinal);
        Assert.Contains("已刷新：1 份报告", summary, StringComparison.Ordinal);
    }
}
