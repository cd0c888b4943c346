namespace PerfEval.Storage.Files;

/// <summary>A kept file: its bytes are on the disk under this hash.</summary>
public sealed record StagedFile(string Sha256, long SizeBytes);
