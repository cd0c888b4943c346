using System.Globalization;
using Microsoft.Extensions.Logging;
using PerfEval.Readers.Archives;

namespace PerfEval.Ingestion.Watching;

/// <summary>
/// 监视文件夹: takes in what is put into a folder. It is looked through again and again, as network shares tell of no changes. A file that still
/// grows waits. What was taken in is moved to 已收, so that people see it and nothing has to be remembered; a crash before the move hands the same
/// bytes in again, which are recognised.
/// </summary>
public sealed class WatchedFolder(string folder, Intake intake, PackedIntake packed, IngestionOptions options, TimeProvider clock, ILogger<WatchedFolder> log) : SteadyWork(log)
{
    public const string Taken = "已收";
    private readonly GrowingFiles growing = new(options.WatchQuiet, clock);
    private readonly HashSet<string> immovable = [];

    protected override Task DoRoundAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        return LookAsync(cancel);
    }

    protected override Task PauseAsync(CancellationToken cancel) => Task.Delay(options.WatchInterval, cancel);

    private async Task LookAsync(CancellationToken cancel)
    {
        long? batch = null;
        foreach (var path in growing.Finished(Files().Where(f => !immovable.Contains(f))))
        {
            batch ??= await intake.OpenBatchAsync($"监视 {Path.GetFileName(Path.GetFullPath(folder))} {clock.GetLocalNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}", "watch", cancel: cancel);
            if (await TakeAsync(batch.Value, path, cancel)) Move(path);
        }
    }

    private async Task<bool> TakeAsync(long batch, string path, CancellationToken cancel)
    {
        try
        {
            await using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            await packed.ReceiveAsync(batch, Path.GetRelativePath(folder, path), content, cancel);
            return true;
        }
        catch (Exception unopened) when (unopened is not IntakeFullException && unopened is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            log.LogWarning("不能打开 {File}，下一轮再试", Path.GetFileName(path));
            return false;
        }
    }

    private void Move(string path)
    {
        var target = Path.Combine(folder, Taken, clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Path.GetRelativePath(folder, path));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(path, target, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            immovable.Add(path);
            log.LogWarning("{File} 已收下，但不能移到“{Taken}”：{Message}", Path.GetFileName(path), Taken, refused.Message);
        }
    }

    private IEnumerable<string> Files()
    {
        var taken = Path.Combine(folder, Taken) + Path.DirectorySeparatorChar;
        return Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
            .Where(f => !f.StartsWith(taken, StringComparison.Ordinal) && !SystemFiles.Holds(Path.GetFileName(f))).Order(StringComparer.Ordinal);
    }
}
