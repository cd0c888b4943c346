using System.Globalization;
using PerfEval.Storage.Analytics;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Analytics;

/// <summary>分析范围 as it stands in an address: whoever opens the link sees the same.</summary>
public sealed record AnalyticsAddress(string? Province, string? City, string? County, int? Year, string? Department, string? Kind, string? Unit, AnalyticsGrouping? By)
{
    private const int Longest = 200;

    public static AnalyticsAddress Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new AnalyticsAddress(
            Given("province"), Given("city"), Given("county"), int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            Given("department"), Given("kind"), Given("unit"),
            Enum.TryParse<AnalyticsGrouping>(query["by"], ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : null);

        string? Given(string name) => query[name].ToString().Trim() is { Length: > 0 and <= Longest } value ? value : null;
    }

    public AnalyticsFilter Filter => new() { Province = Province, City = City, County = County, FiscalYear = Year, Department = Department, Kind = Kind, Unit = Unit };

    public bool IsNarrowed => Province is not null || City is not null || County is not null || Year is not null || Department is not null || Kind is not null || Unit is not null;

    /// <summary>Without a city or county that lies in another region: the form keeps them when the province is changed.</summary>
    public AnalyticsAddress Within(AnalyticsChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var city = City is not null && Province is not null && choices.Regions.Any(r => r.City == City) && !choices.Regions.Any(r => r.City == City && r.Province == Province) ? null : City;
        var counties = choices.Regions.Where(r => r.County == County).ToList();
        var lies = counties.Count == 0 || counties.Any(r => (Province is null || r.Province == Province) && (city is null || r.City == city));
        return this with { City = city, County = lies ? County : null };
    }

    /// <summary>分组: one step below the region asked for; where all reports lie in one region, its parts; within a county its departments.</summary>
    public AnalyticsGrouping GroupingIn(AnalyticsChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (By is { } asked) return asked;
        if (County is not null) return AnalyticsGrouping.Department;
        var inside = choices.Regions.Where(r => (Province is null || r.Province == Province) && (City is null || r.City == City)).ToList();
        if (City is null && Province is null && inside.Select(r => r.Province).Distinct().Count() > 1) return AnalyticsGrouping.Province;
        if (City is null && inside.Select(r => (r.Province, r.City)).Distinct().Count() > 1) return AnalyticsGrouping.City;
        return inside.Select(r => (r.Province, r.City, r.County)).Distinct().Count() > 1 ? AnalyticsGrouping.County : AnalyticsGrouping.Department;
    }

    /// <summary>The range as a query, with other things in it: ?province=…; empty where there is nothing.</summary>
    public string Query(params IEnumerable<(string Name, string? Value)> also)
    {
        (string Name, string? Value)[] own =
        [
            ("province", Province), ("city", City), ("county", County), ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("department", Department), ("kind", Kind),
            ("unit", Unit), ("by", By?.ToString().ToLowerInvariant()),
        ];
        var others = also.ToList();
        var given = own.Where(o => others.All(a => a.Name != o.Name)).Concat(others).Where(p => !string.IsNullOrEmpty(p.Value));
        return QueryString.Create(given.Select(p => KeyValuePair.Create(p.Name, p.Value))).Value ?? "";
    }

    /// <summary>The same narrowed to one row of a table, grouped a step further down.</summary>
    public IEnumerable<(string Name, string? Value)> Into(AnalyticsGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Province is not null) yield return ("province", group.Province);
        if (group.City is not null) yield return ("city", group.City);
        if (group.County is not null) yield return ("county", group.County);
        if (group.Department is not null) yield return ("department", group.Department);
    }

    /// <summary>In words: 湖南省岳阳市 2021年度 单位自评.</summary>
    public string Words => string.Join(' ', new[]
    {
        $"{Province}{City}{County}" is { Length: > 0 } region ? region : "全部地区", Year is { } year ? $"{year}年度" : "全部年度", Department, Unit, Kind is { } kind ? Terms.Kind(kind) : null,
    }.OfType<string>());
}
