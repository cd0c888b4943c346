namespace PerfEval.Generation.Drafts;

/// <summary>The smallest printed thing: some words, what they mean to the gold, and which fact they state.</summary>
/// <remarks>
/// A fact that is said twice has two pieces with the same <see cref="Fact"/> (see <see cref="Said"/>). A fault changes pieces and nothing
/// else, so that the gold, which is read off the pieces, can't drift from the text.
/// </remarks>
public sealed class Piece(string text, Mark? mark = null, string? fact = null)
{
    public string Text { get; private set; } = text;

    public Mark? Mark { get; private set; } = mark;

    public string? Fact { get; } = fact;

    /// <summary>How the piece was printed, so that another value can be printed the same way; null for plain words.</summary>
    public Func<decimal, Piece>? Printed { get; init; }

    /// <summary>True once a fault or a trap has changed it: others leave it alone.</summary>
    public bool Touched { get; private set; }

    public decimal? Value => Mark switch { AmountMark a => a.Yuan, RateMark r => r.Value, _ => null };

    /// <summary>Prints another value in the style of this piece: yuan for an amount, a fraction of one for a rate, points for a score.</summary>
    public void Restate(decimal value)
    {
        var other = (Printed ?? throw new InvalidOperationException($"“{Text}”没有可换的数值"))(value);
        Replace(other.Text, other.Mark);
    }

    /// <summary>Puts other words in its place, with what they now mean.</summary>
    public void Replace(string text, Mark? mark)
    {
        (Text, Mark, Touched) = (text, mark, true);
    }

    /// <summary>Keeps the others away without changing it.</summary>
    public void Touch() => Touched = true;

    public override string ToString() => Text;
}
