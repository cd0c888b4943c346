using PerfEval.Cli.Tests.Drills;

namespace PerfEval.Cli.Tests.Commands;

public sealed class IngestCommandTests
{
    [Fact]
    public async Task Bad_files_are_told_with_their_reasons_and_the_rest_goes_on()
    {
        await using var ground = new DrillGround();
        ground.WriteReports(3);
        var below = Directory.CreateDirectory(Path.Combine(ground.Reports, "下级"));
        File.Copy(Path.Combine(ground.Reports, "第000份.txt"), Path.Combine(below.FullName, "抄本.txt"));
        await WriteAsync("空.txt", []);
        await WriteAsync("乱码.docx", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 % 251))]);
        await WriteAsync("~$临时.docx", [1]);
        await WriteAsync("引号'\"和\n换行.txt", "某局自评报告"u8.ToArray());
        await using (var large = File.Create(Path.Combine(ground.Reports, "大.txt"))) large.SetLength(200L << 20);

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Equal(1, exitCode);
        Assert.Matches(@"失败  reports/大\.txt  文件过大：200 MB，上限为 \d+ MB", output);
        Assert.Matches(@"失败  reports/空\.txt  [\u4e00-\u9fff]{4,}", output);
        Assert.Matches(@"失败  reports/乱码\.docx  [\u4e00-\u9fff]{4,}", output);
        Assert.Contains("共 8 个文件，完成 5，部分完成 0，失败 3；其中 1 个内容此前已收过", output, StringComparison.Ordinal);

        Task WriteAsync(string name, byte[] content) => File.WriteAllBytesAsync(Path.Combine(ground.Reports, name), content);
    }

    [Fact]
    public async Task Files_handed_in_without_waiting_are_worked_on_by_the_next_run()
    {
        await using var ground = new DrillGround();
        ground.WriteReports(5);

        var (_, first) = await ProgramRun.RunAsync(ground.Data, "ingest", "--no-wait", ground.Reports);
        var (exitCode, second) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Contains("共 5 个文件，完成 0，部分完成 0，失败 0，待处理 5", first, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
        Assert.Contains("共 5 个文件，完成 5，部分完成 0，失败 0；其中 5 个内容此前已收过", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_a_usage_error_and_takes_nothing_in()
    {
        await using var ground = new DrillGround();

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", Path.Combine(ground.Data, "没有"));

        Assert.Equal(2, exitCode);
        Assert.Contains("没有这个文件或文件夹", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_is_started_told_and_stopped()
    {
        await using var ground = new DrillGround();

        Assert.Equal((1, true), Told(await ProgramRun.RunAsync(ground.Data, "db", "status"), "尚未建立"));
        Assert.Equal((0, true), Told(await ProgramRun.RunAsync(ground.Data, "db", "start"), "已启动"));
        Assert.Equal((0, true), Told(await ProgramRun.RunAsync(ground.Data, "db", "status"), "运行中"));
        Assert.Equal((0, true), Told(await ProgramRun.RunAsync(ground.Data, "db", "stop"), "已停止"));
        Assert.Equal((1, true), Told(await ProgramRun.RunAsync(ground.Data, "db", "status"), "没有运行"));

        static (int, bool) Told((int ExitCode, string Output) end, string words) => (end.ExitCode, end.Output.Contains(words, StringComparison.Ordinal));
    }
}
