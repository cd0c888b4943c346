using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>A text with words replaced, which knows where every span of the old text stands in the new.</summary>
internal sealed class MaskedText
{
    private readonly IReadOnlyList<Replacement> replacements;
    private readonly int[] shifts;

    /// <param name="original">The text as printed.</param>
    /// <param name="replacements">In reading order, none upon another.</param>
    public MaskedText(string original, IReadOnlyList<Replacement> replacements)
    {
        this.replacements = replacements;
        shifts = new int[replacements.Count + 1];
        var text = new StringBuilder(original.Length);
        var at = 0;
        foreach (var (i, replacement) in replacements.Index())
        {
            text.Append(original, at, replacement.Span.Start - at).Append(replacement.Words);
            at = replacement.Span.End;
            shifts[i + 1] = shifts[i] + replacement.Words.Length - replacement.Span.Length;
        }
        Text = text.Append(original, at, original.Length - at).ToString();
    }

    public string Text { get; }

    public TextSpan Map(TextSpan span)
    {
        var start = At(span.Start, isEnd: false);
        return TextSpan.FromBounds(start, span.Length == 0 ? start : Math.Max(start, At(span.End, isEnd: true)));
    }

    /// <summary>Where a span of the new text stood in the old; one that touches a mask takes all that it hides.</summary>
    public TextSpan Back(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        var (from, to) = (start, end);
        foreach (var (i, replacement) in replacements.Index())
        {
            var (first, last) = (replacement.Span.Start + shifts[i], replacement.Span.Start + shifts[i] + replacement.Words.Length);
            if (last <= start) from = start - shifts[i + 1];
            else if (first <= start) from = replacement.Span.Start;
            if (last <= end) to = end - shifts[i + 1];
            else if (first < end) to = replacement.Span.End;
        }
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }

    /// <summary>The document with the new text; what is set apart from its body is left to the caller.</summary>
    public SourceDocument In(SourceDocument original) => new(
        original.Format, Text, [.. original.Blocks.Select(b => b with { Span = Map(b.Span) })],
        [.. original.Tables.Select(t => new SourceTable(t.Index, Map(t.Span), [.. t.Cells.Select(c => c with { Span = Map(c.Span) })]))]);

    // A border inside a mask of the same length stays where it is (the ends of 138****5678), in another it goes to the mask's own.
    private int At(int position, bool isEnd)
    {
        var (low, high) = (0, replacements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (replacements[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }
        if (low > 0 && replacements[low - 1] is var last && position < last.Span.End)
        {
            var start = last.Span.Start + shifts[low - 1];
            return last.Words.Length == last.Span.Length ? start + position - last.Span.Start : isEnd ? start + last.Words.Length : start;
        }
        return position + shifts[low];
    }
}
