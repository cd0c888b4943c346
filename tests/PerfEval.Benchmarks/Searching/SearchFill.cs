using System.Globalization;
using PerfEval.Storage;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Search;

namespace PerfEval.Benchmarks.Searching;

/// <summary>Fills a database with made reports by COPY; the index is built afterwards, as it stands in the schema.</summary>
internal sealed class SearchFill(PerfEvalDatabase database, SearchWords words, Vocabulary vocabulary)
{
    private const int Portion = 2000;
    private const string Index = "search_entries_words";

    public async Task FillAsync(int reports, TextWriter log)
    {
        await ExecuteAsync("insert into batches (name, origin) values ('measured', 'cli')");
        var definition = await ScalarAsync($"select indexdef from pg_indexes where indexname = '{Index}'");
        await ExecuteAsync($"drop index {Index}");
        for (var from = 1; from <= reports; from += Portion)
        {
            var made = Enumerable.Range(from, Math.Min(Portion, reports + 1 - from)).AsParallel().AsOrdered().Select(Rows).ToList();
            await CopyAsync("documents (id, batch_id, file_name, size_bytes, state)", made.Select(m => m.Document));
            await CopyAsync("runs (id, document_id, schema_id, status, format, characters, text, layout, notes, errors, warnings, infos, program_version, rules_version, model_version)", made.Select(m => m.Run));
            await CopyAsync("reports (run_id, title, kind, project, unit, province, county, fiscal_year, self_score)", made.Select(m => m.Report));
            await CopyAsync("search_entries (document_id, run_id, segmenter, unit, self_score, head, words, pairs)", made.Select(m => m.Entry));
            await log.WriteLineAsync($"{from + made.Count - 1} reports");
        }
        await ExecuteAsync("update documents set current_run_id = id");
        await ExecuteAsync("set maintenance_work_mem = '1GB'; " + definition);
        await ExecuteAsync("vacuum analyze documents");
        await ExecuteAsync("vacuum analyze search_entries");
        await ExecuteAsync("vacuum analyze runs");
        await ExecuteAsync("vacuum analyze reports");
    }

    private (string Document, string Run, string Report, string Entry) Rows(int number)
    {
        var (analysis, document) = MadeReport.Of(number, vocabulary);
        var entry = SearchEntry.Of(new IndexedRun(number, number, analysis, document), words);
        var (report, id) = (analysis.Report, number.ToString(CultureInfo.InvariantCulture));
        var score = report.SelfScore!.Value.ToString(CultureInfo.InvariantCulture);
        return (
            Row(id, "1", analysis.Source.File, "1", "done"),
            Row(id, id, analysis.Schema, "ok", "txt", "1", document.Text, "{}", "[]", "0", "0", "0", "", "", ""),
            Row(id, report.Title!, report.Kind, report.Project!, report.Unit!, report.Province!, report.County!, $"{report.FiscalYear}", score),
            Row(id, id, words.Version, entry.Unit!, score, entry.Head, entry.Words, $"{{{string.Join(',', entry.Pairs)}}}"));
    }

    private static string Row(params string[] values) => string.Join('\t', values.Select(v =>
        v.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)));

    private async Task CopyAsync(string table, IEnumerable<string> rows)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var copy = await connection.BeginTextImportAsync($"copy {table} from stdin");
        foreach (var row in rows)
        {
            await copy.WriteAsync(row);
            await copy.WriteAsync('\n');
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        command.CommandTimeout = 3600;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> ScalarAsync(string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
