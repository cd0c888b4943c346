namespace PerfEval.Core.Masking;

/// <summary>
/// What a reviewer has decided (人工决定) for a copy to be published: words that stay readable at one of their places (the n-th, from 1), or words that are masked wherever they stand (place 0).
/// Places are counted among equal words, so that a decision outlives a new reading of the file.
/// </summary>
public sealed record PublicationChoice(string Words, int Place)
{
    /// <summary>保留, against 另行隐去.</summary>
    public bool IsKept => Place > 0;

    public static PublicationChoice Keep(string words, int place) => new(words, place);

    public static PublicationChoice Hide(string words) => new(words, 0);
}
