using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>The running text of a report with its amounts, paragraph by paragraph: where the relation finders look.</summary>
internal sealed class Narrative
{
    private readonly List<NarrativeParagraph> paragraphs = [];

    public Narrative(SourceDocument document, IReadOnlyList<Amount> amounts)
    {
        Document = document;
        Amounts = [.. amounts.Where(a => a.Cell is null)];
        foreach (var block in document.Blocks)
        {
            var inside = Amounts.Where(a => block.Span.Contains(a.Span)).ToList();
            paragraphs.Add(new NarrativeParagraph(block.Span, [.. SentenceSplitter.Split(document.Folded, block.Span, "。！？")], inside));
        }
    }

    public SourceDocument Document { get; }

    public string Text => Document.Folded;

    /// <summary>Amounts outside tables, in reading order.</summary>
    public IReadOnlyList<Amount> Amounts { get; }

    public IReadOnlyList<NarrativeParagraph> Paragraphs => paragraphs;

    /// <summary>The sentence that a position stands in.</summary>
    public TextSpan SentenceAt(int position) =>
        paragraphs.Where(p => p.Span.Contains(position)).SelectMany(p => p.Sentences).FirstOrDefault(s => s.Contains(position));

    public NarrativeParagraph? ParagraphAt(int position) => paragraphs.FirstOrDefault(p => p.Span.Contains(position));
}

/// <summary>One paragraph: its sentences (up to 。) and its amounts.</summary>
internal sealed record NarrativeParagraph(TextSpan Span, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<Amount> Amounts);
