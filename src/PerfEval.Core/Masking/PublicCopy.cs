using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>脱敏件: a report as it may be published: personal data masked, headers, footers, comments and hidden words left out, with the list of what was masked and why.</summary>
public sealed class PublicCopy
{
    private readonly MaskedText masked;
    private readonly IReadOnlyList<TextSpan> hidden;

    private PublicCopy(SourceDocument original, IReadOnlyList<CopiedDatum> data)
    {
        Data = data;
        hidden = [.. original.Asides.Where(a => a.Span is not null).Select(a => a.Span!.Value).OrderBy(s => s.Start)];
        var masks = data.Where(d => !d.IsKept).Select(d => new Replacement(d.Datum.Span, d.Datum.Masked));
        masked = new MaskedText(original.Text, Apart(masks.Concat(hidden.Select(s => new Replacement(s, Breaks(original.Quote(s)))))));
        Original = original;
        Document = masked.In(original);
    }

    public SourceDocument Original { get; }

    /// <summary>The masked words with their paragraphs and tables.</summary>
    public SourceDocument Document { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<CopiedDatum> Data { get; }

    public static PublicCopy Of(SourceDocument document, IReadOnlyCollection<PublicationChoice>? choices = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        choices ??= [];
        var kept = choices.Where(c => c.IsKept).Select(c => (c.Words, c.Place)).ToHashSet();
        var found = PersonalDataFinder.Find(document).Concat(choices.Where(c => !c.IsKept).SelectMany(c => Chosen(document, c.Words)))
            .OrderBy(d => d.Span.Start).ThenByDescending(d => d.Span.Length).ToList();
        return new PublicCopy(document, [.. Listed(document, found, kept)]);
    }

    /// <summary>Where a span of the report stands in the copy.</summary>
    public TextSpan Map(TextSpan span) => masked.Map(span);

    /// <summary>Words about the report, such as its title or the name of its file, with what is masked in it masked.</summary>
    public string Masked(string words) => new PublicWords(this).Masked(words);

    /// <summary>True for words that the copy leaves out.</summary>
    public bool LeavesOut(TextSpan span) => span.Length > 0 && hidden.Any(h => h.Contains(span));

    // Every place of the words, as the reviewer typed or selected them.
    private static IEnumerable<PersonalDatum> Chosen(SourceDocument document, string words)
    {
        if (words.Length == 0) yield break;
        for (var at = document.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            yield return PersonalDatum.Of(document.Text, new TextSpan(at, words.Length), PersonalDataKind.Other, "审核人员另行隐去");
    }

    private static IEnumerable<CopiedDatum> Listed(SourceDocument document, List<PersonalDatum> found, HashSet<(string, int)> kept)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var (end, line, at) = (0, 1, 0);
        foreach (var datum in found)
        {
            if (datum.Span.Start < end) continue;
            end = datum.Span.End;
            line += document.Text.AsSpan(at, datum.Span.Start - at).Count('\n');
            at = datum.Span.Start;
            var words = document.Quote(datum.Span);
            var place = places[words] = places.GetValueOrDefault(words) + 1;
            yield return new CopiedDatum(datum, words, place, line, kept.Contains((words, place)));
        }
    }

    private static List<Replacement> Apart(IEnumerable<Replacement> all)
    {
        var apart = new List<Replacement>();
        foreach (var next in all.OrderBy(r => r.Span.Start).ThenByDescending(r => r.Span.Length))
            if (apart.Count == 0 || apart[^1].Span.End <= next.Span.Start) apart.Add(next);
        return apart;
    }

    private static string Breaks(string words) => string.Concat(words.Where(c => c == '\n'));
}
