using System.Diagnostics;

namespace PerfEval.Cli.Tests.Drills;

/// <summary>What a bureau's machine goes through: afterwards every accepted file is there once, every finding once, nothing lies about, the counts are right.</summary>
public sealed class FaultDrills
{
    private const string FakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";
    private const string Done = "select count(*) from documents where state = 'done'";

    public static TheoryData<int> Runs => DrillGround.Runs;

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task The_program_is_killed_between_keeping_the_bytes_and_answering(int run)
    {
        await using var ground = new DrillGround();
        ground.WriteReports(20);
        await ProgramRun.RunAsync(ground.Data, "db", "start");
        await using (await ground.HoldAsync("uploads"))
        {
            await using var killed = ProgramRun.Start(ground.Data, "ingest", ground.Reports);
            await Eventually(() => new Storage.Files.FolderFileStore(Path.Combine(ground.Data, "files")).Kept().Any());
            await Task.Delay(20 * run, TestContext.Current.CancellationToken);
            await killed.KillAsync();
            // What the program had already asked for, the database would do without it.
            await ground.CountAsync("select count(pg_terminate_backend(pid)) from pg_stat_activity where query like '%insert into uploads%' and pid <> pg_backend_pid()");
        }

        var (withOrphan, told) = await ProgramRun.RunAsync(ground.Data, "db", "check", "--idle");
        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Equal(1, withOrphan);
        Assert.Contains("没有记录", told, StringComparison.Ordinal);
        Assert.Equal((0, output), (exitCode, output));
        await ground.CheckAsync(20);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task The_quota_is_used_up(int run)
    {
        await using var ground = new DrillGround();
        ground.WriteReports(60);

        var (full, told) = await ProgramRun.RunAsync(ground.Data, [("PerfEval__Ingestion__QuotaBytes", $"{1500 + (100 * run)}")], "ingest", ground.Reports);
        var accepted = (int)await ground.CountAsync("select count(*) from documents");
        await ground.CheckAsync(accepted);
        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Equal(3, full);
        Assert.Contains("文件总量已达上限", told, StringComparison.Ordinal);
        Assert.InRange(accepted, 1, 59);
        Assert.Equal((0, output), (exitCode, output));
        await ground.CheckAsync(60);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task The_disk_of_the_files_is_full(int run)
    {
        await using var ground = new DrillGround();
        ground.WriteReports(400);
        await ProgramRun.RunAsync(ground.Data, "db", "start");
        var files = Directory.CreateDirectory(Path.Combine(ground.Data, "files")).FullName;
        Assert.SkipUnless(await MountAsync("-t", "tmpfs", "-o", $"size={800 + (20 * run)}k", "tmpfs", files), "May not mount a small disk here");
        try
        {
            var (full, told) = await ProgramRun.RunAsync(ground.Data, [("PerfEval__Ingestion__MinFreeBytes", "0")], "ingest", ground.Reports);
            var accepted = (int)await ground.CountAsync("select count(*) from documents");
            await ground.CheckAsync(accepted);
            Assert.True(await MountAsync("-o", "remount,size=64m", files));
            var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, [("PerfEval__Ingestion__MinFreeBytes", "0")], "ingest", ground.Reports);

            Assert.Equal(3, full);
            Assert.Contains("磁盘空间不足", told, StringComparison.Ordinal);
            Assert.InRange(accepted, 1, 399);
            Assert.Equal((0, output), (exitCode, output));
            await ground.CheckAsync(400);
        }
        finally
        {
            using var unmount = Process.Start("umount", [files]);
            await unmount.WaitForExitAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_file_eats_the_memory(int run)
    {
        await using var ground = new DrillGround();
        ground.WriteReports(20);
        // 4.5 million characters of figures: far more than 256 MB of facts.
        await File.WriteAllTextAsync(
            Path.Combine(ground.Reports, "第007份大.txt"), string.Concat(Enumerable.Range(run, 180_000).Select(i => $"第{i}笔支付{i % 997}.{i % 89:00}万元，完成率{i % 100}%。\n")), TestContext.Current.CancellationToken);
        var (exitCode, output, peak) = (-1, "", 0.0);
        for (var starts = 0; starts < 4 && exitCode is not (0 or 1); starts++)
        {
            await using var program = ProgramRun.Start(ground.Data, [("DOTNET_GCHeapHardLimit", "0x10000000")], "ingest", ground.Reports);
            while (!program.HasEnded)
            {
                peak = Math.Max(peak, program.PeakMegabytes);
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
            (exitCode, output) = await program.EndAsync();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"peak {peak:0} MB\n{output}");
        Assert.Equal(20, await ground.CountAsync(Done));
        Assert.Equal(1, await ground.CountAsync("select count(*) from documents where state = 'failed' and attempts = 3"));
        Assert.InRange(peak, 1, 700);
        await ground.CheckAsync(21);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task The_clock_jumps_three_days_ahead_and_two_days_back(int run)
    {
        Assert.SkipUnless(File.Exists(FakeTime), "No libfaketime on this machine");
        await using var ground = new DrillGround();
        ground.WriteReports(150);
        await ground.DatabaseAsync();
        var clock = Path.Combine(ground.Reports, "..", "clock");
        await File.WriteAllTextAsync(clock, "+0d", TestContext.Current.CancellationToken);
        await using var program = ProgramRun.Start(
            ground.Data, [("LD_PRELOAD", FakeTime), ("FAKETIME_TIMESTAMP_FILE", clock), ("FAKETIME_NO_CACHE", "1"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1")], "ingest", ground.Reports);
        await ground.UntilAsync(Done, 20 + run);
        await File.WriteAllTextAsync(clock, "+3d", TestContext.Current.CancellationToken);
        await ground.UntilAsync(Done, 80 + run);
        await File.WriteAllTextAsync(clock, "-2d", TestContext.Current.CancellationToken);

        var (exitCode, output) = await program.EndAsync();

        Assert.Equal((0, output), (exitCode, output));
        await ground.CheckAsync(150);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Two_workers_have_the_same_chunk(int run)
    {
        await using var ground = new DrillGround();
        ground.WriteReports(120);
        await ProgramRun.RunAsync(ground.Data, "ingest", "--no-wait", ground.Reports);
        await using var one = ProgramRun.Start(ground.Data, [("PerfEval__Ingestion__Workers", "1")], "worker");
        await ground.UntilAsync(Done, 10 + run);
        // It stands still: taken for dead, its chunk goes to the other, and then it goes on where it was.
        await one.SignalAsync("STOP");
        await using var other = ProgramRun.Start(ground.Data, [("PerfEval__Ingestion__Workers", "1")], "worker");
        await ground.UntilAsync("select count(*) from documents where attempts > 1", 1);
        await one.SignalAsync("CONT");
        await ground.UntilAsync(Done, 120);
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        await one.KillAsync();
        await other.KillAsync();

        Assert.Equal(120, await ground.CountAsync("select count(*) from runs"));
        await ground.CheckAsync(120);
    }

    private static async Task Eventually(Func<bool> sign)
    {
        for (var watch = Stopwatch.StartNew(); !sign();)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(4));
            await Task.Delay(5);
        }
    }

    private static async Task<bool> MountAsync(params IEnumerable<string> arguments)
    {
        if (!Environment.IsPrivilegedProcess) return false;
        using var mount = Process.Start(new ProcessStartInfo("mount", arguments) { RedirectStandardError = true })!;
        await mount.WaitForExitAsync();
        return mount.ExitCode == 0;
    }
}
