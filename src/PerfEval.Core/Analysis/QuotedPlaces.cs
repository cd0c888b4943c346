using PerfEval.Core.Documents;
using PerfEval.Core.Text;

namespace PerfEval.Core.Analysis;

/// <summary>
/// Finds words again in another version of a text (所在语句) by the sentence that they stand in: places move when a paragraph is added, sentences stay. In a table the row is the sentence:
/// a cell such as 100.00 alone tells nothing.
/// </summary>
public sealed class QuotedPlaces(SourceDocument document)
{
    // The same length as the text. Slips of recognition are left as they are: they are folded by what stands around them.
    private readonly string folded = TextFolding.Fold(document.Text);
    private readonly (string Text, int[] At) plain = Plain(TextFolding.Fold(document.Text));

    public SourceDocument Document => document;

    public QuotedPlace Of(TextSpan span)
    {
        var sentence = SentenceAround(span);
        return new QuotedPlace(sentence, Places(document.Quote(span), sentence).TakeWhile(p => p.Start < span.Start).Count());
    }

    /// <summary>The same words in the same sentence; null where that sentence is gone or was changed.</summary>
    public TextSpan? Find(string words, QuotedPlace place)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(place);
        return Places(words, place.Sentence).Skip(place.Ordinal).Select(p => (TextSpan?)p).FirstOrDefault();
    }

    /// <summary>Where the words first stand; null where they don't.</summary>
    public QuotedPlace? First(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Places(words, null).Select(p => new QuotedPlace(SentenceAround(p), 0)).FirstOrDefault();
    }

    private IEnumerable<TextSpan> Places(string words, string? sentence)
    {
        var sought = WithoutBlanks(TextFolding.Fold(words));
        if (sought.Length == 0) yield break;
        var lines = words.Contains('\n', StringComparison.Ordinal);
        for (var i = plain.Text.IndexOf(sought, StringComparison.Ordinal); i >= 0; i = plain.Text.IndexOf(sought, i + 1, StringComparison.Ordinal))
        {
            var span = TextSpan.FromBounds(plain.At[i], plain.At[i + sought.Length - 1] + 1);
            // 10 and 0 of two cells that stand below each other are not 100.
            if (!lines && document.Text.IndexOf('\n', span.Start, span.Length) >= 0) continue;
            if (sentence is null || SentenceAround(span) == sentence) yield return span;
        }
    }

    private string SentenceAround(TextSpan span)
    {
        var cells = document.Tables.Where(t => t.Span.Contains(span)).OrderBy(t => t.Span.Length)
            .Select(t => (Table: t, Cell: t.Cells.FirstOrDefault(c => c.Span.Contains(span)))).FirstOrDefault(t => t.Cell is not null);
        if (cells.Cell is { } cell) return string.Join('|', cells.Table.RowCells(cell.Row).OrderBy(c => c.Column).Select(c => Plain(c.Span)));
        var start = span.Start == 0 ? 0 : document.Text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = document.Text.IndexOf('\n', Math.Min(span.End, document.Text.Length)) is >= 0 and var line ? line : document.Text.Length;
        return string.Concat(SentenceSplitter.Split(folded, TextSpan.FromBounds(start, end)).Where(s => s.Overlaps(span)).Select(Plain));
    }

    private string Plain(TextSpan span) => WithoutBlanks(folded.Substring(span.Start, span.Length));

    private static string WithoutBlanks(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    private static (string, int[]) Plain(string folded)
    {
        var at = Enumerable.Range(0, folded.Length).Where(i => !char.IsWhiteSpace(folded[i])).ToArray();
        return (string.Concat(at.Select(i => folded[i])), at);
    }
}
