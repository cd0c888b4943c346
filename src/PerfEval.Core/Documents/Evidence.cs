namespace PerfEval.Core.Documents;

/// <summary>依据: words of the document, quoted as printed, and where they stand. Made only by <see cref="SourceDocument.Cite"/>.</summary>
public sealed record Evidence
{
    internal Evidence(TextSpan span, string quote) => (Span, Quote) = (span, quote);

    public TextSpan Span { get; }

    public string Quote { get; }
}
