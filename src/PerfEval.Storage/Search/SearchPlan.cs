namespace PerfEval.Storage.Search;

/// <summary>A query as the index is asked (检索计划): words, pairs of characters, fields; and what is looked at in the text afterwards.</summary>
internal sealed class SearchPlan
{
    private readonly List<string> required = [];
    private readonly List<string> forbidden = [];
    private readonly HashSet<int> pairs = [];
    private readonly List<string> rank = [];
    private readonly List<string> needles = [];
    private readonly List<string> phrases = [];
    private readonly List<string> excludedPhrases = [];
    private readonly List<(string Words, int[] Pairs)> excludedPieces = [];

    private SearchPlan(SearchQuery query, SearchWords words)
    {
        foreach (var term in query.Terms.Where(t => t.Field is null)) Add(term, words);
        foreach (var group in query.Terms.Where(t => t.Field is not null).GroupBy(t => (t.Field, t.Excluded))) Add(group.Key.Field!.Value, group.Key.Excluded, [.. group.Select(t => t.Text)]);
    }

    /// <summary>Empty: no word is asked for. The index answers 要 &amp; !不要 at once, but !不要 alone by going through all its words.</summary>
    public string Words => required.Count == 0 ? "" : string.Join(" & ", required.Concat(forbidden.Select(f => $"!({f})")));

    public int[] Pairs => [.. pairs.Order()];

    /// <summary>Words whose places in a report make it stand higher.</summary>
    public IReadOnlyList<string> Rank => rank;

    /// <summary>What is shown as found, without blanks.</summary>
    public IReadOnlyList<string> Needles => needles;

    /// <summary>Must stand in the text as they are: the index knows their pairs only.</summary>
    public IReadOnlyList<string> Phrases => phrases;

    public IReadOnlyList<string> ExcludedPhrases => excludedPhrases;

    /// <summary>Each with words and pairs, of which one may be empty.</summary>
    public IReadOnlyList<(string Words, int[] Pairs)> ExcludedPieces => required.Count > 0 ? excludedPieces : [.. excludedPieces, .. forbidden.Select(f => (f, Array.Empty<int>()))];

    public IReadOnlyList<(decimal? From, decimal? To)> Scores { get; private set; } = [];

    public IReadOnlyList<(decimal? From, decimal? To)> ExcludedScores { get; private set; } = [];

    public IReadOnlyList<string> Units { get; private set; } = [];

    public IReadOnlyList<string> ExcludedUnits { get; private set; } = [];

    public bool IsEmpty => required.Count + forbidden.Count + pairs.Count + phrases.Count + excludedPhrases.Count + excludedPieces.Count
        + Scores.Count + ExcludedScores.Count + Units.Count + ExcludedUnits.Count == 0;

    /// <summary>The index answers alone.</summary>
    public bool IsExact => phrases.Count + excludedPhrases.Count == 0;

    public static SearchPlan Of(SearchQuery query, SearchWords words) => new(query, words);

    private void Add(SearchTerm term, SearchWords words)
    {
        var pieces = TermPieces.Of(term, words);
        if (term.Excluded)
        {
            if (pieces.Whole is { } phrase && phrase.Length > 2) excludedPhrases.Add(phrase);
            else if (pieces.Pairs.Count == 0) forbidden.Add(TsText.All(pieces.Words));
            else excludedPieces.Add((TsText.All(pieces.Words), [.. pieces.Pairs]));
            return;
        }
        required.AddRange(pieces.Words.Select(TsText.Quoted));
        pairs.UnionWith(pieces.Pairs);
        rank.AddRange(pieces.Rank.Except(rank));
        needles.AddRange(pieces.Needles.Except(needles));
        // Two characters are one pair: the index is sure of them.
        if (pieces.Whole is { } whole && !(whole.Length == 2 && pieces.Pairs.Count == 1)) phrases.Add(whole);
    }

    private void Add(SearchField field, bool excluded, IReadOnlyList<string> values)
    {
        if (field is SearchField.Score && excluded) ExcludedScores = Ranges();
        else if (field is SearchField.Score) Scores = Ranges();
        else if (field is SearchField.Unit && excluded) ExcludedUnits = Dense();
        else if (field is SearchField.Unit) Units = Dense();
        else if (Lexemes() is { Count: > 0 } lexemes) (excluded ? forbidden : required).Add($"({TsText.Any(lexemes)})");

        List<(decimal?, decimal?)> Ranges() => [.. values.Select(FieldValues.Scores).OfType<(decimal?, decimal?)>()];
        List<string> Dense() => [.. values.Select(DenseText.Of)];
        List<string> Lexemes() => [.. values.SelectMany(v => field switch
        {
            SearchField.Year => FieldValues.Years(v)?.Select(SearchFields.Year) ?? [],
            SearchField.Kind => FieldValues.Kind(v) is { } kind ? [SearchFields.Kind(kind)] : [],
            SearchField.Region => [SearchFields.Region(v)],
            SearchField.Problem => [SearchFields.Problem(v)],
            _ => (IEnumerable<string>)[SearchFields.Rule(v)],
        })];
    }
}
