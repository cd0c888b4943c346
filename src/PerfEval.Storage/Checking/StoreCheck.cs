using System.Security.Cryptography;
using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Checking;

/// <summary>查验: whether database and kept files are whole and agree; tells every place where they don't.</summary>
public sealed class StoreCheck(NpgsqlDataSource source, FileStore files)
{
    private const int MostTold = 20;

    /// <summary>Each invariant with what violates it; none violated when the store is whole.</summary>
    /// <param name="withContent">Whether every kept file is read and its hash reckoned anew.</param>
    /// <param name="orphansBefore">Bytes are kept before their row is written: younger files may still get theirs.</param>
    public async Task<IReadOnlyList<CheckedInvariant>> RunAsync(bool withContent, DateTime orphansBefore, CancellationToken cancel = default)
    {
        var results = new List<CheckedInvariant>();
        foreach (var invariant in Invariants.All) results.Add(new CheckedInvariant(invariant.Name, await source.QueryAsync(invariant.Violations, r => r.GetString(0), cancel)));
        var known = (await source.QueryAsync("select id, sha256, size_bytes from documents where sha256 is not null", r => (Id: r.GetInt64(0), Hash: r.GetString(1), Size: r.GetInt64(2)), cancel));
        results.Add(new CheckedInvariant("每个收下的文件都在磁盘上，大小相符", [.. known.Select(d => Missing(d.Id, d.Hash, d.Size)).OfType<string>()]));
        results.Add(new CheckedInvariant("磁盘上没有无主的文件", [.. (await new OrphanedFiles(source, files).FindAsync(orphansBefore, cancel)).Select(h => $"磁盘上的 {h[..12]}… 没有记录")]));
        if (withContent) results.Add(new CheckedInvariant("文件内容与哈希一致", await ChangedAsync(cancel)));
        return results;
    }

    private string? Missing(long id, string hash, long size) =>
        new FileInfo(files.PathOf(hash)) is not { Exists: true } file ? $"文件 {id} 的内容不在磁盘上"
        : file.Length != size ? $"文件 {id} 的内容为 {file.Length} 字节，记录为 {size} 字节" : null;

    private async Task<IReadOnlyList<string>> ChangedAsync(CancellationToken cancel)
    {
        var changed = new List<string>();
        foreach (var (hash, path) in files.Kept())
        {
            await using var content = File.OpenRead(path);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != hash) changed.Add($"磁盘上的 {hash[..12]}… 内容已变");
        }
        return changed;
    }

    /// <summary>As many violations as fit on a page, and how many more there are.</summary>
    public static IEnumerable<string> Told(CheckedInvariant result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Violations.Count <= MostTold ? result.Violations : result.Violations.Take(MostTold).Append($"……另有 {result.Violations.Count - MostTold} 处");
    }
}
