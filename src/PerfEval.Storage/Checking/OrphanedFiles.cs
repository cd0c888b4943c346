using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Checking;

/// <summary>无主的文件: bytes whose process died before their row was written. Nobody was told that they had been taken in.</summary>
public sealed class OrphanedFiles(NpgsqlDataSource source, IFileStore files)
{
    /// <summary>Those written before a time; put aside, they can still be taken back when their content is handed in again.</summary>
    public async Task<int> PutAsideAsync(DateTime writtenBefore, CancellationToken cancel = default)
    {
        var orphans = await FindAsync(writtenBefore, cancel);
        foreach (var hash in orphans) files.PutAside(hash);
        return orphans.Count;
    }

    public async Task<IReadOnlyList<string>> FindAsync(DateTime writtenBefore, CancellationToken cancel = default)
    {
        // The rows after the files: a file that comes in meanwhile has its row by then, or is too young.
        var old = files.Kept().Where(f => f.WrittenAt < writtenBefore).Select(f => f.Hash).ToArray();
        var known = (await source.QueryAsync("select sha256 from documents where sha256 = any(@hashes)", r => r.GetString(0), cancel, ("hashes", old))).ToHashSet();
        return [.. old.Where(h => !known.Contains(h))];
    }
}
