namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>A broken file and how it came about.</summary>
internal sealed record Mutant(string Sample, string How, byte[] Content);
