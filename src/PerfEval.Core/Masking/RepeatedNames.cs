using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>The same person elsewhere in the report (前后同名): a name masked in its field would be read two lines further.</summary>
internal static class RepeatedNames
{
    public static IEnumerable<PersonalDatum> Find(string text, IReadOnlyCollection<PersonalDatum> found)
    {
        foreach (var name in found.Where(f => f.Kind == PersonalDataKind.Name).Select(f => PersonName.Plain(text.Substring(f.Span.Start, f.Span.Length))).Distinct(StringComparer.Ordinal))
            foreach (var span in Places(text, name))
                yield return PersonalDatum.Of(text, span, PersonalDataKind.Name, "别处已按姓名隐去");
    }

    /// <summary>Where a name stands: one of two letters only apart from other letters (高峰 is in 高峰期), or before what one says of people.</summary>
    public static IEnumerable<TextSpan> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            if (name.Length > 2 || IsApart(text, at, at + name.Length)) yield return new TextSpan(at, name.Length);
    }

    // What stands before and behind a person who acts: 由张三负责, 第2页张三的签字.
    private const string Before = "由是和与及给向请对让找经页为";
    private const string Behind = "的在为负等任同是对已表说将从由向到自及和与签担主带填审复经";

    private static bool IsApart(string text, int start, int end) =>
        (start == 0 || !IsLetter(text[start - 1]) || Before.Contains(text[start - 1], StringComparison.Ordinal))
        && (end == text.Length || !IsLetter(text[end]) || Behind.Contains(text[end], StringComparison.Ordinal));

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fa5' || char.IsAsciiLetter(c);
}
