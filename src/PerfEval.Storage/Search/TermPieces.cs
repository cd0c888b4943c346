namespace PerfEval.Storage.Search;

/// <summary>
/// A term taken apart. Known words of two and three characters are asked for as words: they were kept also where they stand inside longer ones.
/// Longer words, names that no dictionary knows and phrases are asked for by their pairs of characters.
/// </summary>
internal sealed record TermPieces(IReadOnlyList<string> Words, IReadOnlySet<int> Pairs, IReadOnlyList<string> Rank, IReadOnlyList<string> Needles, string? Whole)
{
    private const int LongestInnerWord = 3;

    // 安仁, 老科协: a short term with a loose character is a name, and means its characters in a row.
    private const int ShortTerm = 4;

    public static TermPieces Of(SearchTerm term, SearchWords words)
    {
        var folded = SearchFolding.Fold(term.Text);
        var dense = DenseText.Of(term.Text);
        var rank = words.Every(folded).Select(w => folded.Substring(w.Start, w.Length)).Distinct().ToList();
        if (dense.Length == 1) return new TermPieces([dense], new HashSet<int>(), rank, [dense], null);
        if (term.Phrase) return new TermPieces([], CharacterPairs.Of(dense).ToHashSet(), rank, [dense], dense);

        var cut = words.Once(folded).Select(w => folded.Substring(w.Start, w.Length)).ToList();
        if (dense.Length <= ShortTerm && dense.All(char.IsLetterOrDigit) && cut.Any(IsLoose))
            return new TermPieces([], CharacterPairs.Of(dense).ToHashSet(), rank, [dense], null);

        var found = cut.Where(w => w.Length > 1).ToList();
        if (found.Count == 0) return new TermPieces([.. cut.Distinct()], new HashSet<int>(), rank, [dense, .. cut], null);
        var byWord = found.Where(w => words.IsKnown(w) && (w.Length <= LongestInnerWord || char.IsAscii(w[0]))).Distinct().ToList();
        var byPairs = found.Except(byWord).SelectMany(w => CharacterPairs.Of(DenseText.Of(w))).ToHashSet();
        return new TermPieces(byWord, byPairs, rank, [dense, .. found.Select(DenseText.Of)], null);
    }

    private static bool IsLoose(string word) => word.Length == 1 && !char.IsAscii(word[0]);
}
