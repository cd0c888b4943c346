using PerfEval.Core.Text;

namespace PerfEval.Core.Documents;

/// <summary>The one canonical text of a report with its paragraphs and tables; every span in the program points into <see cref="Text"/>.</summary>
public sealed class SourceDocument(
    DocumentFormat format,
    string text,
    IReadOnlyList<Block> blocks,
    IReadOnlyList<SourceTable> tables,
    IReadOnlyList<DocumentNote>? notes = null,
    PagePlaces? places = null)
{
    // Made when they are first asked for: not who reads a document needs them, but who understands it.
    private string? folded;
    private TableNesting? nesting;

    public DocumentFormat Format { get; } = format;

    /// <summary>The words as printed.</summary>
    public string Text { get; } = text;

    /// <summary>The same length as <see cref="Text"/>, with full-width digits, odd blanks and slips of recognition folded: what the scanners read.</summary>
    public string Folded => folded ??= PunctuationFolding.Fold(SlipFolding.Fold(TextFolding.Fold(Text)));

    /// <summary>Paragraphs outside tables, in reading order.</summary>
    public IReadOnlyList<Block> Blocks { get; } = blocks;

    public IReadOnlyList<SourceTable> Tables { get; } = tables;

    /// <summary>Which of the tables lie in a cell of another.</summary>
    public TableNesting Nesting => nesting ??= new TableNesting(Tables);

    public IReadOnlyList<DocumentNote> Notes { get; } = notes ?? [];

    /// <summary>Where the words stand on the pages; <see cref="PagePlaces.None"/> where the format has none.</summary>
    public PagePlaces Places { get; } = places ?? PagePlaces.None;

    /// <summary>Runs that were read from pictures, in reading order.</summary>
    public IReadOnlyList<RecognizedText> Recognized { get; init; } = [];

    /// <summary>Headers, footers, page numbers, portal chrome and the like, apart from the body.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];

    /// <summary>Like <see cref="Folded"/>, but blank where words are set apart: what speaks of the report itself.</summary>
    public string Body => field ??= WithoutAsides();

    public int? Pages => Places.Pages.Count == 0 ? null : Places.Pages.Count;

    /// <summary>The lowest confidence of the recognised runs that the span touches; null when none of it was recognised.</summary>
    public double? ConfidenceOf(TextSpan span) => RecognizedText.Lowest(Recognized, span);

    /// <summary>The same document as the file of another format that it was made from.</summary>
    public SourceDocument OfFormat(DocumentFormat original, DocumentNote how) =>
        new(original, Text, Blocks, Tables, [.. Notes, how], Places) { Recognized = Recognized, Asides = Asides };

    public Evidence Cite(TextSpan span) => new(span, Text.Substring(span.Start, span.Length));

    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>True for words of the text that are set apart from the body.</summary>
    public bool IsAside(TextSpan span) => !Folded.AsSpan(span.Start, span.Length).SequenceEqual(Body.AsSpan(span.Start, span.Length));

    /// <summary>The folded words of a span, without blanks at either end.</summary>
    public string Words(TextSpan span) => Folded.Substring(span.Start, span.Length).Trim();

    private string WithoutAsides()
    {
        var spans = Asides.Where(a => a.Span is not null).Select(a => a.Span!.Value).ToList();
        if (spans.Count == 0) return Folded;
        var body = Folded.ToCharArray();
        foreach (var span in spans) Array.Fill(body, ' ', span.Start, span.Length);
        return new string(body);
    }
}
