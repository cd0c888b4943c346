using System.Globalization;
using Npgsql;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;

namespace PerfEval.Ingestion;

/// <summary>收件的门: lets a file in only when the queue, the quota and the disk have room for it. Counts are asked for once in a while.</summary>
public sealed class IntakeGate(DocumentRegister register, WaitingDocuments waiting, IFileStore files, IngestionOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim alone = new(1);
    private long queued;
    private long kept;
    private long? asked;

    /// <summary>Whether there is room, without taking any.</summary>
    public Task CheckAsync(long bytes, CancellationToken cancel = default) => PassAsync(bytes, 0, 0, cancel);

    /// <exception cref="IntakeFullException">There is no room; the message tells why.</exception>
    public Task PassAsync(long bytes, CancellationToken cancel = default) => PassAsync(bytes, 1, bytes, cancel);

    public void Dispose() => alone.Dispose();

    private async Task PassAsync(long bytes, int documents, long taken, CancellationToken cancel)
    {
        var free = FreeBytes();
        if (free - bytes < options.MinFreeBytes) throw new IntakeFullException($"存放文件的磁盘空间不足（剩余 {Size(free)}），没有收下。请联系管理员清理后重新提交。", passes: false);
        if (options.MaxQueued == 0 && options.QuotaBytes == 0) return;
        await alone.WaitAsync(cancel);
        try
        {
            if (asked is null || clock.GetElapsedTime(asked.Value) > Fresh) await AskAsync(cancel);
            while (options is { MaxQueued: > 0, WaitWhenFull: true } && queued >= options.MaxQueued)
            {
                await Task.Delay(Fresh, cancel);
                await AskAsync(cancel);
            }
            if (options.MaxQueued > 0 && queued >= options.MaxQueued) throw new IntakeFullException($"排队的文件已达上限（{options.MaxQueued} 个），请稍后再提交。", passes: true);
            if (options.QuotaBytes > 0 && kept + bytes > options.QuotaBytes) throw new IntakeFullException($"文件总量已达上限（{Size(options.QuotaBytes)}），没有收下。请联系管理员。", passes: false);
            (queued, kept) = (queued + documents, kept + taken);
        }
        finally
        {
            alone.Release();
        }
    }

    /// <summary>What went wrong while bytes or rows were written, when it is that there was no room.</summary>
    public static IntakeFullException? Of(Exception fault) => fault switch
    {
        IntakeFullException full => full,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new IntakeFullException("数据库的磁盘空间不足，没有收下。请联系管理员清理后重新提交。", passes: false),
        IOException { HResult: NoSpace or QuotaExceeded or FileTooBig or Full } => new IntakeFullException("存放文件的磁盘空间不足，没有收下。请联系管理员清理后重新提交。", passes: false),
        _ => null,
    };

    // ENOSPC, EDQUOT and EFBIG as .NET tells them on Linux; disk full on Windows is 0x80070070.
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;
    private const int FileTooBig = 27;
    private const int Full = unchecked((int)0x80070070);

    private async Task AskAsync(CancellationToken cancel)
    {
        (queued, kept) = (await waiting.CountAsync(cancel), options.QuotaBytes == 0 ? 0 : await register.KeptBytesAsync(cancel));
        asked = clock.GetTimestamp();
    }

    // The disk of a database elsewhere tells by its own fault that it is full.
    private long FreeBytes()
    {
        if (files is not FolderFileStore kept) return long.MaxValue;
        Directory.CreateDirectory(kept.Folder);
        return new DriveInfo(kept.Folder).AvailableFreeSpace;
    }

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB");
}
