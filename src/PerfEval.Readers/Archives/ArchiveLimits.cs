namespace PerfEval.Readers.Archives;

/// <summary>How far an archive is taken apart; what lies beyond is told, not read.</summary>
public sealed record ArchiveLimits
{
    /// <summary>Files in the archive and in those inside it, together.</summary>
    public int Files { get; init; } = 10_000;

    /// <summary>Bytes of one file.</summary>
    public long FileBytes { get; init; } = ReadingLimits.Default.FileBytes;

    /// <summary>Bytes of an archive inside the archive.</summary>
    public long InnerArchiveBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of all that comes out, archives inside included.</summary>
    public long TotalBytes { get; init; } = 4L << 30;

    /// <summary>How many times larger than the archive all that comes out may be; office documents hardly pack at all.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Bytes that may come out whatever the ratio.</summary>
    public long AnyRatioBytes { get; init; } = 64L << 20;

    /// <summary>Archives inside one another, the outermost counted.</summary>
    public int Depth { get; init; } = 3;
}
