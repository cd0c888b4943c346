namespace PerfEval.Storage.Cluster;

/// <summary>Whether the private cluster is there and answers.</summary>
public sealed record ClusterStatus(string DataFolder, bool Exists, bool Answers);
