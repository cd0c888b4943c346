namespace PerfEval.Readers.Tests.Contract;

/// <summary>Tests that watch the memory or the temporary folder of the whole process run while no other does.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
