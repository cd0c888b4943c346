namespace PerfEval.Generation.Faults;

/// <summary>What a planted mistake must make the program say (应发现): the words that it has to quote, and what may follow from it.</summary>
internal static class Expected
{
    /// <summary>Any of the quotes will do; findings of the rules that follow are neither asked for nor wrong.</summary>
    public static PlantedFault Of(string rule, IEnumerable<string> quotes, params IReadOnlyList<string> follow)
    {
        var words = quotes.Where(q => q.Length > 0).Distinct().ToList();
        return new PlantedFault(rule, words[0]) { QuoteAny = words[1..], Acceptable = follow.Count == 0 ? [] : [new Tolerated(follow)] };
    }
}
