using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Extraction;

/// <summary>
/// The year (年份) that a bare month or day takes from the dates before it. A year that is only compared with, that names a plan or a rule, or tells
/// of old times in a sentence that has ended, is not it: 比2020年增加…，9月完工; 建于1987年，年久失修。4月启动改造.
/// </summary>
internal sealed partial class YearInForce(string text)
{
    private DateParts last = new(null, null, null);
    private (DateParts Date, int End)? aside;
    private bool isOfCover;

    /// <summary>The first year that the text names: that of its title.</summary>
    public int? OfReport { get; private set; }

    /// <summary>What a bare month at this place goes with.</summary>
    public DateParts At(int position)
    {
        if (aside is { } told && told.End <= position)
        {
            if (text.AsSpan(told.End, position - told.End).ContainsAny('。', '\n')) aside = null;
            else (last, aside) = (told.Date, null);
        }
        return last;
    }

    public void Meet(TextSpan span, DateParts date)
    {
        // The date of a cover tells when the report was written, and the next date counts.
        if (date.Month is not null && StandsAlone(span))
        {
            if (last.Year is null) (last, isOfCover) = (date, true);
            return;
        }
        if (date.Month is not null || last.Year is null || isOfCover)
        {
            if (date.Month is null || last.Year is null) OfReport ??= date.Year;
            (last, aside, isOfCover) = (date, null, false);
            return;
        }
        if (IsReference(span)) return;
        if (date.Year == OfReport || date.Year == last.Year || StandsInHeading(span)) (last, aside) = (date, null);
        else aside = (date, span.End);
    }

    private bool IsReference(TextSpan span) =>
        Compared().IsMatch(Clause.Before(text, span.Start, 10)) || Past().IsMatch(Clause.After(text, span.End, 14)) || IsInTitle(span.Start);

    // 《清水县供水规划（2018—2025年）》
    private bool IsInTitle(int position)
    {
        for (var i = position - 1; i >= 0 && position - i < 50; i--)
        {
            if (text[i] is '》' or '\n' or '。') return false;
            if (text[i] == '《') return true;
        }
        return false;
    }

    // （一）2021年实施情况
    private bool StandsInHeading(TextSpan span)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf('\n', span.End);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        return line.Length < 40 && !line.Contains('。');
    }

    private bool StandsAlone(TextSpan span)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf('\n', span.End);
        return (end < 0 ? text.Length : end) - start - span.Length <= 7 && (span.Start == start || text.AsSpan(start, span.Start - start).Trim() is "" or "日期：" or "报告日期：" or "填报日期：" or "填表日期：" or "时间：");
    }

    [GeneratedRegex("(?:[比较]|同比|相比|对比|高于|低于|超过|不及|参照)[^，。；\\d]{0,6}$")]
    private static partial Regex Compared();

    [GeneratedRegex("^度?(?:同期|印发|出台|制定|颁布|发布|修订|建成|建的|建设的|[^，。；\\d]{0,6}相比)")]
    private static partial Regex Past();
}
