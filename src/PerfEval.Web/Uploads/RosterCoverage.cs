using PerfEval.Storage.Analytics.Statistics;

namespace PerfEval.Web.Uploads;

/// <summary>报送情况 of one year: by county how many have to report, have reported, have not; the newest year where none is asked.</summary>
public sealed record RosterCoverage(IReadOnlyList<RosterCounts> Lists, int? Asked)
{
    public int? Year => Lists.Any(l => l.Year == Asked) ? Asked : Lists.Count == 0 ? null : Lists.Max(l => l.Year);

    public IEnumerable<int> Years => Lists.Select(l => l.Year).Distinct().OrderDescending();

    public IEnumerable<RosterCounts> Counties => Lists.Where(l => l.Year == Year);

    public long Due => Counties.Sum(c => c.Due);

    public long Submitted => Counties.Sum(c => c.Submitted);

    public static string Told(string county) => county.Length > 0 ? county : "本级";

    /// <summary>The list of a year and county as an address; without a county all of the year.</summary>
    public static string Address(int year, string? county, string? state, params IEnumerable<(string Name, string? Value)> also) =>
        "/uploads/roster" + QueryString.Create([
            KeyValuePair.Create("year", (string?)year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. county is null ? [] : new[] { KeyValuePair.Create("county", (string?)county) },
            .. state is null ? [] : new[] { KeyValuePair.Create("state", (string?)state) },
            .. also.Select(a => KeyValuePair.Create(a.Name, a.Value))]);
}
