namespace PerfEval.Readers;

/// <summary>How much of a file is read at most; a file beyond any of these is refused before it fills the memory.</summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Size of the file in bytes.</summary>
    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>UTF-16 code units of the canonical text.</summary>
    public int Characters { get; init; } = 5_000_000;

    /// <summary>Cells of all tables together.</summary>
    public int TableCells { get; init; } = 200_000;

    /// <summary>Expanded size in bytes of all XML parts of an archive together.</summary>
    public long ExpandedBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Elements inside one another; beyond it a file was made to break its reader.</summary>
    public int Depth { get; init; } = 256;
}
