using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>Gives the findings of a run from before the keys (疑点标识) theirs.</summary>
internal static class FindingKeys
{
    private const string Fill = """
        update findings f set key = g.key, stake = g.stake, confidence = g.confidence
        from unnest(@ordinals, @keys, @stakes, @confidences) as g (ordinal, key, stake, confidence)
        where f.run_id = @run and f.ordinal = g.ordinal and f.key is null
        """;

    public static async Task<AnalysisDocument> FilledAsync(NpgsqlConnection connection, long run, AnalysisDocument analysis, CancellationToken cancel)
    {
        if (analysis.Findings.All(f => f.Key is not null)) return analysis;
        var keyed = FindingKey.In(analysis);
        await connection.ExecuteAsync(
            Fill, cancel, ("run", run), ("ordinals", Enumerable.Range(0, keyed.Findings.Count).ToArray()), ("keys", keyed.Findings.Select(f => f.Key!).ToArray()),
            ("stakes", keyed.Findings.Select(f => f.Stake).ToArray()), ("confidences", keyed.Findings.Select(f => f.Confidence ?? 1).ToArray()));
        return keyed;
    }
}
