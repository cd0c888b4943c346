using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Storage;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Analytics;

/// <summary>Reports of a province of its own in the database of the site, so that other tests don't change its numbers.</summary>
internal sealed class SeededProvince
{
    private static int provinces;

    private SeededProvince(string name) => Name = name;

    public string Name { get; }

    public List<long> Reports { get; } = [];

    public string Address(string path, params (string Name, string Value)[] also) =>
        path + "?province=" + Uri.EscapeDataString(Name) + string.Concat(also.Select(a => $"&{a.Name}={Uri.EscapeDataString(a.Value)}"));

    public static async Task<SeededProvince> AddAsync(PerfEvalSite site, params IEnumerable<SeededReport> reports)
    {
        var province = new SeededProvince($"试验{Interlocked.Increment(ref provinces)}省");
        await using var connection = await site.Services.GetRequiredService<PerfEvalDatabase>().Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var report in reports) province.Reports.Add(await province.AddAsync(connection, report));
        return province;
    }

    private async Task<long> AddAsync(NpgsqlConnection connection, SeededReport report)
    {
        var text = string.Concat(report.Passages.Select(p => p.Text));
        var document = (long)(await RunAsync(connection,
            """
            with batch as (insert into batches (name, origin) values ('种子', 'cli') returning id)
            insert into documents (batch_id, file_name, sha256, size_bytes, state, attempts) select id, $1, encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 1, 'done', 1 from batch returning id
            """, report.Unit + ".txt"))!;
        var run = (long)(await RunAsync(connection,
            """
            insert into runs (document_id, schema_id, status, format, characters, text, layout, notes, errors, warnings, infos, program_version, rules_version, model_version)
            values ($1, 'perfeval/analysis/1', 'ok', 'txt', length($2), $2, '{"blocks": [], "tables": []}', '[]', $3, $4, 0, '1', '1', '1') returning id
            """, document, text, report.Findings.Count(f => f.Severity == "error"), report.Findings.Count(f => f.Severity == "warning")))!;
        await RunAsync(connection, "update documents set current_run_id = $2 where id = $1", document, run);
        await RunAsync(connection,
            """
            insert into reports (run_id, title, kind, project, unit, supervising_department, province, city, county, fiscal_year, self_score, grade)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, run, report.Unit + "报告", report.Kind, report.Unit + "项目", report.Unit, report.Department, Name, report.City, report.County, report.Year, report.Score, report.Grade);
        var start = 0;
        foreach (var ((kind, code, words), i) in report.Passages.Select((p, i) => (p, i)))
        {
            await RunAsync(connection, "insert into passages (run_id, ordinal, kind, text, code, confidence, start, length) values ($1, $2, $3, $4, $5, 0.9, $6, $7)", run, i, kind, words, code, start, words.Length);
            start += words.Length;
        }
        foreach (var ((rule, severity), i) in report.Findings.Select((f, i) => (f, i)))
            await RunAsync(connection, "insert into findings (run_id, ordinal, rule, severity, message) values ($1, $2, $3, $4, '不符')", run, i, rule, severity);
        if (report.Recomputed is { } score) await RunAsync(connection, "insert into recomputed_scores (run_id, score, grade, rows, reckoned) values ($1, $2, '良', 5, 5)", run, score);
        if (report.Budget is not null)
            await RunAsync(connection, "insert into funds (run_id, ordinal, source, label, annual_budget, executed) values ($1, 0, 'total', '年度资金总额', $2, $3)", run, report.Budget, report.Executed);
        return document;
    }

    private static async Task<object?> RunAsync(NpgsqlConnection connection, string sql, params object?[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public static string Id(long number) => number.ToString(CultureInfo.InvariantCulture);
}
