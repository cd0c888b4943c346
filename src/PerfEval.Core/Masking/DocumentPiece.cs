using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>A paragraph or a table (段落、表格) as it's printed; both null for words that neither holds.</summary>
public sealed record DocumentPiece(TextSpan Span, Block? Block, SourceTable? Table)
{
    /// <summary>In reading order, every word of the text once; a table in a cell of another belongs to it.</summary>
    public static IEnumerable<DocumentPiece> Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pieces = document.Blocks.Select(b => new DocumentPiece(b.Span, b, null))
            .Concat(document.Tables.Where(t => !document.Nesting.IsInner(t)).Select(t => new DocumentPiece(t.Span, null, t)));
        var at = 0;
        foreach (var piece in pieces.OrderBy(p => p.Span.Start))
        {
            if (Stray(document, at, piece.Span.Start) is { } before) yield return before;
            yield return piece;
            at = Math.Max(at, piece.Span.End);
        }
        if (Stray(document, at, document.Text.Length) is { } last) yield return last;
    }

    private static DocumentPiece? Stray(SourceDocument document, int start, int end) =>
        start < end && !document.Text.AsSpan(start, end - start).IsWhiteSpace() ? new DocumentPiece(TextSpan.FromBounds(start, end), null, null) : null;
}
