using System.Diagnostics;
using Npgsql;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Search;

namespace PerfEval.Benchmarks.Searching;

/// <summary>How long a search takes over many reports: from the typed words to the hits with their snippets.</summary>
internal sealed class SearchBenchmark(int reports, int queries, string root, TextWriter output)
{
    private const string Dictionary = "src/PerfEval.Language.Build/node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8";

    public async Task<int> RunAsync()
    {
        var options = new StorageOptions { DataFolder = Path.Combine(Path.GetTempPath(), $"pe-search-{Guid.NewGuid():N}"[..20]), Durable = false };
        try
        {
            await using var database = await PerfEvalDatabase.OpenAsync(options);
            var (words, vocabulary) = (SearchWords.Load(), Vocabulary.Read(Path.Combine(root, Dictionary), Path.Combine(root, "models/words/fiscal.tsv")));
            var filling = Stopwatch.StartNew();
            await new SearchFill(database, words, vocabulary).FillAsync(reports, TextWriter.Null);
            await output.WriteLineAsync($"{reports} reports filled in {filling.Elapsed.TotalSeconds:0} s; {await SizesAsync(database)}");
            await MeasureAsync(new ReportSearch(database.Source, words), vocabulary);
            return 0;
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await PrivateCluster.At(options).StopAsync();
            Directory.Delete(options.DataFolder, recursive: true);
        }
    }

    private async Task MeasureAsync(ReportSearch search, Vocabulary vocabulary)
    {
        // Other queries than the measured ones warm the server up.
        foreach (var (_, query) in VariedQueries.Of(queries + 40, reports, vocabulary).Skip(queries)) await search.SearchAsync(query);
        var times = new List<(string Kind, string Query, double Milliseconds, long Total)>();
        foreach (var (kind, query) in VariedQueries.Of(queries, reports, vocabulary))
        {
            var watch = Stopwatch.StartNew();
            var result = await search.SearchAsync(query);
            times.Add((kind, query, watch.Elapsed.TotalMilliseconds, result.Total));
        }
        foreach (var group in times.GroupBy(t => t.Kind)) await output.WriteLineAsync($"{group.Key,-20} {Line([.. group.Select(t => t.Milliseconds)])}  hits, median {group.Select(t => t.Total).Order().ElementAt(group.Count() / 2)}");
        await output.WriteLineAsync($"{"all",-20} {Line([.. times.Select(t => t.Milliseconds)])}");
        foreach (var slow in times.OrderByDescending(t => t.Milliseconds).Take(5)) await output.WriteLineAsync($"slowest: {slow.Milliseconds:0} ms, {slow.Total} hits: {slow.Query}");
    }

    private static string Line(List<double> times)
    {
        times.Sort();
        return $"n {times.Count,4}  p50 {times[times.Count / 2],6:0.0} ms  p95 {times[(int)(times.Count * 0.95)],6:0.0} ms  max {times[^1],6:0.0} ms";
    }

    private static async Task<string> SizesAsync(PerfEvalDatabase database)
    {
        await using var command = database.Source.CreateCommand(
            "select concat('texts ', pg_size_pretty(pg_total_relation_size('runs')), ', entries ', pg_size_pretty(pg_table_size('search_entries')), ', indexes ', pg_size_pretty(pg_indexes_size('search_entries')), ', characters ', (select avg(length(text))::int from runs))");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
