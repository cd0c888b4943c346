namespace PerfEval.Storage.Search;

/// <summary>A text as it is compared: widths and letters folded, blanks within a line left out; knows where each character stood.</summary>
internal sealed class DenseText
{
    private readonly int[] origins;

    public DenseText(string text)
    {
        var folded = SearchFolding.Fold(text);
        var dense = new char[folded.Length];
        origins = new int[folded.Length];
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != '\n' && char.IsWhiteSpace(folded[i])) continue;
            (dense[length], origins[length]) = (folded[i], i);
            length++;
        }
        Text = new string(dense, 0, length);
    }

    public string Text { get; }

    public static string Of(string text) => new DenseText(text).Text;

    /// <summary>The place in the text as printed.</summary>
    public (int Start, int Length) Origin(int start, int length) => (origins[start], origins[start + length - 1] + 1 - origins[start]);
}
