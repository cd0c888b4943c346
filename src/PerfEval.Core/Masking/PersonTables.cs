using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>Personal data in tables: cells to the right of 项目负责人 and 联系电话, columns below 姓名, 身份证号, 银行卡号 and 住址 (人员名单、发放花名册).</summary>
internal static partial class PersonTables
{
    public static IEnumerable<PersonalDatum> Find(SourceDocument document, string text)
    {
        foreach (var table in document.Tables)
        {
            var cells = table.Cells.Where(c => c.Span.Length > 0).Select(c => (Cell: c, Words: text.Substring(c.Span.Start, c.Span.Length))).ToList();
            var rows = cells.GroupBy(c => c.Cell.Row).ToDictionary(g => g.Key, g => g.OrderBy(c => c.Cell.Column).ToList());
            foreach (var head in cells.Where(c => c.Words.Length <= LongestHead))
            {
                if (Kind(head.Words) is not { } kind) continue;
                var right = rows[head.Cell.Row].Find(c => c.Cell.Column >= head.Cell.Column + head.Cell.ColumnSpan);
                var told = right.Cell is null || right.Words.Length > LongestValue ? [] : Values(text, right.Cell.Span, kind, head.Words, whole: false).ToList();
                foreach (var datum in told) yield return datum;
                if (told.Count > 0 && !IsList(head.Words) || kind == PersonalDataKind.Landline && !rows[head.Cell.Row].Exists(c => NameHead().IsMatch(PersonName.Plain(c.Words)))) continue;
                foreach (var below in cells.Where(c => c.Cell.Row > head.Cell.Row && c.Cell.Column < head.Cell.Column + head.Cell.ColumnSpan && head.Cell.Column < c.Cell.Column + c.Cell.ColumnSpan && c.Words.Length <= LongestValue))
                    foreach (var datum in Values(text, below.Cell.Span, kind, head.Words, WholeHead().IsMatch(PersonName.Plain(head.Words)))) yield return datum;
            }
        }
    }

    /// <summary>Cells beside and below 监督电话, 投诉电话 and the like: what stands there is for everybody.</summary>
    public static IEnumerable<TextSpan> ForEverybody(SourceDocument document, string text) =>
        from table in document.Tables
        from head in table.Cells
        where head.Span.Length is > 0 and <= LongestHead && PersonName.Plain(text.Substring(head.Span.Start, head.Span.Length)) is var words && PublicHead().IsMatch(words) && PhoneHead().IsMatch(words)
        from cell in table.Cells
        where cell.Row == head.Row && cell.Column == head.Column + head.ColumnSpan || cell.Column == head.Column && cell.Row > head.Row
        select cell.Span;

    private const int LongestHead = 24;
    private const int LongestValue = 80;

    /// <summary>What stands beside or below a label; null for other words.</summary>
    public static PersonalDataKind? Kind(string words)
    {
        var plain = PersonName.Plain(words);
        if (NameHead().IsMatch(plain)) return PersonalDataKind.Name;
        if (PublicHead().IsMatch(plain)) return null;
        if (PhoneHead().IsMatch(plain)) return PersonalDataKind.Landline;
        if (plain.Contains("身份证", StringComparison.Ordinal)) return PersonalDataKind.IdCard;
        if (CardHead().IsMatch(plain)) return PersonalDataKind.BankCard;
        return AddressHead().IsMatch(plain) ? PersonalDataKind.Address : null;
    }

    // 姓名, 户主姓名 head a column of people; 负责人 may stand left of the one it names.
    private static bool IsList(string words) => ListHead().IsMatch(PersonName.Plain(words));

