using System.Text.RegularExpressions;

namespace PerfEval.Core.Masking;

/// <summary>
/// 脱敏: what of personal data stays readable, as lists for the public (公示) print it: 张**, 138****5678, an ID number without the date of birth, the area code
/// of a landline. A name doesn't tell how long it is.
/// </summary>
public static partial class Mask
{
    private const string Stars = "****";

    public static string Of(PersonalDataKind kind, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return kind switch
        {
            PersonalDataKind.Name => Name(words),
            PersonalDataKind.Mobile => Digits(words, words.Count(char.IsDigit) - 8, 4),
            PersonalDataKind.Landline => Landline(words),
            PersonalDataKind.IdCard => Digits(words, 6, words.Count(IsSign) > 15 ? 4 : 3),
            PersonalDataKind.BankCard => Digits(words, 4, 4),
            PersonalDataKind.Email => $"{words[0]}***{words[words.IndexOfAny(['@', '＠'])..]}",
            PersonalDataKind.NetAccount => words[0] + Stars,
            PersonalDataKind.Plate => Digits(words, 2, 2),
            PersonalDataKind.Address => Stars,
            _ => words.Length is >= 2 and <= 4 && words.All(IsHan) ? Name(words) : Stars,
        };
    }

    /// <summary>The mask keeps the surname, of a name of several parts the first letter.</summary>
    private static string Name(string words) => words[..(PersonName.StartsWithCompound(words) ? 2 : 1)] + "**";

    // Signs between the digits stay: 138-****-5678.
    private static string Digits(string words, int head, int tail)
    {
        var count = words.Count(IsSign);
        var at = 0;
        return string.Concat(words.Select(c => !IsSign(c) ? c : at++ < head || at > count - tail ? c : '*'));
    }

    // 0730-****345; an extension is masked whole.
    private static string Landline(string words)
    {
        var parts = LandlineParts().Match(words);
        if (!parts.Success) return Stars;
        var number = parts.Groups["number"].Value;
        return parts.Groups["area"].Value + Digits(number, 0, Math.Min(3, number.Length / 2)) + string.Concat(parts.Groups["rest"].Value.Select(c => char.IsDigit(c) ? '*' : c));
    }

    private static bool IsSign(char c) => char.IsDigit(c) || char.IsAsciiLetter(c) || IsHan(c) || c is >= 'Ａ' and <= 'ｚ';

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fa5';

    // （0730）7712345转801, 0730-7712345, 7712345
    [GeneratedRegex(@"^(?<area>[（(]?[0０]\d{2,3}[）)]?[-—－ ]?(?=\d{5}))?(?<number>\d+)(?<rest>.*)$", RegexOptions.Singleline, 1000)]
    private static partial Regex LandlineParts();
}
