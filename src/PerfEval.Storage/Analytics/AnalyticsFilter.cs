namespace PerfEval.Storage.Analytics;

/// <summary>
/// Which reports an analysis looks at (分析范围); null asks nothing. Every query of the analysts' pages takes its conditions from here. What an account may see
/// at all is held by the view analytics.reports, on which all of them stand.
/// </summary>
public sealed record AnalyticsFilter
{
    public string? Province { get; init; }
    public string? City { get; init; }
    public string? County { get; init; }
    public int? FiscalYear { get; init; }

    /// <summary>主管部门</summary>
    public string? Department { get; init; }

    /// <summary>报告类型, as the analysis document names it.</summary>
    public string? Kind { get; init; }

    /// <summary>单位, asked by links to what one unit has told.</summary>
    public string? Unit { get; init; }

    /// <summary>The same reports of every year.</summary>
    internal AnalyticsFilter OfEveryYear => this with { FiscalYear = null };

    /// <summary>The same region whatever the report: for views that have no departments and kinds.</summary>
    internal AnalyticsFilter OfRegion => this with { FiscalYear = null, Department = null, Kind = null };

    /// <summary>The condition on the columns of a view of the schema analytics: <c>a.county = @county and …</c>, or true.</summary>
    internal string Conditions(string alias) => Asked.Select(a => $"{alias}.{a.Column} = @{a.Column}").DefaultIfEmpty("true").Aggregate((all, one) => $"{all} and {one}");

    internal (string Name, object? Value)[] Parameters(params (string Name, object? Value)[] also) => [.. Asked.Select(a => (a.Column, (object?)a.Value)), .. also];

    private IEnumerable<(string Column, object Value)> Asked
    {
        get
        {
            if (Province is not null) yield return ("province", Province);
            if (City is not null) yield return ("city", City);
            if (County is not null) yield return ("county", County);
            if (FiscalYear is { } year) yield return ("fiscal_year", year);
            if (Department is not null) yield return ("department", Department);
            if (Kind is not null) yield return ("kind", Kind);
            if (Unit is not null) yield return ("unit", Unit);
        }
    }
}
