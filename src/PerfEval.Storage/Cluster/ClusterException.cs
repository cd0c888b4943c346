namespace PerfEval.Storage.Cluster;

/// <summary>The private cluster can't be made or started; the message says in Chinese what to do, then what PostgreSQL said.</summary>
public sealed class ClusterException(string reason, string? output = null)
    : InvalidOperationException(string.IsNullOrEmpty(output) ? reason : $"{reason}\n{output}");
