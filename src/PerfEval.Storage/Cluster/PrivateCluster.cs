namespace PerfEval.Storage.Cluster;

/// <summary>A PostgreSQL cluster of our own in the data folder.</summary>
public sealed class PrivateCluster
{
    private PrivateCluster(StorageOptions options) => Options = options;

    private StorageOptions Options { get; }

    public static PrivateCluster At(StorageOptions options) => new(options);

    /// <summary>Creates the cluster at first, starts it unless it runs, and answers its connection string.</summary>
    public Task<string> StartAsync(CancellationToken cancel = default) => throw new NotImplementedException(Options.DataFolder);
}
