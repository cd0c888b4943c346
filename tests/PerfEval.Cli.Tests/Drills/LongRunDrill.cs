using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Cli.Tests.Drills;

/// <summary>Files come in for a long time while now the worker, now who hands in, now PostgreSQL is killed: nothing is lost, nothing is there twice.</summary>
public sealed class LongRunDrill
{
    private const int FilesAtOnce = 20;

    // PERFEVAL_LONG_RUN=60 is the hour, with a kill every minute.
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(
        double.TryParse(Environment.GetEnvironmentVariable("PERFEVAL_LONG_RUN"), CultureInfo.InvariantCulture, out var minutes) ? minutes : 0.75);

    private static readonly TimeSpan BetweenKills = Length >= TimeSpan.FromMinutes(10) ? TimeSpan.FromMinutes(1) : Length / 6;

    [Fact]
    public async Task Nothing_is_lost_while_one_part_after_another_is_killed()
    {
        await using var ground = new DrillGround();
        await ground.DatabaseAsync();
        var (random, files, kills, killed) = (new Random(20), 0, new int[3], Stopwatch.StartNew());
        var worker = ProgramRun.Start(ground.Data, "worker");
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Length;)
        {
            ground.WriteReports(FilesAtOnce, files);
            files += FilesAtOnce;
            await using var handingIn = ProgramRun.Start(ground.Data, "ingest", "--no-wait", ground.Reports);
            if (killed.Elapsed >= BetweenKills)
            {
                await Task.Delay(random.Next(3000));
                var victim = random.Next(3);
                kills[victim]++;
                if (victim == 0) await worker.KillAsync();
                else if (victim == 1 && !handingIn.HasEnded) await handingIn.KillAsync();
                else if (victim == 2) ground.KillServer();
                killed.Restart();
            }
            await handingIn.EndAsync();
            if (worker.HasEnded)
            {
                await worker.DisposeAsync();
                worker = ProgramRun.Start(ground.Data, "worker");
            }
            await Task.Delay(BetweenKills / 6);
            // What has come in is not handed in again and again: the folder would be read for longer each time.
            if (await IsTakenInAsync(ground, files)) Directory.Delete(ground.Reports, recursive: true);
        }
        await worker.DisposeAsync();
        if (Directory.Exists(ground.Reports)) Assert.Equal(0, (await ProgramRun.RunAsync(ground.Data, "ingest", "--no-wait", ground.Reports)).ExitCode);
        ground.WriteReports(1, files++);

        var (exitCode, output) = await ProgramRun.RunAsync(ground.Data, "ingest", ground.Reports);

        Assert.Equal((0, output), (exitCode, output));
        await ground.UntilAsync("select count(*) from documents where state = 'done'", files);
        await ground.EveryFileIsThereOnceAsync(files);
        TestContext.Current.TestOutputHelper?.WriteLine($"{files} files; killed: worker {kills[0]}, handing in {kills[1]}, PostgreSQL {kills[2]}");
    }

    private static async Task<bool> IsTakenInAsync(DrillGround ground, int files)
    {
        await ground.UntilAsync("select count(*) from batches", 0); // PostgreSQL may just be starting again
        return await ground.CountAsync("select count(*) from documents") == files;
    }
}