    /// <summary>What of that kind the words beside or below a label hold.</summary>
    public static IEnumerable<PersonalDatum> Values(string text, TextSpan place, PersonalDataKind kind, string head, bool whole)
    {
        var words = text.Substring(place.Start, place.Length);
        var reason = $"表格“{PersonName.Plain(head)}”栏";
        return kind switch
        {
            PersonalDataKind.Name => whole && PersonName.IsWhole(words) ? [Of(0, words.Length)] : Names().Matches(words).Where(m => !PersonName.IsWord(m.Groups["name"].Value)).Select(m => Of(m.Groups["name"].Index, m.Groups["name"].Length)),
            PersonalDataKind.Landline => Phones().Matches(words).Select(m => Of(m.Index, m.Length, m.Value.Length == 11 && m.Value[0] == '1' ? PersonalDataKind.Mobile : kind)),
            PersonalDataKind.IdCard => Ids().Matches(words).Select(m => Of(m.Index, m.Length)),
            PersonalDataKind.BankCard => Cards().Matches(words).Where(m => ContactNumbers.IsCardNumber(PersonName.Plain(m.Value)) || CardHolder().IsMatch(PersonName.Plain(head))).Select(m => Of(m.Index, m.Length)),
            _ => HomeAddresses.Detail(text, place) is { } detail ? [PersonalDatum.Of(text, detail, PersonalDataKind.Address, reason)] : [],
        };

        PersonalDatum Of(int start, int length, PersonalDataKind? other = null) =>
            PersonalDatum.Of(text, new TextSpan(place.Start + start, length), other ?? kind, reason);
    }

    // 项目负责人, 联系人（签字）, 户主姓名, 填表人：, 姓名
    [GeneratedRegex("^[\u4e00-\u9fa5（）()]{0,10}?(?:" + PersonLabels.Persons + "|签名|签字)(?:[（(][^（）()]{0,10}[）)])?(?:签字|签名|签章|姓名)?(?:[及/、和]?(?:联系)?(?:电话|方式))?[：:]?$", RegexOptions.None, 1000)]
    private static partial Regex NameHead();

    [GeneratedRegex("姓名|户主|受益人|领款人|领取人|持卡人|监护人|签名|^成员|专家")]
    private static partial Regex ListHead();

    [GeneratedRegex("姓名|户主|领款人|领取人|持卡人|监护人")]
    private static partial Regex WholeHead();

    [GeneratedRegex("^[\u4e00-\u9fa5（）()]{0,8}?(?:电话|手机|座机|联系方式|手机号码?|传真)(?:号码|号)?(?:[（(][^（）()]{0,8}[）)])?[：:]?$", RegexOptions.None, 1000)]
    private static partial Regex PhoneHead();

    [GeneratedRegex(PersonLabels.PublicPhones)]
    private static partial Regex PublicHead();

    [GeneratedRegex("(?:卡号|账号|帐号|账户|存折号)[：:]?$|银行卡|一卡通|社保卡")]
    private static partial Regex CardHead();

    [GeneratedRegex("卡号|银行卡|一卡通|社保卡|存折")]
    private static partial Regex CardHolder();

    [GeneratedRegex("(?:家庭|居住|户籍|现住|常住|农户|户主).{0,3}(?:地址|住址|所在地|地)[：:]?$|^(?:详细)?住址[：:]?$", RegexOptions.None, 1000)]
    private static partial Regex AddressHead();

    // 张三; 张三、李四; 张三 13800001234; each after the other from the start of the cell
    [GeneratedRegex("(?:^|\\G[ \u3000]{0,4}[、，,；;/\n \u3000][ \u3000]{0,4})[ \u3000]{0,4}(?<name>" + PersonName.Pattern + ")" + PersonName.End + "(?:[（(][^（）()\n]{0,16}[）)])?", RegexOptions.None, 2000)]
    private static partial Regex Names();

    // 7712345, 0730-7712345转801, 667788 (a short number of the town), a mobile with a digit too many
    [GeneratedRegex(@"(?<![\d.×*\-])(?!400|800|12\d{3}(?!\d)|96\d{3,4}(?!\d))(?:0\d{2,3}[-—－ ]?)?[1-9]\d{4,11}(?:(?:-|转)\d{1,6})?(?![\d×*.元万亿%])", RegexOptions.None, 2000)]
    private static partial Regex Phones();

    [GeneratedRegex(@"(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15})(?![\dA-Za-z])|(?<!\d)\d{6} \d{8} \d{3}[\dXx](?!\d)", RegexOptions.None, 2000)]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?<!\d)(?:\d{12,19}|\d{4}(?: \d{4}){2,3}(?: \d{1,3})?)(?!\d)", RegexOptions.None, 2000)]
    private static partial Regex Cards();
}
