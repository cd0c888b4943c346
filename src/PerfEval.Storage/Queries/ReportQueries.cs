using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Lists, filters and pages reports.</summary>
public sealed class ReportQueries(NpgsqlDataSource source)
{
    private const string Rows = """
        from documents d
        left join runs r on r.id = d.current_run_id
        left join reports p on p.run_id = r.id
        left join lateral (
            select coalesce(f.annual_budget, f.initial_budget) as budget from funds f
            where f.run_id = r.id and f.source = 'total' order by f.ordinal limit 1) f on true
        """;

    private const string Selected = """
        select d.id, d.batch_id, d.file_name, d.state, d.reason, d.created_at, d.current_run_id, r.created_at as analysed_at,
               coalesce(r.errors, 0) as errors, coalesce(r.warnings, 0) as warnings, coalesce(r.infos, 0) as infos, f.budget,
               p.title, coalesce(p.kind, 'unknown') as kind, p.project, p.unit, p.supervising_department, p.province, p.city, p.county,
               p.fiscal_year, p.report_date, p.self_score, p.grade
        """;

    public async Task<Page<ReportRow>> ListAsync(ReportFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var asked = Asked(filter).Where(a => a.Value is not null).ToList();
        var where = asked.Count == 0 ? "" : "\nwhere " + string.Join("\n  and ", asked.Select(a => a.Condition));
        (string, object?)[] parameters = [.. asked.Select(a => (a.Name, a.Value))];
        var page = $"{Selected}\n{Rows}{where}\norder by {Sorted(filter.Order)}, d.id desc offset @skip limit @take";
        var rows = await source.QueryAsync(
            page, Row, cancel, [.. parameters, ("skip", (filter.Page - 1) * filter.PageSize), ("take", filter.PageSize)]);
        var total = await source.QueryAsync($"select count(*)\n{Rows}{where}", r => r.GetInt64(0), cancel, parameters);
        return new Page<ReportRow>(rows, total[0]);
    }

    /// <summary>The row of one document; null when there is none.</summary>
    public async Task<ReportRow?> FindAsync(long documentId, CancellationToken cancel = default) =>
        (await source.QueryAsync($"{Selected}\n{Rows}\nwhere d.id = @id", Row, cancel, ("id", documentId))).SingleOrDefault();

    /// <summary>The counties and years of the current analyses.</summary>
    public async Task<ReportChoices> ChoicesAsync(CancellationToken cancel = default)
    {
        const string Current = "from reports p join documents d on d.current_run_id = p.run_id where";
        var counties = await source.QueryAsync(
            $"""select county from (select distinct p.county {Current} p.county is not null) c order by county collate "zh-x-icu" """,
            r => r.GetString(0), cancel);
        var years = await source.QueryAsync(
            $"select distinct p.fiscal_year {Current} p.fiscal_year is not null order by 1 desc", r => r.GetInt32(0), cancel);
        return new ReportChoices(counties, years);
    }

    private static IEnumerable<(string Condition, string Name, object? Value)> Asked(ReportFilter filter) =>
    [
        ("exists (select from uploads u where u.document_id = d.id and u.batch_id = @batch)", "batch", filter.BatchId),
        ("d.state = @state", "state", filter.State?.InSql()),
        ("p.province = @province", "province", filter.Province),
        ("p.city = @city", "city", filter.City),
        ("p.county = @county", "county", filter.County),
        ("p.unit ilike @unit", "unit", Part(filter.Unit)),
        ("p.project ilike @project", "project", Part(filter.Project)),
        ("concat_ws(' ', p.title, p.project, p.unit, d.file_name) ilike @words", "words", Part(filter.Words)),
        ("p.fiscal_year = @year", "year", filter.FiscalYear),
        ("p.grade = @grade", "grade", filter.Grade),
        ("p.self_score >= @low", "low", filter.MinScore),
        ("p.self_score <= @high", "high", filter.MaxScore),
        ("exists (select from findings g where g.run_id = r.id and g.severity = any(@severities))", "severities", AtLeast(filter.AtLeast)),
        ("exists (select from findings g where g.run_id = r.id and g.rule = @rule)", "rule", filter.Rule),
    ];

    private static string? Part(string? words) => string.IsNullOrWhiteSpace(words)
        ? null
        : $"%{words.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    private static string[]? AtLeast(Severity? severity) =>
        severity is { } least ? [.. Enum.GetValues<Severity>().Where(s => s >= least).Select(s => s.InSql())] : null;

    // Chinese sorts by pinyin.
    private static string Sorted(ReportOrder order) => order switch
    {
        ReportOrder.WorstFirst => "coalesce(r.errors, 0) desc, coalesce(r.warnings, 0) desc",
        ReportOrder.County => """p.province collate "zh-x-icu" nulls last, p.city collate "zh-x-icu", p.county collate "zh-x-icu" nulls last""",
        ReportOrder.Unit => """p.unit collate "zh-x-icu" nulls last""",
        ReportOrder.Project => """p.project collate "zh-x-icu" nulls last""",
        ReportOrder.FiscalYear => "p.fiscal_year desc nulls last",
        ReportOrder.ScoreHighest => "p.self_score desc nulls last",
        ReportOrder.ScoreLowest => "p.self_score nulls last",
        ReportOrder.BudgetLargest => "f.budget desc nulls last",
        ReportOrder.FileName => """d.file_name collate "zh-x-icu" """,
        _ => "d.created_at desc",
    };

    private static ReportRow Row(NpgsqlDataReader row) => new(
        row.Long("id"), row.Long("batch_id"), row.Words("file_name"), row.State<DocumentState>("state"), row.Text("reason"),
        row.Time("created_at"), row.Value<DateTimeOffset>("analysed_at"), row.Value<long>("current_run_id"), Report(row),
        row.Value<decimal>("budget"), row.Int("errors"), row.Int("warnings"), row.Int("infos"));

    private static ReportInfo Report(NpgsqlDataReader row) => new()
    {
        Title = row.Text("title"),
        Kind = row.Words("kind"),
        Project = row.Text("project"),
        Unit = row.Text("unit"),
        SupervisingDepartment = row.Text("supervising_department"),
        Province = row.Text("province"),
        City = row.Text("city"),
        County = row.Text("county"),
        FiscalYear = row.Value<int>("fiscal_year"),
        ReportDate = row.Text("report_date"),
        SelfScore = row.Value<decimal>("self_score"),
        Grade = row.Text("grade"),
    };
}
