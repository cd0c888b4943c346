using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Printing;

/// <summary>How a report writes dates: 2021年3月5日, 2021年03月05日, 2021-03-05, 2021.3.5, 二〇二一年三月五日, blanks.</summary>
public sealed record DateStyle(string Shape)
{
    public static readonly DateStyle Plain = new("{0}年{1}月{2}日");

    /// <summary>All shapes of a full date: year, month, day, then the last two with two digits.</summary>
    public static readonly IReadOnlyList<string> Shapes =
        ["{0}年{1}月{2}日", "{0}年{1}月{2}日", "{0}年{3}月{4}日", "{0}-{3}-{4}", "{0}.{1}.{2}", "{0}年 {1}月{2}日", "{0} 年 {1} 月 {2} 日", "{0}/{1}/{2}"];

    public Piece Day(DateOnly day, string? fact = null) =>
        new(string.Format(CultureInfo.InvariantCulture, Shape, day.Year, day.Month, day.Day, day.Month.ToString("00", CultureInfo.InvariantCulture), day.Day.ToString("00", CultureInfo.InvariantCulture)),
            new DateMark(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), fact);

    /// <summary>二〇二一年三月五日, as signatures have it.</summary>
    public static Piece Chinese(DateOnly day, string? fact = null) =>
        new(string.Concat(day.Year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0'])) + "年" + Counting.Chinese(day.Month) + "月" + Counting.Chinese(day.Day) + "日",
            new DateMark(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), fact);

    public static Piece Month(DateOnly day, string? fact = null) =>
        new($"{day.Year}年{day.Month}月", new DateMark(day.ToString("yyyy-MM", CultureInfo.InvariantCulture)), fact);

    /// <summary>A month whose year was said before.</summary>
    public static Piece BareMonth(DateOnly day, string? fact = null) =>
        new($"{day.Month}月", new DateMark(day.ToString("yyyy-MM", CultureInfo.InvariantCulture)), fact);

    public static Piece MonthEnd(DateOnly day, string? fact = null) =>
        new($"{day.Year}年{day.Month}月底", new DateMark(new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), fact);

    public static Piece Year(int year, string suffix, string? fact = null) =>
        new(year.ToString(CultureInfo.InvariantCulture) + suffix, new DateMark(year.ToString(CultureInfo.InvariantCulture)), fact);
}
