namespace PerfEval.Evaluation.Matching;

/// <summary>Compares words of a report with words of gold, white space aside.</summary>
public static class Words
{
    public static string Squeezed(string? text) => text is null ? "" : text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;

    /// <summary>Whether two sentences are one: one holds the other and isn't much longer, or nearly all of their characters are shared in order.</summary>
    public static bool Alike(string? one, string? other)
    {
        var (a, b) = (Squeezed(one), Squeezed(other));
        if (a.Length == 0 || b.Length == 0) return false;
        if (Hold(a, b)) return Math.Min(a.Length, b.Length) >= 0.6 * Math.Max(a.Length, b.Length);
        return Likeness.Of(a, b, 0.85) >= 0.85;
    }

    /// <summary>Whether one of the two names holds the other: 益阳市电子政务管理办公室 and 市电子政务管理办公室.</summary>
    public static bool SameName(string one, string other) => Hold(Squeezed(one), Squeezed(other)) || Alike(one, other);

    private static bool Hold(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
}
