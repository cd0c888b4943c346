namespace PerfEval.Language.Segmentation;

/// <summary>Where a word stands in the text that was segmented.</summary>
public readonly record struct WordSpan(int Start, int Length)
{
    public int End => Start + Length;
}
