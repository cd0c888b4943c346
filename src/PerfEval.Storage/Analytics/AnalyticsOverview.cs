using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics;

/// <summary>What there is to analyse, and how fresh the reckoned tables are.</summary>
public sealed class AnalyticsOverview(NpgsqlDataSource source)
{
    // A department that a handful of reports name is typed, not chosen.
    private const int MostDepartments = 300;

    private const string Choices = """
        select province, city, county, fiscal_year, department, kind, grouping(county, fiscal_year, department, kind) as of, count(*) as reports
        from analytics.reports group by grouping sets ((province, city, county), (fiscal_year), (department), (kind))
        """;

    // Bits of grouping(county, fiscal_year, department, kind): set where the column is not grouped by.
    private const int OfRegion = 0b0111, OfYear = 0b1011, OfDepartment = 0b1101, OfKind = 0b1110;

    public async Task<AnalyticsChoices> ChoicesAsync(CancellationToken cancel = default)
    {
        var rows = await source.QueryAsync(
            Choices, r => (Of: r.Int("of"), Group: AnalyticsGroup.Read(r), Year: r.Value<int>("fiscal_year"), Kind: r.Text("kind"), Reports: r.Long("reports")), cancel);
        var regions = rows.Where(r => r.Of == OfRegion).ToList();
        return new AnalyticsChoices(
            [.. regions.Select(r => (r.Group.Province, r.Group.City, r.Group.County, r.Reports))],
            [.. rows.Where(r => r is { Of: OfYear, Year: not null }).Select(r => r.Year!.Value).OrderDescending()],
            [.. rows.Where(r => r is { Of: OfDepartment, Group.Department: not null }).OrderByDescending(r => r.Reports).ThenBy(r => r.Group.Department, StringComparer.Ordinal)
                .Take(MostDepartments).Select(r => r.Group.Department!)],
            [.. rows.Where(r => r is { Of: OfKind, Kind: not null }).OrderByDescending(r => r.Reports).Select(r => r.Kind!)],
            regions.Sum(r => r.Reports));
    }

    public async Task<AnalyticsFreshness> FreshnessAsync(CancellationToken cancel = default) =>
        (await source.QueryAsync(
            "select refreshed_at, changed_since from analytics.freshness",
            r => new AnalyticsFreshness(r.Value<DateTimeOffset>("refreshed_at"), r.Long("changed_since")), cancel))[0];
}
