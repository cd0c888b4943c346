namespace PerfEval.Storage.Sql;

/// <summary>PostgreSQL takes neither NUL nor half a surrogate pair: each becomes U+FFFD, so the length and every span stay true.</summary>
internal static class StorableText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0', StringComparison.Ordinal)) return text;
        if (!Enumerable.Range(0, text.Length).Any(i => Refused(text, i))) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Refused(source, i) ? '\uFFFD' : source[i];
        });
    }

    private static bool Refused(string text, int i) =>
        text[i] == '\0'
        || (char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
}
