namespace PerfEval.Evaluation.Printing;

/// <summary>A table whose columns stand below each other on a terminal, where a Chinese character is two wide.</summary>
internal sealed class TextTable(params string[] heads)
{
    private readonly List<string[]> rows = [heads];

    public void Add(params string[] cells) => rows.Add(cells);

    /// <param name="target">Where it goes.</param>
    /// <param name="words">The first columns, which hold words and stand left; numbers stand right.</param>
    public void Write(TextWriter target, int words)
    {
        var widths = Enumerable.Range(0, heads.Length).Select(c => rows.Max(r => Width(r[c]))).ToArray();
        foreach (var row in rows) target.WriteLine(string.Join("  ", row.Select((cell, c) => Padded(cell, widths[c], c < words))).TrimEnd());
    }

    private static string Padded(string cell, int width, bool left) =>
        left ? cell + new string(' ', width - Width(cell)) : new string(' ', width - Width(cell)) + cell;

    private static int Width(string cell) => cell.Sum(c => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uFFDC' and not (>= '\uD800' and <= '\uDFFF') or '—' ? 2 : 1);
}
