namespace PerfEval.Readers.Archives;

/// <summary>A file in an archive (压缩包). <paramref name="Name"/> is its path there: data to show, never a path of this machine.</summary>
/// <param name="Content">Null when it can't be had or was left out.</param>
/// <param name="Reason">Why there is no content, in Chinese.</param>
/// <param name="IsSkipped">True for what a system or a program leaves in archives and nobody means to hand in.</param>
public sealed record ArchivedFile(string Name, Stream? Content, string? Reason = null, bool IsSkipped = false);
