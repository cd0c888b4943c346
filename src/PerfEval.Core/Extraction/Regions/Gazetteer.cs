namespace PerfEval.Core.Extraction.Regions;

/// <summary>How high a division stands.</summary>
internal enum DivisionLevel
{
    Province,
    City,
    County,
}

/// <summary>行政区划: one division with its code; the parent of a county is its city, or its province when that governs it directly.</summary>
internal sealed record Division(string Code, DivisionLevel Level, string Name, string ParentCode, IReadOnlyList<string> Aliases);

/// <summary>Every province, city and county with codes and short names, from models/regions.</summary>
internal sealed class Gazetteer
{
    private static readonly List<Division> None = [];
    private readonly Dictionary<string, Division> byCode;
    private readonly Dictionary<string, List<Division>> byName = [];
    private readonly Dictionary<string, List<Division>>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly Dictionary<(char First, char Second), int> longest = [];
    private readonly Dictionary<string, string> provinceOfIssuer;

    private Gazetteer(IEnumerable<string> regions, IEnumerable<string> issuers)
    {
        byCode = regions.Skip(1).Where(l => l.Length > 0).Select(Parse).ToDictionary(d => d.Code);
        foreach (var division in byCode.Values)
        {
            foreach (var name in division.Aliases.Prepend(division.Name))
            {
                if (!byName.TryGetValue(name, out var list)) byName[name] = list = [];
                list.Add(division);
            }
        }
        foreach (var name in byName.Keys.Where(n => n.Length > 1)) longest[(name[0], name[1])] = Math.Max(longest.GetValueOrDefault((name[0], name[1])), name.Length);
        names = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        provinceOfIssuer = issuers.Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).ToDictionary(c => c[0], c => c[1]);
    }

    public static Gazetteer Default { get; } = new(Lines("regions.regions"), Lines("regions.issuers"));

    /// <summary>How long a name that begins with the two characters can be; 0 when none does.</summary>
    public int LongestName(char first, char second) => longest.GetValueOrDefault((first, second));

    public IReadOnlyList<Division> Named(string name) => Named(name.AsSpan());

    public IReadOnlyList<Division> Named(ReadOnlySpan<char> name) => names.TryGetValue(name, out var list) ? list : None;

    public Division? Parent(Division division) => byCode.GetValueOrDefault(division.ParentCode);

    /// <summary>The division and all above it.</summary>
    public IEnumerable<Division> Lineage(Division division)
    {
        for (var d = division; d is not null; d = Parent(d)) yield return d;
    }

    /// <summary>The province whose short name begins an issuer code: 粤办函 is 广东省.</summary>
    public string? ProvinceOfIssuer(string issuer) => issuer.Length > 0 ? provinceOfIssuer.GetValueOrDefault(issuer[..1]) : null;

    private static Division Parse(string line)
    {
        var cells = line.Split('\t');
        var level = cells[1] switch { "province" => DivisionLevel.Province, "city" => DivisionLevel.City, _ => DivisionLevel.County };
        return new Division(cells[0], level, cells[2], cells[3], cells[4].Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(typeof(Gazetteer).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
