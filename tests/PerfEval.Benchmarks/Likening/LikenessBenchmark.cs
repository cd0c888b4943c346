using System.Diagnostics;
using System.Text;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Core.Profiles;
using PerfEval.Readers;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;

namespace PerfEval.Benchmarks.Likening;

/// <summary>How many planted copies are found among the reports of a folder, and how many pairs that nobody planted.</summary>
internal sealed class LikenessBenchmark(string folder, int copies, TextWriter output)
{
    private const string Rows = """
        insert into batches (name, origin) values ('measured', 'cli');
        insert into documents (batch_id, file_name, size_bytes, state) select 1, i::text, 1, 'done' from generate_series(1, {0}) i;
        insert into runs (document_id, schema_id, status, format, characters, notes, errors, warnings, infos, program_version, rules_version, model_version)
        select id, '', 'ok', 'txt', 1, '[]', 0, 0, 0, '', '', '' from documents order by id
        """;

    private readonly DocumentReaders readers = new();
    private readonly AnalysisPipeline pipeline = new(ProfileCatalog.Embedded);

    public async Task<int> RunAsync()
    {
        var options = new StorageOptions { DataFolder = Path.Combine(Path.GetTempPath(), $"pe-likeness-{Guid.NewGuid():N}"[..20]), Durable = false };
        var watch = Stopwatch.StartNew();
        var originals = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(f => Read(File.ReadAllBytes(f))).ToList();
        var planted = Enumerable.Range(0, copies).Select(i => Copy(originals, i)).ToList();
        await output.WriteLineAsync($"{originals.Count} reports and {planted.Count} copies read in {watch.Elapsed.TotalSeconds:0} s");
        try
        {
            await using var database = await PerfEvalDatabase.OpenAsync(options);
            await WriteAsync(database, [.. originals, .. planted.Select(p => p.Report)]);
            await ExplainAsync(database, originals, planted);
            await JudgeAsync(database, originals.Count, [.. planted.Select((p, i) => ((long)p.Original + 1, (long)originals.Count + i + 1))]);
            return 0;
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await PrivateCluster.At(options).StopAsync();
            Directory.Delete(options.DataFolder, recursive: true);
        }
    }

    private (int Original, (AnalysisDocument, SourceDocument) Report) Copy(List<(AnalysisDocument, SourceDocument)> originals, int number)
    {
        var random = new Random(number);
        var original = random.Next(originals.Count);
        // From a tenth to three tenths of the letters, evenly.
        var text = EditedCopy.Of(originals[original], originals[random.Next(originals.Count)], 0.1 + (0.2 * number / Math.Max(1, copies - 1)), random);
        return (original, Read(Encoding.UTF8.GetBytes(text)));
    }

    private (AnalysisDocument, SourceDocument) Read(byte[] content)
    {
        var document = readers.Read(new MemoryStream(content));
        return (pipeline.Analyze(document, "", ""), document);
    }

    private async Task WriteAsync(PerfEvalDatabase database, List<(AnalysisDocument Analysis, SourceDocument Document)> reports)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using (var rows = new NpgsqlCommand(Rows.Replace("{0}", reports.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), connection)) await rows.ExecuteNonQueryAsync();
        var (index, watch) = (new LikenessIndex(), Stopwatch.StartNew());
        for (var i = 0; i < reports.Count; i++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await index.WriteAsync(connection, new IndexedRun(i + 1, i + 1, reports[i].Analysis, reports[i].Document), default);
            await transaction.CommitAsync();
        }
        await output.WriteLineAsync($"{watch.Elapsed.TotalMilliseconds / reports.Count:0.0} ms a report");
    }

    private static async Task<Dictionary<long, int>> LettersAsync(PerfEvalDatabase database)
    {
        await using var command = database.Source.CreateCommand("select document_id, length(text) from narratives");
        await using var reader = await command.ExecuteReaderAsync();
        var letters = new Dictionary<long, int>();
        while (await reader.ReadAsync()) letters[reader.GetInt64(0)] = reader.GetInt32(1);
        return letters;
    }

    private async Task ExplainAsync(PerfEvalDatabase database, List<(AnalysisDocument, SourceDocument)> originals, List<(int Original, (AnalysisDocument, SourceDocument) Report)> planted)
    {
        await using var command = database.Source.CreateCommand("select second_id from similar_reports where first_id <= $1 and second_id > $1");
        command.Parameters.Add(new NpgsqlParameter { Value = (long)originals.Count });
        await using var reader = await command.ExecuteReaderAsync();
        var found = new HashSet<long>();
        while (await reader.ReadAsync()) found.Add(reader.GetInt64(0));
        var missed = planted.Select((p, i) => (Copy: p, Id: (long)originals.Count + i + 1)).Where(p => !found.Contains(p.Id))
            .Select(p => MissedCopy.Why(originals[p.Copy.Original], p.Copy.Report)).GroupBy(w => w).OrderByDescending(g => g.Count());
        foreach (var why in missed) await output.WriteLineAsync($"  missed {why.Count()}: {why.Key}");
    }

    private async Task JudgeAsync(PerfEvalDatabase database, int originals, HashSet<(long, long)> planted)
    {
        var letters = await LettersAsync(database);
        var found = new Dictionary<(long, long), float>();
        await using var command = database.Source.CreateCommand("select first_id, second_id, similarity from similar_reports");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) found[(reader.GetInt64(0), reader.GetInt64(1))] = reader.GetFloat(2);
        // Two copies of one original are alike, and so are they to each other's original.
        var source = planted.ToDictionary(p => p.Item2, p => p.Item1);
        var others = found.Where(p => Source(p.Key.Item1) != Source(p.Key.Item2)).ToList();
        var (count, hit) = (originals + planted.Count, planted.Where(found.ContainsKey).ToList());
        await output.WriteLineAsync($"planted {planted.Count}, found {hit.Count}: recall {(double)hit.Count / Math.Max(1, planted.Count):0.000}; lowest similarity of a found one {(hit.Count == 0 ? 0 : hit.Min(h => found[h])):0.00}");
        await output.WriteLineAsync($"other pairs {others.Count} of {(long)count * (count - 1) / 2}: {100.0 * others.Count / ((double)count * (count - 1) / 2):0.00000} % of pairs; reports in one {others.SelectMany(o => new[] { o.Key.Item1, o.Key.Item2 }).Distinct().Count()}");
        foreach (var bound in new[] { 0.3f, 0.33f, 0.36f, 0.4f, 0.45f, 0.5f, 0.6f }) await output.WriteLineAsync($"  at {bound:0.00}: recall {(double)hit.Count(h => found[h] >= bound) / Math.Max(1, planted.Count):0.000}, other pairs {others.Count(o => o.Value >= bound)}");
        foreach (var least in new[] { 0, 60, 90, 120, 160, 240, 400 })
        {
            var some = planted.Where(p => Shorter(p) >= least).ToList();
            await output.WriteLineAsync($"  narratives of {least} letters and more: planted {some.Count}, recall {(double)some.Count(found.ContainsKey) / Math.Max(1, some.Count):0.000}, other pairs {others.Count(o => Shorter(o.Key) >= least)}");
        }

        int Shorter((long One, long Other) pair) => Math.Min(letters[pair.One], letters[pair.Other]);
        long Source(long report) => source.GetValueOrDefault(report, report);
    }
}
