namespace PerfEval.Storage.Files;

/// <summary>A file of the store (原件): the hash that it is kept under, its size, when it was written.</summary>
public sealed record KeptFile(string Hash, long SizeBytes, DateTime WrittenAt);
