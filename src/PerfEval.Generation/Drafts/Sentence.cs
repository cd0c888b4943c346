namespace PerfEval.Generation.Drafts;

/// <summary>Some pieces in a row, as a rule one sentence; tagged when the gold knows it as a passage.</summary>
public sealed class Sentence(IEnumerable<Piece> pieces, Passage? passage = null)
{
    public Sentence(string words, Passage? passage = null)
        : this([new Piece(words)], passage)
    {
    }

    public List<Piece> Pieces { get; } = [.. pieces];

    public Passage? Passage { get; set; } = passage;

    public string Text => string.Concat(Pieces.Select(p => p.Text));
}
