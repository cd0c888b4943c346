namespace PerfEval.Storage.Files;

/// <summary>A file beyond the limit; nothing of it is kept.</summary>
public sealed class FileTooLargeException(long sizeBytes, long limit) : IOException($"{sizeBytes} bytes, the limit is {limit}")
{
    /// <summary>The size as far as known: at least this.</summary>
    public long SizeBytes { get; } = sizeBytes;

    public long Limit { get; } = limit;
}
