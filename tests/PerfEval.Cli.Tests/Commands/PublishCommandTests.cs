using System.Text.Json;
using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class PublishCommandTests
{
    [Fact]
    public async Task Copies_of_report_and_data_are_written_masked_and_nothing_of_it_is_printed()
    {
        await using var ground = new DrillGround();
        var (file, empty, folder) = (Path.Combine(ground.Data, "张三丰 13800001234.txt"), Path.Combine(ground.Data, "空.txt"), Path.Combine(ground.Data, "公开"));
        Directory.CreateDirectory(ground.Data);
        await File.WriteAllTextAsync(file, "云岭县水渠项目绩效自评报告\n全年预算100万元，支出90万元，执行率90%。\n联系人：张三丰，电话：13800001234\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(empty, "", TestContext.Current.CancellationToken);

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "publish", file, empty, "-o", folder);

        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
        var all = string.Concat(files.Select(File.ReadAllText)) + string.Concat(files);
        Assert.Equal(1, exitCode);
        Assert.Equal([".csv", ".json", ".txt"], files.Select(Path.GetExtension).Order(StringComparer.Ordinal));
        foreach (var gone in new[] { "张三丰", "13800001234" }) Assert.DoesNotContain(gone, all + output, StringComparison.Ordinal);
        Assert.Contains("联系人：张**，电话：138****1234", all, StringComparison.Ordinal);
        Assert.Contains("隐去 2 处", output, StringComparison.Ordinal);
        Assert.Contains("失败  ", output, StringComparison.Ordinal);
        var data = JsonDocument.Parse(await File.ReadAllTextAsync(files.Single(f => f.EndsWith(".json", StringComparison.Ordinal)), TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("100万元", data.GetProperty("amounts")[0].GetProperty("text").GetString());
    }
}
