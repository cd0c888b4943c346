using PerfEval.Storage.Analytics;

namespace PerfEval.Web.Analytics;

/// <summary>分析范围 of a page: what is asked, what could be, and the form that asks for it.</summary>
public sealed record AnalyticsRange(string Path, AnalyticsAddress Address, AnalyticsChoices Choices, bool Groups)
{
    /// <summary>Fields of the page's own, which the form carries along.</summary>
    public IReadOnlyList<(string Name, string? Value)> Also { get; init; } = [];

    /// <summary>Without departments and kinds: the page has none.</summary>
    public bool RegionOnly { get; init; }

    public static AnalyticsRange Of(string path, IQueryCollection query, AnalyticsChoices choices, bool groups = false) =>
        new(path, AnalyticsAddress.Read(query).Within(choices), choices, groups);

    public AnalyticsGrouping Grouping => Address.GroupingIn(Choices);

    public IEnumerable<string> Provinces => Sorted(Choices.Regions.Select(r => r.Province), Address.Province);

    public IEnumerable<string> Cities => Sorted(Choices.Regions.Where(r => Address.Province is null || r.Province == Address.Province).Select(r => r.City), Address.City);

    public IEnumerable<string> Counties => Sorted(
        Choices.Regions.Where(r => (Address.Province is null || r.Province == Address.Province) && (Address.City is null || r.City == Address.City)).Select(r => r.County), Address.County);

    public IEnumerable<string> Kinds => Choices.Kinds.Append(Address.Kind).OfType<string>().Distinct();

    public IEnumerable<int> Years => Choices.Years.Concat(Address.Year is { } year ? [year] : []).Distinct().OrderDescending();

    /// <summary>The address of a figure as a file.</summary>
    public string File(string figure, string format) => Path + Address.Query([.. Also, ("handler", "File"), ("figure", figure), ("format", format)]);

    /// <summary>The page with something else asked of it.</summary>
    public string With(params (string Name, string? Value)[] changes) =>
        Path + Address.Query([.. Also.Where(a => changes.All(c => c.Name != a.Name)), .. changes]);

    // The asked one stands among them even when no report has it.
    private static IEnumerable<string> Sorted(IEnumerable<string?> names, string? asked) =>
        names.Append(asked).OfType<string>().Distinct().Order(StringComparer.Ordinal);
}
