namespace PerfEval.Readers.Processes;

/// <summary>What a child process may use at most; beyond it the system or we end it.</summary>
internal sealed record ProcessLimits
{
    public static ProcessLimits Default { get; } = new();

    /// <summary>Time on the clock.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    public int CpuSeconds { get; init; } = 60;

    /// <summary>Address space in bytes.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>Bytes taken from standard output; what comes after is not read and the process is ended.</summary>
    public long OutputBytes { get; init; } = 64L << 20;

    /// <summary>Bytes of any one file that it may write; 0 forbids writing files.</summary>
    public long FileBytes { get; init; }

    public int OpenFiles { get; init; } = 64;
}
