using PerfEval.Readers;

namespace PerfEval.Ingestion;

/// <summary>How files are taken in and worked on (settings PerfEval:Ingestion:…).</summary>
public sealed class IngestionOptions
{
    public const string Section = "PerfEval:Ingestion";

    /// <summary>A larger file is refused at the door.</summary>
    public long MaxFileBytes { get; set; } = ReadingLimits.Default.FileBytes;

    /// <summary>A larger archive (压缩包) is refused; each file in it is held to <see cref="MaxFileBytes"/>.</summary>
    public long MaxArchiveBytes { get; set; } = 2L << 30;

    /// <summary>Chunks worked on at the same time; 0: this process only takes files in, another one works on them.</summary>
    public int Workers { get; set; } = Environment.ProcessorCount;

    /// <summary>Most documents in a chunk.</summary>
    public int ChunkSize { get; set; } = 25;

    /// <summary>With as many documents waiting, no more are taken in for a while (429); 0: no bound.</summary>
    public long MaxQueued { get; set; } = 200_000;

    /// <summary>Whether one that hands in waits for a full queue, and isn't refused.</summary>
    public bool WaitWhenFull { get; set; }

    /// <summary>What the disk of the files must keep free; below it nothing is taken in (507).</summary>
    public long MinFreeBytes { get; set; } = 512L << 20;

    /// <summary>Most bytes of kept files (507); 0: as much as the disk has.</summary>
    public long QuotaBytes { get; set; }

    /// <summary>How often a watched folder is looked through.</summary>
    public TimeSpan WatchInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A file in it that has not changed for so long is taken in.</summary>
    public TimeSpan WatchQuiet { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Most megabytes of the managed heap of a process that works on documents; 0: no bound.</summary>
    public int HeapMegabytes { get; set; } = 600;

    /// <summary>Most documents that one worker has in hand and stores together.</summary>
    public int GroupSize { get; set; } = 8;

    /// <summary>A finished analysis waits no longer for the others of its group.</summary>
    public TimeSpan GroupPatience { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How often documents that nobody works on are looked for.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a worker shows that it lives; the chunks of one that missed two times go to another.</summary>
    public TimeSpan CheckinInterval { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>The wait before the second attempt after a fault of ours; four times as long before the third.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>A document that takes longer is set aside.</summary>
    public TimeSpan DocumentTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a finished analysis waits for a database that is away.</summary>
    public TimeSpan DatabasePatience { get; set; } = TimeSpan.FromMinutes(2);
}
