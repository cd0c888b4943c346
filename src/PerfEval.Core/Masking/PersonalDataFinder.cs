using PerfEval.Core.Documents;
using PerfEval.Core.Text;

namespace PerfEval.Core.Masking;

/// <summary>Finds what of persons (个人信息) stands in a report that is to be made public. Nothing of bodies: their names, addresses, codes, amounts and numbers stay.</summary>
public static class PersonalDataFinder
{
    private const int Rounds = 6;
    private const string Stars = "****";

    /// <summary>In reading order, none upon another, and none left to be found when they are masked; what is set apart from the body (页眉、批注) is left out, as it is from the copy.</summary>
    public static IReadOnlyList<PersonalDatum> Find(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = FindOnce(document);
        for (var round = 0; round < Rounds && found.Count > 0; round++)
        {
            var masked = new MaskedText(document.Text, [.. found.Select(f => new Replacement(f.Span, f.Masked))]);
            var again = FindOnce(Aside(masked, document));
            if (again.Count == 0) break;
            foreach (var datum in again) found = With(document, found, datum with { Span = masked.Back(datum.Span) });
        }
        return found;
    }

    /// <summary>In words alone: a file's name, a label.</summary>
    public static IReadOnlyList<PersonalDatum> Find(string words) =>
        Find(new SourceDocument(DocumentFormat.Text, words, [new Block(new TextSpan(0, words.Length))], []));

    private static List<PersonalDatum> FindOnce(SourceDocument document)
    {
        // Widths are folded and the length kept; slips of recognition are left, as they stand beside 元 and 分 only.
        var text = SpacedLabels.Fold(TextFolding.Fold(document.Text));
        var hidden = document.Asides.Where(a => a.Span is not null).Select(a => a.Span!.Value).ToList();
        var everybody = PersonTables.ForEverybody(document, text).ToList();
        var found = Apart(PersonTables.Find(document, text).Concat(PersonLines.Find(document, text)).Concat(ContactNumbers.Find(text)).Concat(NameFields.Find(text)).Concat(HomeAddresses.Labelled(text)));
        found = Apart([.. found, .. HomeAddresses.Beside(document, text, found)]);
        found = Apart([.. found, .. RepeatedNames.Find(text, found)]);
        // The mask is made of the words as printed: full-width digits stay such.
        return
        [
            .. found.Where(f => !hidden.Exists(h => h.Overlaps(f.Span)) && !(f.Kind == PersonalDataKind.Landline && everybody.Exists(e => e.Contains(f.Span))))
                .Select(f => PersonalDatum.Of(document.Text, f.Span, f.Kind, f.Reason)),
        ];
    }

    // What runs into something masked hides with it: a number that goes on without a sign between.
    private static List<PersonalDatum> With(SourceDocument document, List<PersonalDatum> found, PersonalDatum datum)
    {
        var touched = found.Where(f => f.Span.Overlaps(datum.Span)).ToList();
        if (touched.Count == 0) return Apart([.. found, PersonalDatum.Of(document.Text, datum.Span, datum.Kind, datum.Reason)]);
        var span = TextSpan.FromBounds(Math.Min(datum.Span.Start, touched[0].Span.Start), Math.Max(datum.Span.End, touched[^1].Span.End));
        return [.. found.Except(touched).Append(datum with { Span = span, Masked = Stars }).OrderBy(f => f.Span.Start)];
    }

    private static SourceDocument Aside(MaskedText masked, SourceDocument original)
    {
        var document = masked.In(original);
        return new SourceDocument(document.Format, document.Text, document.Blocks, document.Tables)
        {
            Asides = [.. original.Asides.Where(a => a.Span is not null).Select(a => a with { Span = masked.Map(a.Span!.Value) })],
        };
    }

    // Of two that overlap the one that begins first counts, of two that begin together the longer.
    private static List<PersonalDatum> Apart(IEnumerable<PersonalDatum> all)
    {
        var kept = new List<PersonalDatum>();
        var end = 0;
        foreach (var datum in all.Where(d => d.Span.Length > 0).OrderBy(d => d.Span.Start).ThenByDescending(d => d.Span.Length))
        {
            if (datum.Span.Start < end) continue;
            kept.Add(datum);
            end = datum.Span.End;
        }
        return kept;
    }
}
