using System.Security.Cryptography;
using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Checking;

/// <summary>查验: whether database and kept files are whole and agree; tells every place where they don't.</summary>
public sealed class StoreCheck(NpgsqlDataSource source, IFileStore files)
{
    private const int MostTold = 20;

    /// <summary>Each invariant with what violates it; none violated when the store is whole.</summary>
    /// <param name="withContent">Whether every kept file is read and its hash reckoned anew.</param>
    /// <param name="orphansBefore">Bytes are kept before their row is written: younger files may still get theirs.</param>
    public async Task<IReadOnlyList<CheckedInvariant>> RunAsync(bool withContent, DateTime orphansBefore, CancellationToken cancel = default)
    {
        var results = new List<CheckedInvariant>();
        foreach (var invariant in Invariants.All) results.Add(new CheckedInvariant(invariant.Name, await source.QueryAsync(invariant.Violations, r => r.GetString(0), cancel)));
        var known = await source.QueryAsync("select id, sha256, size_bytes from documents where sha256 is not null", r => (Id: r.GetInt64(0), Hash: r.GetString(1), Size: r.GetInt64(2)), cancel);
        var kept = files.Kept().ToDictionary(f => f.Hash, f => f.SizeBytes);
        results.Add(new CheckedInvariant("每个收下的文件都在，大小相符", [.. known.Select(d => Missing(d.Id, kept.TryGetValue(d.Hash, out var size) ? size : null, d.Size)).OfType<string>()]));
        results.Add(new CheckedInvariant("没有无主的原件", [.. (await new OrphanedFiles(source, files).FindAsync(orphansBefore, cancel)).Select(h => $"原件 {h[..12]}… 没有记录")]));
        if (withContent) results.Add(new CheckedInvariant("文件内容与哈希一致", await ChangedAsync(cancel)));
        return results;
    }

    private static string? Missing(long id, long? kept, long size) =>
        kept is null ? $"文件 {id} 的原件不在了" : kept != size ? $"文件 {id} 的原件为 {kept} 字节，记录为 {size} 字节" : null;

    private async Task<IReadOnlyList<string>> ChangedAsync(CancellationToken cancel)
    {
        var changed = new List<string>();
        foreach (var hash in files.Kept().Select(f => f.Hash))
        {
            await using var content = files.Open(hash);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != hash) changed.Add($"原件 {hash[..12]}… 内容已变");
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
