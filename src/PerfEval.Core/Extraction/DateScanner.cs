using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>
/// Finds dates to their printed precision: 2018年5月, 2022.4.14, 2018—2025年, 二〇一八年, 2018年底. A bare month or day takes
/// its year from the date before it. An impossible date has no ISO form.
/// </summary>
internal static partial class DateScanner
{
    public static IReadOnlyList<ReportDate> Scan(SourceDocument document, SpanSet claimed)
    {
        var dates = new List<ReportDate>();
        var years = new YearInForce(document.Folded);
        foreach (Match match in Pattern().Matches(document.Folded))
        {
            if (Parts(match, years, document.Folded) is not { } parts) continue;
            // 2019-12-40#: the number of a voucher (凭证).
            if (match.Index + match.Length is var end && end < document.Folded.Length && document.Folded[end] == '#') continue;
            var span = Trim(document.Folded, match);
            if (!claimed.TryClaim(span)) continue;
            dates.Add(Build(document, span, parts, match));
            // 发布日期 of a portal tells the year of no month in the report.
            if (parts.Year is >= 1900 && !document.IsAside(span)) years.Meet(span, parts);
        }
        return dates;
    }

    private static DateParts? Parts(Match match, YearInForce years, string text)
    {
        var groups = match.Groups;
        if (groups["broken"].Success) return new DateParts(null, null, null);
        var year = Number(groups["year"]) ?? Number(groups["dotyear"]) ?? ChineseYear(groups["cnyear"]);
        var month = Number(groups["month"]) ?? Number(groups["dotmonth"]) ?? ChineseSmall(groups["cnmonth"]);
        var day = Number(groups["day"]) ?? Number(groups["dotday"]) ?? ChineseSmall(groups["cnday"]);
        if (year is not null) return new DateParts(year, month, day);

        var before = years.At(match.Index);
        if (Number(groups["bareday"]) is { } bareDay) return before.Day is null ? null : before with { Day = bareDay };
        month = Number(groups["baremonth"]) ?? Number(groups["rangemonth"]);
        if (month is null) return null;
        // 7人×12月×410元: a factor, not a date.
        if (IsFactor(text, match)) return null;
        var relative = groups["relative"].Value switch { "次年" or "翌年" => 1, "上年" or "去年" => -1, _ => 0 };
        var own = groups["relative"].Value is "今年" or "本年" ? years.OfReport : null;
        return (own ?? before.Year) is { } y ? new DateParts(y + relative, month, Number(groups["barmonthday"])) : null;
    }

