using System.Text.RegularExpressions;

namespace PerfEval.Core.Text;

/// <summary>Folds the variants of one character into one, keeping the length so that spans stay true.</summary>
public static partial class TextFolding
{
    public static string Fold(string text)
    {
        var folded = string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var c = source[i];
                target[i] = IsPlain(c) ? c : Fold(c);
            }
        });
        return folded.Contains("[bookmark", StringComparison.Ordinal) ? WordBookmark().Replace(folded, m => new string(' ', m.Length)) : folded;
    }

    // Most of a report.
    private static bool IsPlain(char c) => c is >= '一' and <= '龥' || c is >= '0' and <= 'z';

    // Digits, letters, % + - . # only: Chinese commas and brackets keep their meaning.
    private static char Fold(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '％' or '＋' or '．' or '＃' => (char)(c - 0xFEE0),
        '\u00A0' or '\u2002' or '\u2003' or '\u2007' or '\u2009' or '\u200B' or '\u202F' or '\u3000' or '\uFEFF' or '\v' or '\f' => ' ',
        '﹪' => '%',
        '×' or '✕' or '╳' or '＊' or '*' => '×',
        '○' or '◯' => '〇',
        > '\u00FF' when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ => c,
    };

    // "[bookmark: _GoBack]" is left in texts that a converter made from Word files.
    [GeneratedRegex(@"\[bookmark: ?\w*\]")]
    private static partial Regex WordBookmark();
}
