using System.Data;
using Npgsql;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics;

/// <summary>Reckons the tables of the schema analytics anew (刷新): typical sentences, words of each code, clusters of P99, set phrases. The same data gives the same rows.</summary>
public sealed class AnalyticsRefresh(NpgsqlDataSource source, SearchWords words)
{
    private const string Other = "P99";
    private const string Problem = "problem";
    private const int FewestOccurrences = 2;

    /// <summary>Nothing half done is seen: readers have the earlier tables till the end.</summary>
    public async Task<RefreshSummary> RunAsync(CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await connection.ExecuteAsync("lock table analytics.refreshes in exclusive mode", cancel);
        var coded = new CodedSentences(words);
        var sentences = await coded.ReadAsync(connection, cancel);
        var vectors = new SentenceVectors(sentences, coded.Names.Count);
        var groups = sentences.GroupBy(s => (s.Code, s.Kind)).Select(g => g.ToList()).ToList();
        await PutTypicalAsync(connection, groups, vectors, cancel);
        await PutWordsAsync(connection, groups, coded.Names, cancel);
        var clusters = SentenceCluster.Of([.. sentences.Where(s => s.Code == Other && s.Kind == Problem)], vectors);
        await PutClustersAsync(connection, clusters, cancel);
        var common = await CommonShingles.RefreshAsync(connection, cancel);
        var reports = (await connection.QueryAsync(
            """
            insert into analytics.refreshes (refreshed_at, reports, segmenter) values (now(), (select count(*) from analytics.reports), @segmenter)
            on conflict (id) do update set refreshed_at = excluded.refreshed_at, reports = excluded.reports, segmenter = excluded.segmenter returning reports
            """, r => r.GetInt64(0), cancel, ("segmenter", words.Version)))[0];
        var granted = (await connection.QueryAsync("select analytics.grant_reading()", r => r.GetBoolean(0), cancel))[0];
        await transaction.CommitAsync(cancel);
        return new RefreshSummary(reports, sentences.Count, clusters.Count, common, granted);
    }

    private static async Task PutTypicalAsync(NpgsqlConnection connection, List<List<CodedSentence>> groups, SentenceVectors vectors, CancellationToken cancel)
    {
        await connection.ExecuteAsync("delete from analytics.typical_sentences", cancel);
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy analytics.typical_sentences (code, passage_kind, rank, text, report_id, start, length, centrality, sentences) from stdin (format binary)", cancel);
        foreach (var typical in groups.SelectMany(g => TypicalSentence.Of(g, vectors)))
        {
            var sentence = typical.Sentence;
            await copy.WriteRowAsync(
                cancel, sentence.Code, sentence.Kind, typical.Rank, sentence.Text, sentence.ReportId, sentence.Start, sentence.Length, typical.Centrality, typical.Sentences);
        }
        await copy.CompleteAsync(cancel);
    }

    private static async Task PutWordsAsync(NpgsqlConnection connection, List<List<CodedSentence>> groups, IReadOnlyList<string> names, CancellationToken cancel)
    {
        await connection.ExecuteAsync("delete from analytics.code_words", cancel);
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy analytics.code_words (code, passage_kind, word, occurrences, sentences) from stdin (format binary)", cancel);
        foreach (var group in groups)
            foreach (var word in group.SelectMany((s, i) => s.Words.Select(w => (Word: w, Sentence: i))).GroupBy(w => w.Word).Where(w => w.Count() >= FewestOccurrences).OrderBy(w => w.Key))
                await copy.WriteRowAsync(cancel, group[0].Code, group[0].Kind, names[word.Key], word.Count(), word.Select(w => w.Sentence).Distinct().Count());
        await copy.CompleteAsync(cancel);
    }

    private static async Task PutClustersAsync(NpgsqlConnection connection, IReadOnlyList<SentenceCluster> clusters, CancellationToken cancel)
    {
        await connection.ExecuteAsync("delete from analytics.other_clusters", cancel);
        foreach (var (cluster, i) in clusters.Select((c, i) => (c, i + 1)))
        {
            var typical = cluster.Sentences[0].Sentence;
            await connection.ExecuteAsync(
                "insert into analytics.other_clusters values (@id, @sentences, @reports, @typical, @report, @start, @length)", cancel,
                ("id", i), ("sentences", cluster.Sentences.Count), ("reports", cluster.Reports), ("typical", typical.Text), ("report", typical.ReportId),
                ("start", typical.Start), ("length", typical.Length));
            foreach (var (sentence, likeness) in cluster.Sentences)
                await connection.ExecuteAsync(
                    "insert into analytics.other_cluster_sentences values (@id, @report, @ordinal, @text, @likeness)", cancel,
                    ("id", i), ("report", sentence.ReportId), ("ordinal", sentence.Ordinal), ("text", sentence.Text), ("likeness", likeness));
        }
    }
}
