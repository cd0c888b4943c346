using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>Masks words that were taken out of a report (疑点的说明、文件名): what is masked there is masked here, and what only they hold.</summary>
internal sealed class PublicWords
{
    private readonly PublicCopy copy;
    private readonly HashSet<string> kept;
    private readonly List<(string Words, string Masked, PersonalDataKind Kind)> known;

    public PublicWords(PublicCopy copy)
    {
        this.copy = copy;
        kept = copy.Data.Where(d => d.IsKept).Select(d => d.Words).ToHashSet(StringComparer.Ordinal);
        known = [.. copy.Data.Where(d => !d.IsKept).Select(d => (d.Words, d.Datum.Masked, d.Datum.Kind)).Distinct().OrderByDescending(d => d.Words.Length)];
    }

    public string Masked(string words)
    {
        if (words.Length < 2) return words;
        foreach (var (plain, mask, kind) in known)
            if (words.Contains(plain, StringComparison.Ordinal)) words = Replaced(words, Places(words, plain, kind), mask);
        // The words of the report have been looked through where they stand.
        if (copy.Document.Text.Contains(words, StringComparison.Ordinal)) return words;
        var found = PersonalDataFinder.Find(words).Where(f => !kept.Contains(words.Substring(f.Span.Start, f.Span.Length))).ToList();
        return found.Count == 0 ? words : new MaskedText(words, [.. found.Select(f => new Replacement(f.Span, f.Masked))]).Text;
    }

    private static IEnumerable<TextSpan> Places(string words, string plain, PersonalDataKind kind) => kind == PersonalDataKind.Name
        ? RepeatedNames.Places(words, plain)
        : Regex.Matches(words, (char.IsAsciiDigit(plain[0]) ? @"(?<!\d)" : "") + Regex.Escape(plain) + (char.IsAsciiDigit(plain[^1]) ? @"(?!\d)" : ""), RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => new TextSpan(m.Index, m.Length));

    private static string Replaced(string words, IEnumerable<TextSpan> places, string mask) => new MaskedText(words, [.. places.Select(s => new Replacement(s, mask))]).Text;
}
