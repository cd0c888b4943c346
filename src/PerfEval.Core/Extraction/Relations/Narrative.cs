using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>The running text of a report with its amounts, paragraph by paragraph: where the relation finders look.</summary>
internal sealed class Narrative
{
    /// <summary>The most amounts that are tried as parts of one relation: a longer list is no statement.</summary>
    public const int Most = 60;

    private readonly List<NarrativeParagraph> paragraphs;

    public Narrative(SourceDocument document, IReadOnlyList<Amount> amounts)
        : this(document, amounts, document.Blocks.Select(b => (b.Span, (IReadOnlyList<TextSpan>)[.. SentenceSplitter.Split(document.Folded, b.Span, "。！？")]))) { }

    private Narrative(SourceDocument document, IReadOnlyList<Amount> amounts, IEnumerable<(TextSpan Span, IReadOnlyList<TextSpan> Sentences)> blocks)
    {
        Document = document;
        Amounts = [.. amounts.Where(a => a.Cell is null)];
        paragraphs = [.. blocks.Select(b => new NarrativeParagraph(b.Span, b.Sentences, Amounts.Where(a => b.Span.Contains(a.Span)).ToList()))];
    }

    /// <summary>The same text when more is known of its amounts.</summary>
    public Narrative With(IReadOnlyList<Amount> amounts) => new(Document, amounts, paragraphs.Select(p => (p.Span, p.Sentences)));

    public SourceDocument Document { get; }

    public string Text => Document.Folded;

    /// <summary>Amounts outside tables, in reading order.</summary>
    public IReadOnlyList<Amount> Amounts { get; }

    public IReadOnlyList<NarrativeParagraph> Paragraphs => paragraphs;

    /// <summary>Amounts of a kind that a number may be computed from: those around it, and the first of the report, where its totals are told.</summary>
    public IReadOnlyList<Amount> Around(TextSpan span, Func<Amount, bool> kind)
    {
        var all = Amounts.Where(kind).ToList();
        if (all.Count <= Most) return all;
        return [.. all.Take(Most / 4).Concat(all.OrderBy(a => Math.Abs(a.Span.Start - span.Start)).Take(Most)).DistinctBy(a => a.Span).OrderBy(a => a.Span.Start)];
    }

    /// <summary>The sentence that a position stands in.</summary>
    public TextSpan SentenceAt(int position) =>
        paragraphs.Where(p => p.Span.Contains(position)).SelectMany(p => p.Sentences).FirstOrDefault(s => s.Contains(position));

    public NarrativeParagraph? ParagraphAt(int position) => paragraphs.FirstOrDefault(p => p.Span.Contains(position));
}

/// <summary>One paragraph: its sentences (up to 。) and its amounts.</summary>
internal sealed record NarrativeParagraph(TextSpan Span, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<Amount> Amounts);
