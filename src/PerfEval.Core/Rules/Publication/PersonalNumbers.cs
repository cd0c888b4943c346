using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Publication;

/// <summary>Finds mobile numbers, ID numbers with a right check digit, and bank cards that pass Luhn beside words of a bank.</summary>
internal static partial class PersonalNumbers
{
    private const string Checks = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static IEnumerable<PersonalNumber> Find(string text) =>
        Ids(text).Concat(Cards(text)).Concat(Mobiles(text)).OrderBy(n => n.Span.Start);

    private static IEnumerable<PersonalNumber> Mobiles(string text)
    {
        foreach (Match m in Mobile().Matches(text))
        {
            // 记账凭证号：13987654321号
            if (!CodeWords().IsMatch(text[Math.Max(0, m.Index - 10)..m.Index])) yield return Of("手机号", m);
        }
    }

    private static IEnumerable<PersonalNumber> Ids(string text)
    {
        foreach (Match m in Id().Matches(text))
        {
            if (HasCheckDigit(m.Value)) yield return Of("身份证号", m);
        }
    }

    private static IEnumerable<PersonalNumber> Cards(string text)
    {
        foreach (Match m in Card().Matches(text))
        {
            var end = m.Index + m.Length;
            // “打入6222…账户”: the word of the bank may stand behind.
            var near = text[Math.Max(0, m.Index - 30)..m.Index] + text[end..Math.Min(text.Length, end + 4)];
            if (BankWords().IsMatch(near) && PassesLuhn(Digits(m.Value)) && !HasCheckDigit(Digits(m.Value))) yield return Of("银行卡号", m);
        }
    }

    private static PersonalNumber Of(string kind, Match match) =>
        PersonalNumber.Of(kind, new TextSpan(match.Index, match.Length), Digits(match.Value));

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiLetterOrDigit));

    /// <summary>GB 11643: weighted sum modulo 11, and a date of birth that exists.</summary>
    internal static bool HasCheckDigit(string id)
    {
        if (id.Length != 18 || !id[..17].All(char.IsAsciiDigit)) return false;
        var sum = Enumerable.Range(0, 17).Sum(i => (id[i] - '0') * Weights[i]);
        return Checks[sum % 11] == char.ToUpperInvariant(id[17])
            && DateOnly.TryParseExact(id.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    internal static bool PassesLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var d = digits[^(i + 1)] - '0';
            if (i % 2 == 1) d = d * 2 > 9 ? d * 2 - 9 : d * 2;
            sum += d;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex("(?:凭证|票据|发票|合同|编号|编码|代码|订单|流水|单号|批次|卷)(?:编)?(?:号|码)?[^\\d]{0,3}$")]
    private static partial Regex CodeWords();

    // 13800001234, 138-0000-1234, 138 0000 1234, +86-138…, 1 3 8 …; not a part of a longer number, an amount or a code.
    [GeneratedRegex(@"(?:(?<![\dA-Za-z.\-#＃〕\]])|(?<=(?:\+86|0086)[- ]?))1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4}|[- ]\d{3}[- ]\d{5})(?![\dA-Za-z.\-%元万亿#])|(?<![\dA-Za-z] ?)1 [3-9](?: \d){9}(?! ?\d)")]
    private static partial Regex Mobile();

    // 11010519491231002X
    [GeneratedRegex(@"(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])")]
    private static partial Regex Id();

    // 6222 0212 3456 7890 123 or without blanks
    [GeneratedRegex(@"(?<![\dA-Za-z.])(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?![\dA-Za-z.])")]
    private static partial Regex Card();

    [GeneratedRegex("账号|帐号|账户|帐户|卡号|开户|银行")]
    private static partial Regex BankWords();
}
