using System.Text.Json.Nodes;
using Npgsql;
using PerfEval.Storage.Across;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Rosters;

/// <summary>Keeps the rosters (应报名单) and tells who has not reported yet.</summary>
public sealed class RosterRegister(NpgsqlDataSource source)
{
    private const string Put = """
        insert into roster_entries (fiscal_year, region, county, unit, project, unit_key, project_key, loaded_by)
        values (@year, @region, @county, @unit, @project, @unitKey, @projectKey, @by) on conflict (fiscal_year, region, county, unit_key, project_key) do nothing
        """;

    private const string Read = """
        select fiscal_year, county, unit, project, report_id from analytics.roster
        where (@year::integer is null or fiscal_year = @year) and (@county::text is null or county = @county) and (not @missing or not submitted)
        order by fiscal_year desc, county, unit, project
        """;

    /// <summary>Puts a list in place of the earlier one of its years and counties, whole or not at all; answers how many lines it has, each once.</summary>
    public Task<int> ReplaceAsync(IReadOnlyCollection<RosterEntry> entries, string? loadedBy = null, CancellationToken cancel = default) =>
        ReplaceAsync(entries, loadedBy, by: null, cancel);

    /// <summary>The same by an account, entered in the audit trail.</summary>
    public Task<int> ReplaceAsync(IReadOnlyCollection<RosterEntry> entries, Reviewer by, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        return ReplaceAsync(entries, by.Name, by, cancel);
    }

    private async Task<int> ReplaceAsync(IReadOnlyCollection<RosterEntry> entries, string? loadedBy, Reviewer? by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(entries);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var placed = entries.Select(RosterRegions.Placed).ToList();
        // A list from before the regions, or of a county that has namesakes, is known by its name.
        foreach (var (year, region, county) in placed.Select(e => (e.FiscalYear, e.Region, e.County)).Distinct())
            await connection.ExecuteAsync(
                "delete from roster_entries where fiscal_year = @year and county = @county and region in (@region, '')", cancel, ("year", year), ("region", region), ("county", county));
        var kept = 0;
        foreach (var entry in placed)
        {
            string[] regions = entry.Region.Length > 0 ? [.. entry.Region.Split('/').Select(ReportKey.Letters)] : [ReportKey.Letters(entry.County)];
            kept += await connection.ExecuteAsync(
                Put, cancel, ("year", entry.FiscalYear), ("region", entry.Region), ("county", entry.County), ("unit", entry.Unit), ("project", entry.Project),
                ("unitKey", ReportKey.UnitOf(entry.Unit, regions)), ("projectKey", ReportKey.ProjectOf(entry.Project, regions)), ("by", loadedBy));
        }
        if (by is not null)
            await AuditTrail.EnterAsync(connection, by, "roster", null, null, new JsonObject
            {
                ["lines"] = kept,
                ["lists"] = new JsonArray([.. placed.Select(e => $"{e.FiscalYear} {(e.Region.Length > 0 ? e.Region : e.County)}").Distinct().Select(l => (JsonNode)l)]),
            }, cancel);
        await transaction.CommitAsync(cancel);
        return kept;
    }

    /// <summary>The lines of the rosters; with <paramref name="missing"/> those alone for which no report has come.</summary>
    public async Task<IReadOnlyList<RosterRow>> ListAsync(int? year = null, string? county = null, bool missing = false, CancellationToken cancel = default) =>
        await source.QueryAsync(
            Read, r => new RosterRow(r.Int("fiscal_year"), r.Words("county"), r.Words("unit"), r.Text("project"), r.Value<long>("report_id")),
            cancel, ("year", year), ("county", county), ("missing", missing));
}
