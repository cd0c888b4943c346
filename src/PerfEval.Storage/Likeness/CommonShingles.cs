using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Likeness;

/// <summary>Finds the shingles that tell nothing (套话), in a sample of the narratives that is the same each time.</summary>
internal static class CommonShingles
{
    private const int Sampled = 2000;
    private const int FewestReports = 20;
    private const double FewestShare = 0.05;

    public static async Task<int> RefreshAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var texts = await connection.QueryAsync(
            "select text from narratives order by md5(document_id::text), document_id limit @most", r => r.GetString(0), cancel, ("most", Sampled));
        var counts = new Dictionary<int, int>();
        foreach (var text in texts)
            foreach (var shingle in Shingles.Of(text.Split('\n'))) counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        var fewest = Math.Max(FewestReports, FewestShare * texts.Count);
        var common = counts.Where(c => c.Value >= fewest).Select(c => c.Key).Order().ToArray();
        await connection.ExecuteAsync("delete from common_shingles", cancel);
        await connection.ExecuteAsync("insert into common_shingles select unnest(@common)", cancel, ("common", common));
        return common.Length;
    }
}
