namespace PerfEval.Cli.Tests.Drills;

/// <summary>kill -9 in the middle of the work: every file is there once, none is lost, none is twice, the counts are right.</summary>
public sealed class CrashDrills
{
    private const int Files = 200;
    private const string Done = "select count(*) from documents where state = 'done'";

    [Theory]
    [InlineData("select count(*) from documents", 60, Done, 150)]
    [InlineData("select count(*) from documents", 199, "select count(*) from documents where state = 'running'", 1)]
    [InlineData(Done, 30, Done, 120)]
    public async Task The_program_is_killed_twice(string firstSign, long first, string secondSign, long second)
    {
        await using var ground = new DrillGround();
        ground.WriteReports(Files);
        await ground.DatabaseAsync();
        await KillAtAsync(ground, firstSign, first);
        await KillAtAsync(ground, secondSign, second);

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Equal((0, output), (exitCode, output));
        Assert.Contains($"共 {Files} 个文件，完成 {Files}，部分完成 0，失败 0", output, StringComparison.Ordinal);
        await ground.EveryFileIsThereOnceAsync(Files);
    }

    [Fact]
    public async Task The_database_is_killed_twice()
    {
        await using var ground = new DrillGround();
        ground.WriteReports(Files);
        await ground.DatabaseAsync();
        await using var run = ProgramRun.Start(ground.Data, "ingest", ground.Reports);
        await ground.UntilAsync(Done, 40);
        await TellAsync(ground);
        ground.KillServer();
        await ground.UntilAsync(Done, 120);
        await TellAsync(ground);
        ground.KillServer();

        var (exitCode, output) = await run.EndAsync();

        Assert.Equal((0, output), (exitCode, output));
        Assert.Contains($"共 {Files} 个文件，完成 {Files}，部分完成 0，失败 0。", output, StringComparison.Ordinal);
        await ground.EveryFileIsThereOnceAsync(Files);
    }

    [Fact]
    public async Task Two_programs_hand_in_the_same_files_at_once()
    {
        await using var ground = new DrillGround();
        ground.WriteReports(Files);

        var ends = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports)));

        Assert.All(ends, end => Assert.Equal((0, end.Output), end));
        Assert.Equal(2 * Files, await ground.CountAsync("select count(*) from uploads"));
        Assert.Equal(Files, await ground.CountAsync("select count(*) from uploads where repeated"));
        await ground.EveryFileIsThereOnceAsync(Files);
    }

    [Fact]
    public async Task A_file_on_which_the_program_dies_three_times_is_set_aside_and_the_rest_goes_on()
    {
        await using var ground = new DrillGround();
        ground.WriteReports(1);
        await ProgramRun.RunAsync(ground.Data, "ingest", "--no-wait", ground.Reports);
        await using (await ground.HoldStoringAsync())
        {
            for (var attempt = 1; attempt <= 3; attempt++)
            {
                await using var worker = ProgramRun.Start(ground.Data, "worker");
                await ground.UntilAsync($"select count(*) from documents where attempts = {attempt} and state = 'running'", 1);
                await worker.KillAsync();
            }
        }
        ground.WriteReports(10);

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Equal(1, exitCode);
        Assert.Contains("处理该文件时程序多次异常中断", output, StringComparison.Ordinal);
        Assert.Contains("共 10 个文件，完成 9，部分完成 0，失败 1；其中 1 个内容此前已收过", output, StringComparison.Ordinal);
    }

    private static async Task KillAtAsync(DrillGround ground, string sign, long count)
    {
        await using var run = ProgramRun.Start(ground.Data, "ingest", ground.Reports);
        await ground.UntilAsync(sign, count);
        await run.KillAsync();
        await TellAsync(ground);
    }

    private static async Task TellAsync(DrillGround ground) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"killed with {await ground.CountAsync("select count(*) from documents")} entered, "
        + $"{await ground.CountAsync("select count(*) from documents where state = 'running'")} running, {await ground.CountAsync(Done)} done");
}
