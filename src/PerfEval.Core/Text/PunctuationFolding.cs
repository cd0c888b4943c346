using System.Buffers;

namespace PerfEval.Core.Text;

/// <summary>Reads half-width marks (半角标点) between Chinese words as the Chinese ones, keeping the length: “于6月12日开工,9月8日完工.由于…”.</summary>
public static class PunctuationFolding
{
    private const int LongestOrdinal = 6;
    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;");

    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Marks)) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch
                {
                    ',' when EndsWords(source, i) && !IsInNumber(source, i) => '，',
                    ';' when EndsWords(source, i) => '；',
                    '.' when EndsWords(source, i) && !char.IsAsciiDigit(source[i - 1]) && IsFollowed(source, i) && !IsOrdinal(source, i) => '。',
                    var c => c,
                };
            }
        });
    }

    private static bool EndsWords(string text, int at) => at > 0 && (IsChinese(text[at - 1]) || char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '%' or '）' or ')' or '”' or '》');

    private static bool IsFollowed(string text, int at) => at + 1 == text.Length || IsChinese(text[at + 1]) || char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '\n' or ' ' or '（' or '《' or '“';

    // 48,320人
    private static bool IsInNumber(string text, int at) => char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    // “一.项目概况”, “(二).资金”: a mark behind an ordinal begins the line.
    private static bool IsOrdinal(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start <= LongestOrdinal && (text[start - 1] is '（' or '(' or '）' or ')' or '第' or ' ' || "一二三四五六七八九十".Contains(text[start - 1], StringComparison.Ordinal))) start--;
        return start == 0 || text[start - 1] is '\n' or '\t';
    }

    private static bool IsChinese(char c) => c is >= '一' and <= '龥';
}
