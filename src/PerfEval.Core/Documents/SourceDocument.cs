using PerfEval.Core.Text;

namespace PerfEval.Core.Documents;

/// <summary>The one canonical text of a report with its paragraphs and tables; every span in the program points into <see cref="Text"/>.</summary>
public sealed class SourceDocument(
    DocumentFormat format,
    string text,
    IReadOnlyList<Block> blocks,
    IReadOnlyList<SourceTable> tables,
    IReadOnlyList<DocumentNote>? notes = null,
    int? pages = null)
{
    public DocumentFormat Format { get; } = format;

    /// <summary>The words as printed.</summary>
    public string Text { get; } = text;

    /// <summary>The same length as <see cref="Text"/>, with full-width digits, letters and odd blanks folded: what the scanners read.</summary>
    public string Folded { get; } = TextFolding.Fold(text);

    /// <summary>Paragraphs outside tables, in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; } = blocks;

    public IReadOnlyList<SourceTable> Tables { get; } = tables;

    public IReadOnlyList<DocumentNote> Notes { get; } = notes ?? [];

    public int? Pages { get; } = pages;

    public Evidence Cite(TextSpan span) => new(span, Text.Substring(span.Start, span.Length));

    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The folded words of a span, without blanks at either end.</summary>
    public string Words(TextSpan span) => Folded.Substring(span.Start, span.Length).Trim();
}
