namespace PerfEval.Storage.Access;

/// <summary>
/// The regions whose reports an account sees (可见范围), as paths: 湖南省/岳阳市/华容县 is a county, 湖南省/岳阳市/ a city with its counties, 湖南省/ a province, the empty path
/// the country.
/// </summary>
public sealed record RegionScope(string Account, IReadOnlyList<string> Paths)
{
    public bool IsEverything => Paths.Contains("");

    /// <summary>The path of a region; what is not given stands for all below.</summary>
    public static string PathOf(string? province, string? city, string? county)
    {
        var (p, c, t) = (Plain(province), Plain(city), Plain(county));
        if (p.Length == 0) return "";
        // A county straight below its province has no city.
        if (t.Length > 0) return $"{p}/{c}/{t}";
        return c.Length > 0 ? $"{p}/{c}/" : $"{p}/";
    }

    public static string Told(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Length == 0 ? "全国" : path.Replace("/", "", StringComparison.Ordinal);
    }

    // No line breaks: the paths travel one a line.
    private static string Plain(string? name) => string.Concat((name ?? "").Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('/' or '\\' or '\'')));
}
