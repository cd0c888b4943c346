using Npgsql;

namespace PerfEval.Storage.Indexing;

/// <summary>Keeps something that is looked up over all reports (索引): it knows the latest run of each document and no other.</summary>
public interface IRunIndex
{
    /// <summary>Puts the run in place of the earlier one of its document, within the transaction of the connection.</summary>
    Task WriteAsync(NpgsqlConnection connection, IndexedRun run, CancellationToken cancel);

    /// <summary>Puts several runs in, one after the other.</summary>
    async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<IndexedRun> runs, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(runs);
        foreach (var run in runs) await WriteAsync(connection, run, cancel);
    }

    /// <summary>The SQL condition over documents d, whose latest run has not been written or was written in another way than now.</summary>
    string Outdated { get; }
}
