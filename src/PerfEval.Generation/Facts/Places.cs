namespace PerfEval.Generation.Facts;

/// <summary>The counties of the gazetteer (行政区划) that reports come from.</summary>
public static class Places
{
    private static readonly Lazy<IReadOnlyList<Place>> Known = new(Read);

    public static IReadOnlyList<Place> All => Known.Value;

    private static List<Place> Read()
    {
        var rows = EmbeddedText.Lines("regions").Skip(1).Select(l => l.Split('\t')).ToList();
        // After Macao the gazetteer lists divisions that are no more.
        rows = [.. rows.Take(rows.FindIndex(r => r[0] == "820000"))];
        var byCode = rows.GroupBy(r => r[0]).ToDictionary(g => g.Key, g => g.First());
        var issuers = EmbeddedText.Lines("issuers").Skip(1).Select(l => l.Split('\t')).GroupBy(r => r[1]).ToDictionary(g => g.Key, g => g.First()[0]);
        // Names that several places bear tell no province by themselves; reports name the province there, ours need not.
        var unique = rows.Where(r => r[1] == "county").GroupBy(r => r[2]).Where(g => g.Count() == 1).Select(g => g.First());
        var places = new List<Place>();
        foreach (var row in unique)
        {
            if (row[2].Length < 3 || !byCode.TryGetValue(row[3], out var city)) continue;
            var province = city[1] == "province" ? city : byCode.GetValueOrDefault(city[3]);
            if (province is null || !issuers.TryGetValue(province[2], out var issuer)) continue;
            places.Add(new Place(province[2], city[1] == "province" ? "" : city[2], row[2], issuer));
        }
        return places;
    }
}
