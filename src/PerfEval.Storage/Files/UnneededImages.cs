using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Files;

/// <summary>Pictures of pages (页面图像) whose report was deleted: they show what nobody may see any more.</summary>
public sealed class UnneededImages(NpgsqlDataSource source, PageImageStore images)
{
    public async Task<int> DeleteAsync(CancellationToken cancel = default)
    {
        var drawn = images.Files();
        if (drawn.Count == 0) return 0;
        var known = (await source.QueryAsync("select sha256 from documents where sha256 = any(@hashes)", r => r.GetString(0), cancel, ("hashes", drawn.ToArray()))).ToHashSet();
        var unneeded = drawn.Where(h => !known.Contains(h)).ToList();
        foreach (var hash in unneeded) images.Forget(hash);
        return unneeded.Count;
    }
}
