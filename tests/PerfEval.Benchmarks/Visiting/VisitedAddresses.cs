using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfEval.Benchmarks.Visiting;

/// <summary>The addresses of a running instance: its pages, and every GET of its interface as the OpenAPI document tells them. {id}: any report.</summary>
internal sealed partial class VisitedAddresses(int reports)
{
    /// <summary>Pages that show figures of the whole store.</summary>
    public static IReadOnlySet<string> Dashboards { get; } = new HashSet<string>(["/problems", "/statistics", "/statistics/roster", "/similar", "/similar/clusters", "/similar/repeated"]);

    private static readonly string[] Pages =
    [
        "/", "/uploads", "/reports", "/reports?county=%E5%8D%8E%E5%AE%B9%E5%8E%BF", "/reports?year=2021&rule=PE103", "/reports/{id}", "/review", "/review?state=open&year=2021", "/search?q=%E9%A2%84%E7%AE%97%E6%89%A7%E8%A1%8C",
        "/search?q=%E5%BB%BA%E8%AE%AE&year=2021", "/problems/sentences?code=P01", "/queries", "/account", "/help/api", .. Dashboards,
    ];

    private static readonly Dictionary<string, string[]> Fillings = new()
    {
        ["name"] = ["problems", "statistics", "similar", "repeated", "clusters", "roster"],
        ["batch"] = ["1"],
        ["q"] = ["绩效目标"],
        ["code"] = ["P01"],
    };

    /// <summary>Without what makes a file of all rows, and without what needs a key or another account.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(HttpClient visitor)
    {
        using var document = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/openapi.json"));
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)).Select(p => p.Name + Needed(p.Value.GetProperty("get")));
        return [.. Pages, .. operations.Where(a => !a.Contains("/exports/", StringComparison.Ordinal) && !a.Contains("{key}", StringComparison.Ordinal)).SelectMany(Filled)];
    }

    public string Any(string address, Random random) => address.Replace("{id}", random.Next(1, reports + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // ?q={q}&code={code}: what an operation asks for in its query
    private static string Needed(JsonElement operation)
    {
        if (!operation.TryGetProperty("parameters", out var parameters)) return "";
        var needed = parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query" && p.TryGetProperty("required", out var must) && must.GetBoolean());
        var words = string.Join('&', needed.Select(p => p.GetProperty("name").GetString()).Select(name => $"{name}={{{name}}}"));
        return words.Length > 0 ? "?" + words : "";
    }

    private static IEnumerable<string> Filled(string address)
    {
        if (address.StartsWith("/api/v1/batches/{id}", StringComparison.Ordinal)) address = address.Replace("{id}", "1", StringComparison.Ordinal);
        var open = Opening().Matches(address).Select(m => m.Groups["name"].Value).FirstOrDefault(n => n != "id");
        return open is null ? [address] : Fillings[open].SelectMany(value => Filled(address.Replace($"{{{open}}}", Uri.EscapeDataString(value), StringComparison.Ordinal)));
    }

    [GeneratedRegex("""\{(?<name>[a-zA-Z]+)\}""")]
    private static partial Regex Opening();
}
