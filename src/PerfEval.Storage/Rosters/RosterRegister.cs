using Npgsql;
using PerfEval.Storage.Across;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Rosters;

/// <summary>Keeps the rosters (应报名单) and tells who has not reported yet.</summary>
public sealed class RosterRegister(NpgsqlDataSource source)
{
    private const string Put = """
        insert into roster_entries (fiscal_year, county, unit, project, unit_key, project_key, loaded_by)
        values (@year, @county, @unit, @project, @unitKey, @projectKey, @by) on conflict (fiscal_year, county, unit_key, project_key) do nothing
        """;

    private const string Read = """
        select fiscal_year, county, unit, project, report_id from analytics.roster
        where (@year::integer is null or fiscal_year = @year) and (@county::text is null or county = @county) and (not @missing or not submitted)
        order by fiscal_year desc, county, unit, project
        """;

    /// <summary>Puts a list in place of the earlier one of its years and counties, whole or not at all; answers how many lines it has, each once.</summary>
    public async Task<int> ReplaceAsync(IReadOnlyCollection<RosterEntry> entries, string? loadedBy = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        foreach (var (year, county) in entries.Select(e => (e.FiscalYear, e.County)).Distinct())
            await connection.ExecuteAsync("delete from roster_entries where fiscal_year = @year and county = @county", cancel, ("year", year), ("county", county));
        var kept = 0;
        foreach (var entry in entries)
            kept += await connection.ExecuteAsync(
                Put, cancel, ("year", entry.FiscalYear), ("county", entry.County), ("unit", entry.Unit), ("project", entry.Project),
                ("unitKey", ReportKey.UnitOf(entry.Unit, ReportKey.Letters(entry.County))),
                ("projectKey", ReportKey.ProjectOf(entry.Project, ReportKey.Letters(entry.County))), ("by", loadedBy));
        await transaction.CommitAsync(cancel);
        return kept;
    }

    /// <summary>The lines of the rosters; with <paramref name="missing"/> those alone for which no report has come.</summary>
    public async Task<IReadOnlyList<RosterRow>> ListAsync(int? year = null, string? county = null, bool missing = false, CancellationToken cancel = default) =>
        await source.QueryAsync(
            Read, r => new RosterRow(r.Int("fiscal_year"), r.Words("county"), r.Words("unit"), r.Text("project"), r.Value<long>("report_id")),
            cancel, ("year", year), ("county", county), ("missing", missing));
}