    private static bool IsFactor(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index > 0 && text[match.Index - 1] is '×' or 'x') || (end < text.Length && text[end] is '×' or 'x');
    }

    private static ReportDate Build(SourceDocument document, TextSpan span, DateParts parts, Match match)
    {
        var evidence = document.Cite(span);
        var tail = match.Groups["tail"].Value;
        if (parts.Year is not { } year || parts.Month is < 1 or > 12) return new ReportDate(evidence, null, null, null, DateRole.Other);
        if (parts.Month is not { } month)
        {
            return tail.Contains('底', StringComparison.Ordinal) || tail.Contains('末', StringComparison.Ordinal)
                ? new ReportDate(evidence, $"{year:0000}-12-31", new DateOnly(year, 12, 1), new DateOnly(year, 12, 31), DateRole.Other)
                : new ReportDate(evidence, $"{year:0000}", new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DateRole.Other);
        }
        var last = DateTime.DaysInMonth(year, month);
        if (parts.Day is not { } day)
        {
            return tail.Contains('底', StringComparison.Ordinal) || tail.Contains('末', StringComparison.Ordinal)
                ? new ReportDate(evidence, $"{year:0000}-{month:00}-{last:00}", new DateOnly(year, month, 20), new DateOnly(year, month, last), DateRole.Other)
                : new ReportDate(evidence, $"{year:0000}-{month:00}", new DateOnly(year, month, 1), new DateOnly(year, month, last), DateRole.Other);
        }
        if (day < 1 || day > last) return new ReportDate(evidence, null, null, null, DateRole.Other);
        var exact = new DateOnly(year, month, day);
        return new ReportDate(evidence, $"{year:0000}-{month:00}-{day:00}", exact, exact, DateRole.Other);
    }

    private static TextSpan Trim(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static int? ChineseYear(Group group) => group.Success ? (int?)ChineseNumeral.Parse(group.Value.Replace('O', '〇').Replace('0', '〇')) : null;

    private static int? ChineseSmall(Group group) => group.Success ? (int?)ChineseNumeral.Parse(group.Value) : null;

    // In this order: slips (2023年7年17日, 202年1月11日); 2018年5月3日, 2018年底, 2018年度; all but the last of a range or list (2018—2025年, 2018、2019年);
    // 2022.4.14, 2018-05; 二〇一八年, 二O一八年; 6-11月 after a year; 5月, 9月3日; 16日 at the end of a range.
    [GeneratedRegex("""
        (?<broken>(?<!\d)(?:19|20)\d{2}年\d{1,2}年\d{1,2}日|(?<![\d.])(?:\d{3}|\d{5})年\d{1,2}月(?:\d{1,2}日)?|(?<!\d)(?:19|20)\d{2}年\d{1,2}日)
        |(?<!\d)(?<year>(?:19|20)\d{2})[ ]*年(?:度(?!假)|[ ]*(?<month>\d{1,2})[ ]*(?:月份?(?:[ ]*(?<day>\d{1,2})[ ]*(?:日|号(?!楼|线|文|机))|[ ]*(?<day>\d{1,2})(?=[ ]*[-—–~～至到][ ]*\d{1,2}日))?(?<tail>[底末初]|[上中下]旬)?|(?=[-—–~～至到、和][ ]*\d{1,2}[ ]*月))|[ ]*(?<tail>年?[底末]前?|初|上半年|下半年))?
        |(?<![\d.])(?<year>(?:19|20)\d{2})(?=(?:[ ]?(?:[-—–~～至到]{1,2}|[、和及])[ ]?(?:19|20)\d{2})+[ ]?年)
        |(?<![\d./A-Za-z]|(?<!\d)-)(?<dotyear>(?:19|20)\d{2})(?:(?<sep>[.\-/])(?<dotmonth>\d{1,2})\k<sep>(?<dotday>\d{1,2})日?|[\-/.](?<dotmonth>0[1-9]|1[0-2]|[1-9](?=[ ]?[-—–~～至到][ ]?(?:19|20)\d{2}[\-/.])))(?!\d|\.\d|[ ]?[%万亿元号]|-(?!(?:19|20)\d{2}[.\-/]))
        |(?<![〇零一二三四五六七八九])(?<cnyear>(?:一九|二[〇零O0])[〇零O0一二三四五六七八九]{2})年(?:度|(?<cnmonth>十[一二]?|[一二三四五六七八九])月(?:份|(?<cnday>[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日)?)?
        |(?<=年[ ]*|月[ ]*|[，。；、（(：:\n])(?<rangemonth>(?<!\d)\d{1,2})(?=[-—–~～至到][ ]?\d{1,2}[ ]?月(?!以))
        |(?<relative>次年|翌年|同年|当年|上年|去年|本年|今年)?(?<![\d.])(?<baremonth>(?:1[0-2]|0?[1-9]))[ ]?月(?:份|(?<barmonthday>\d{1,2})[日号]|(?<tail>[底末初]|[上中下]旬))?(?!饼|亮|球|租|薪|嫂|子|(?<=月)\d(?!\d{0,3}\#))
        |(?<=\d[日]?[ ]?[-—–~～至到][ ]?)(?<bareday>\d{1,2})日(?!均|常)
        """, RegexOptions.IgnorePatternWhitespace, 2000)]
    private static partial Regex Pattern();
}
