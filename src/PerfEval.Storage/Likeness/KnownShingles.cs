using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Likeness;

/// <summary>
/// The shingles of narratives as they were last asked for: reports of one county share many bands, and each text would be fetched and cut again and again.
/// A run never changes, so what is kept is never wrong.
/// </summary>
internal sealed class KnownShingles
{
    // Some 6 kB each.
    private const int Most = 4000;

    private readonly Dictionary<long, (long Run, int[] Shingles)> kept = [];
    private readonly Queue<long> order = new();
    private readonly Lock alone = new();

    public void Keep(long document, long run, int[] shingles)
    {
        lock (alone)
        {
            if (!kept.ContainsKey(document)) order.Enqueue(document);
            kept[document] = (run, shingles);
            while (order.Count > Most) kept.Remove(order.Dequeue());
        }
    }

    /// <summary>In the order asked for.</summary>
    public async Task<IReadOnlyList<int[]>> OfAsync(NpgsqlConnection connection, IReadOnlyList<(long Document, long Run)> asked, CancellationToken cancel)
    {
        var found = asked.Select(Find).ToList();
        var unknown = asked.Where((_, i) => found[i] is null).Select(a => a.Document).ToArray();
        var fetched = unknown.Length == 0 ? [] : (await connection.QueryAsync(
            "select document_id, run_id, text from narratives where document_id = any(@documents)", r => (Document: r.GetInt64(0), Run: r.GetInt64(1), Text: r.GetString(2)),
            cancel, ("documents", unknown))).ToDictionary(n => n.Document, n => (n.Run, Shingles: Shingles.Of(n.Text.Split('\n'))));
        foreach (var (document, (run, shingles)) in fetched) Keep(document, run, shingles);
        return [.. asked.Select((a, i) => found[i] ?? fetched[a.Document].Shingles)];
    }

    public static async Task<Narrative> NarrativeAsync(NpgsqlConnection connection, long document, CancellationToken cancel) =>
        (await connection.QueryAsync(
            "select text, sentences from narratives where document_id = @document", r => Narrative.Of(r.GetString(0), r.GetFieldValue<int[]>(1)), cancel, ("document", document)))[0];

    private int[]? Find((long Document, long Run) asked)
    {
        lock (alone) return kept.TryGetValue(asked.Document, out var found) && found.Run == asked.Run ? found.Shingles : null;
    }
}
