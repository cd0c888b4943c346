namespace PerfEval.Readers.PlainText.Tables;

/// <summary>What stands between two bars of one line: columns <paramref name="First"/> up to <paramref name="End"/>, so many places wide.</summary>
internal sealed record DrawnPiece(int First, int End, int Width, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A rule, that closes the cell above it.</summary>
    public bool IsRule => Text.Length > 0 && Text.All(BoxCharacters.IsHorizontal);
}
