using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class ArchiveCommandTests
{
    [Fact]
    public async Task Every_report_of_an_archive_is_analysed_on_its_own()
    {
        await using var ground = new DrillGround();
        var archive = Path.Combine(ground.Data, "上报.zip");
        await WriteAsync(archive, ("某县/甲.txt", "某县交通局2022年度项目支出绩效自评报告\n项目全年预算100万元。"), ("空.txt", ""), ("__MACOSX/._甲.txt", "x"));
        var result = Path.Combine(ground.Data, "out.jsonl");

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "analyze", archive, "-o", result);

        var lines = await File.ReadAllLinesAsync(result, TestContext.Current.CancellationToken);
        var objects = lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(0, exitCode);
        Assert.Equal([(archive + "/某县/甲.txt", "ok"), (archive + "/空.txt", "unreadable")],
            objects.Select(o => (o.GetProperty("source").GetProperty("file").GetString(), o.GetProperty("status").GetString())));
        Assert.Equal(64, objects[0].GetProperty("source").GetProperty("sha256").GetString()!.Length);
        Assert.Contains("跳过", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_report_of_an_archive_is_taken_in_on_its_own()
    {
        await using var ground = new DrillGround();
        var archive = Path.Combine(ground.Data, "上报.zip");
        await WriteAsync(archive, ("某县/甲.txt", "全年预算100万元。"), ("某县/乙.txt", "全年预算200万元。"), ("空.txt", ""));

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", archive);

        Assert.Equal(1, exitCode);
        Assert.Matches(@"失败  .*上报\.zip/空\.txt  文件为空", output);
        Assert.Contains("共 3 个文件，完成 2，部分完成 0，失败 1", output, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(string path, params (string Name, string Words)[] files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var archive = await ZipFile.OpenAsync(path, ZipArchiveMode.Create);
        foreach (var (name, words) in files)
        {
            await using var entry = await archive.CreateEntry(name).OpenAsync();
            await entry.WriteAsync(Encoding.UTF8.GetBytes(words));
        }
    }
}
