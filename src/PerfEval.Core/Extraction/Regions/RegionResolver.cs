using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Regions;

/// <summary>
/// Finds the region a report comes from: the county, city or province named in its unit or title, else the one it names most
/// often; the levels above follow from the gazetteer. Names inside 《…》 speak of others and only tell between namesakes.
/// </summary>
internal sealed class RegionResolver(Gazetteer gazetteer)
{
    private sealed record Mention(int Position, Division Division, bool IsFullName, bool InTitleOfDocument);

    public Region Resolve(SourceDocument document, string? unit, string? title, IReadOnlyList<DocumentNumber> numbers)
    {
        var mentions = Find(document.Body).ToList();
        if (mentions.Count == 0) mentions = [.. Find(document.Folded)];
        var context = mentions.SelectMany(m => gazetteer.Lineage(m.Division)).GroupBy(d => d.Code).ToDictionary(g => g.Key, g => g.Count());
        var provinces = numbers.Select(n => gazetteer.ProvinceOfIssuer(n.Issuer)).OfType<string>().ToHashSet();

        foreach (var words in new[] { unit, title, Opening(document) })
        {
            if (words is not null && Choose(Find(words).ToList(), context, provinces) is { } named) return RegionOf(Below(named, title, context, provinces));
        }
        var own = mentions.Where(m => m.IsFullName && !m.InTitleOfDocument).ToList();
        var most = own.GroupBy(m => m.Division.Name).OrderByDescending(g => g.Count() + (g.First().Division.Level == DivisionLevel.County ? 0.5 : 0)).FirstOrDefault();
        var chosen = most is null ? Choose(mentions, context, provinces) : Choose([.. most], context, provinces);
        return chosen is null ? new Region(provinces.Count == 1 ? provinces.First() : null, null, null) : RegionOf(chosen);
    }

    // “某市生态环境局某分局” is a body of the city: the county of its title is where it works.
    private Division Below(Division named, string? title, Dictionary<string, int> context, HashSet<string> provinces) =>
        named.Level == DivisionLevel.City && title is not null && Choose([.. Find(title)], context, provinces) is { Level: DivisionLevel.County } county && gazetteer.Lineage(county).Contains(named)
            ? county : named;

    // The lowest level named; among namesakes the one whose city or province is named too.
    private Division? Choose(List<Mention> mentions, Dictionary<string, int> context, HashSet<string> provinces)
    {
        if (mentions.Count == 0) return null;
        var level = mentions.Max(m => m.Division.Level);
        var first = mentions.First(m => m.Division.Level == level);
        var namesakes = mentions.Where(m => m.Position == first.Position && m.Division.Level == level).Select(m => m.Division).ToList();
        return namesakes.MaxBy(d => gazetteer.Lineage(d).Skip(1).Sum(p => context.GetValueOrDefault(p.Code)) + (provinces.Contains(gazetteer.Lineage(d).Last().Name) ? 5 : 0));
    }

    private Region RegionOf(Division division)
    {
        var lineage = gazetteer.Lineage(division).ToList();
        string? At(DivisionLevel level) => lineage.Find(d => d.Level == level)?.Name;
        return new Region(At(DivisionLevel.Province), At(DivisionLevel.City), At(DivisionLevel.County));
    }

    private static string Opening(SourceDocument document) => document.Body.TrimStart()[..Math.Min(120, document.Body.TrimStart().Length)];

    // Longest name first, left to right, never beginning inside a name already matched: 江西安福 holds no 西安.
    private IEnumerable<Mention> Find(string text)
    {
        var quoted = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '《') quoted++;
            else if (text[i] == '》') quoted = Math.Max(0, quoted - 1);
            if (i + 1 == text.Length) break;
            for (var length = Math.Min(gazetteer.LongestName(text[i], text[i + 1]), text.Length - i); length >= 2; length--)
            {
                var divisions = gazetteer.Named(text.AsSpan(i, length));
                if (divisions.Count == 0) continue;
                var name = text.Substring(i, length);
                if (divisions.All(d => d.Name != name) && !AliasFits(text, i, length)) continue;
                foreach (var division in divisions) yield return new Mention(i, division, division.Name == name, quoted > 0);
                i += length - 1;
                break;
            }
        }
    }

    // A short form counts at the start of a name or before the words of an authority: 岳阳市…, 喀什政府网站, 湖南省.
    private static bool AliasFits(string text, int at, int length)
    {
        var before = at == 0 ? '\n' : text[at - 1];
        return !char.IsLetter(before) || "在由到至经与和及省区国".Contains(before, StringComparison.Ordinal);
    }
}
