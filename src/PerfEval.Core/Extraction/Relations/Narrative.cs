using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>The running text of a report with its amounts, paragraph by paragraph: where the relation finders look.</summary>
internal sealed class Narrative
{
    /// <summary>The most amounts that are tried as parts of one relation: a longer list is no statement.</summary>
    public const int Most = 60;

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
