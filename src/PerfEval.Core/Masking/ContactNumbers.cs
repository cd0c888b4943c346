using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Rules.Publication;

namespace PerfEval.Core.Masking;

/// <summary>Numbers and addresses by which a person is reached or known (手机、固定电话、身份证、银行卡、邮箱、车牌), in running text.</summary>
internal static partial class ContactNumbers
{
    public static IEnumerable<PersonalDatum> Find(string text) => Known(text).Concat(Ids(text)).Concat(Cards(text)).Concat(Landlines(text)).Concat(Others(text));

    /// <summary>True for a date of birth, six digits (790101) or eight, at its place in an ID number, and a province that exists.</summary>
    public static bool IsIdNumber(string digits) =>
        digits.Length is 15 or 18 && digits[..^1].All(char.IsAsciiDigit) && Province().IsMatch(digits)
        && DateOnly.TryParseExact(digits.Length == 18 ? digits[6..14] : "19" + digits[6..12], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>16 to 19 digits that a card has: its issuer's first digit, and Luhn.</summary>
    public static bool IsCardNumber(string digits) => digits.Length is >= 16 and <= 19 && digits[0] is >= '3' and <= '6' && digits.All(char.IsAsciiDigit) && PersonalNumbers.PassesLuhn(digits);

    // Whatever the check of a report warns of is masked.
    private static IEnumerable<PersonalDatum> Known(string text) => PersonalNumbers.Find(text).Select(n => n.Kind switch
    {
        "手机号" => PersonalDatum.Of(text, n.Span, PersonalDataKind.Mobile, "11位手机号"),
        "身份证号" => PersonalDatum.Of(text, n.Span, PersonalDataKind.IdCard, "18位身份证号，校验码相符"),
        _ => PersonalDatum.Of(text, n.Span, PersonalDataKind.BankCard, "银行卡号，校验位相符"),
    });

    private static IEnumerable<PersonalDatum> Ids(string text)
    {
        foreach (Match match in LabelledId().Matches(text)) yield return Of(text, match.Groups["id"], PersonalDataKind.IdCard, "“身份证”后的号码");
        foreach (Match match in SpacedId().Matches(text))
            if (PersonalNumbers.HasCheckDigit(string.Concat(match.Value.Where(char.IsAsciiLetterOrDigit)))) yield return Of(text, match, PersonalDataKind.IdCard, "18位身份证号，校验码相符");
    }

    private static IEnumerable<PersonalDatum> Cards(string text) =>
        LabelledCard().Matches(text).Select(m => Of(text, m.Groups["card"], PersonalDataKind.BankCard, "“银行卡”后的号码"));

    private static IEnumerable<PersonalDatum> Landlines(string text)
    {
        foreach (var regex in new[] { AreaCoded(), LabelledPhone() })
        {
            foreach (Match match in regex.Matches(text))
            {
                var line = text[(text.LastIndexOf('\n', Math.Max(0, match.Index - 1)) + 1)..match.Groups["number"].Index];
                if (PublicPhone().IsMatch(line) || CodeWords().IsMatch(line)) continue;
                yield return Of(text, match.Groups["number"], PersonalDataKind.Landline, match.Groups["label"] is { Success: true, Value: var label } ? $"“{label}”后的固定电话" : "带区号的固定电话");
                // 0730-7712345、7712346
                for (var next = FurtherPhone().Match(text, match.Groups["number"].Index + match.Groups["number"].Length); next.Success; next = FurtherPhone().Match(text, next.Index + next.Length))
                    yield return Of(text, next.Groups["number"], PersonalDataKind.Landline, "并列的固定电话");
            }
        }
    }

    private static IEnumerable<PersonalDatum> Others(string text)
    {
        foreach (Match match in Email().Matches(text)) yield return Of(text, match, PersonalDataKind.Email, "电子邮箱");
        foreach (Match match in NetAccount().Matches(text)) yield return Of(text, match.Groups["number"], PersonalDataKind.NetAccount, "QQ、微信号");
        foreach (Match match in Plate().Matches(text))
            if (match.Groups["number"].Value.Any(char.IsAsciiDigit) && !BodyCar().IsMatch(text[Math.Max(0, match.Index - 12)..match.Index])) yield return Of(text, match, PersonalDataKind.Plate, "机动车号牌");
    }

    private static PersonalDatum Of(string text, Group match, PersonalDataKind kind, string reason) => PersonalDatum.Of(text, new TextSpan(match.Index, match.Length), kind, reason);

    // 身份证号：430623199001011234 with a slip in it, and the old one of 15 digits
    [GeneratedRegex(@"身份证(?:件)?(?:号码|号)?[^\d\n]{0,6}(?<id>\d{17}[\dXx]|\d{15})(?![\dA-Za-z])", RegexOptions.None, 2000)]
    private static partial Regex LabelledId();

    [GeneratedRegex(@"(?<![\dA-Za-z])\d{6}([ -])\d{8}\1\d{3}[\dXx](?![\dA-Za-z])", RegexOptions.None, 2000)]
    private static partial Regex SpacedId();

    // 一卡通卡号：6217…; an account (账号) may be that of a body
    [GeneratedRegex(@"(?:银行卡|一卡通|社保卡|惠农卡|储蓄卡|借记卡|(?<!油|证|编)卡)(?:账号|帐号|号码|号)[^\d\n]{0,4}(?<card>\d{12,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![\dA-Za-z.])", RegexOptions.None, 2000)]
    private static partial Regex LabelledCard();

    // 0730-7712345, （0730）7712345转801, 010-65550123-802; 2021-0730-… and decimals are none
    [GeneratedRegex(@"(?<![\d.\-/A-Za-z〔\[×*])(?<number>(?:[（(]0(?:10|2\d|[3-9]\d{2})[）)][- ]?|0(?:10|2\d|[3-9]\d{2})[-—－ ])[2-9]\d{6,7}(?:[ ]?(?:-|—|转|分机)[ ]?\d{1,6})?)(?![\dA-Za-z×*]|\.\d)", RegexOptions.None, 2000)]
    private static partial Regex AreaCoded();

    // 联系电话：7712345, 电话 07307712345; not 电话回访3000000户
    [GeneratedRegex(@"(?<label>电话|座机|传真|联系方式|联系号码)(?:号码|号)?(?:[（(]传真[）)])?[：:（( 　]{0,6}(?<number>(?:0(?:10|2\d|[3-9]\d{2}))?[2-9]\d{6,7}(?:[ ]?(?:-|—|转|分机)[ ]?\d{1,6})?)(?![\dA-Za-z×*%万亿元户人次个]|[.,]\d)", RegexOptions.None, 2000)]
    private static partial Regex LabelledPhone();

    [GeneratedRegex(@"\G[ ]?[、/,，;；][ ]?(?<number>[2-9]\d{6,7})(?![\dA-Za-z.万亿元户人次个%×*])", RegexOptions.None, 2000)]
    private static partial Regex FurtherPhone();

    [GeneratedRegex("(?:" + PersonLabels.PublicPhones + ")(?:联系)?(?:电话|座机|方式|传真|热线)?(?:号码)?[：:（( \u3000]{0,6}$", RegexOptions.None, 2000)]
    private static partial Regex PublicPhone();

    // 项目编码：030-2100299
    [GeneratedRegex("(?:编码|编号|代码|文号|索引号|凭证号?|科目)[：: \u3000]{0,4}$", RegexOptions.None, 2000)]
    private static partial Regex CodeWords();

    [GeneratedRegex(@"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,60}@[A-Za-z0-9\-]{1,40}(?:\.[A-Za-z0-9\-]{1,20}){1,4}", RegexOptions.None, 2000)]
    private static partial Regex Email();

    // 公务用车湘F00001, 救护车（湘F00002）: vehicles of bodies
    [GeneratedRegex("(?:公务|执法|执勤|救护|消防|环卫|洒水|清扫|垃圾|作业|应急|校|公|专用)用?车?辆?(?:车牌号?)?[^\u4e00-\u9fa5]{0,4}$")]
    private static partial Regex BodyCar();

    // QQ：12345678, 微信号：zhang_san
    [GeneratedRegex(@"(?:QQ|qq|微信|WeChat)(?:号码|号)?[：: 　]{0,4}(?<number>[A-Za-z\d][A-Za-z\d_\-]{4,19})(?![A-Za-z\d×*])", RegexOptions.None, 2000)]
    private static partial Regex NetAccount();

    // 湘F12345, 湘A·D12345; no code goes on behind it
    [GeneratedRegex(@"(?<![A-Za-z\d])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. ]?(?<number>[A-HJ-NP-Z0-9]{5,6})(?![A-Za-z0-9\-〔\[警])", RegexOptions.None, 2000)]
    private static partial Regex Plate();

    [GeneratedRegex("^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])")]
    private static partial Regex Province();
}
