using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Drafts;

/// <summary>A report before it is written: its facts, and its paragraphs and tables in reading order.</summary>
public sealed class Draft(Voice voice, IEnumerable<DraftBlock> blocks)
{
    public ReportFacts Facts => Voice.Facts;

    /// <summary>How this report speaks: for words to be added in its style.</summary>
    public Voice Voice { get; } = voice;

    public List<DraftBlock> Blocks { get; } = [.. blocks];

    public IEnumerable<Paragraph> Paragraphs => Blocks.OfType<Paragraph>();

    public IEnumerable<DraftTable> Tables => Blocks.OfType<DraftTable>();

    public IEnumerable<Sentence> Sentences => Blocks.SelectMany(b => b.AllSentences);

    /// <summary>Every piece in reading order.</summary>
    public IEnumerable<Piece> Pieces => Sentences.SelectMany(s => s.Pieces);

    /// <summary>The pieces that state a fact and that nobody has changed yet.</summary>
    public IReadOnlyList<Piece> Free(string fact) => [.. Pieces.Where(p => p.Fact == fact && !p.Touched)];

    /// <summary>The only piece that states the fact, when it is said once and untouched; else null.</summary>
    public Piece? Once(string fact) => Pieces.Where(p => p.Fact == fact).ToList() is [{ Touched: false } one] ? one : null;

    /// <summary>Body paragraphs (no headings, no items of lists) of a chapter, where a sentence can be added.</summary>
    public IReadOnlyList<Paragraph> Body(string topic) => [.. Paragraphs.Where(p => p.Topic == topic && p.Level == 0 && p is { Title: false, Right: false, Listed: false })];

    /// <summary>The sentence that a piece stands in.</summary>
    public Sentence SentenceOf(Piece piece) => Sentences.First(s => s.Pieces.Contains(piece));
}
