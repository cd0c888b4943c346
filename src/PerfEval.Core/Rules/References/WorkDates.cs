using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.References;

/// <summary>Reads from the phrase around a date whether work began, ended or was accepted on it, where no label tells.</summary>
internal static partial class WorkDates
{
    /// <summary>The date with the role that its phrase gives it; a year alone and a plan tell nothing.</summary>
    public static ReportDate Told(string text, ReportDate date)
    {
        if (date.Role != DateRole.Other || (date.Iso is { Length: 4 } && !Vague().IsMatch(date.Evidence.Quote))) return date;
        var start = date.Span.Start;
        while (start > 0 && date.Span.Start - start < 16 && text[start - 1] is not ('，' or '。' or '；' or ',' or '\n')) start--;
        var end = date.Span.End;
        while (end < text.Length && end - date.Span.End < 20 && text[end] is not ('，' or '。' or '；' or ',' or '\n')) end++;
        var (before, after) = (text[start..date.Span.Start], text[date.Span.End..end]);
        if (Plan().IsMatch(before + after) || WorkPhrase.IsAttribute(after)) return date;
        var role = Ended().IsMatch(after) || EndLabel().IsMatch(before) ? DateRole.Completion
            : AcceptanceLabel().IsMatch(before) ? DateRole.Acceptance
            : Began().IsMatch(after) || StartLabel().IsMatch(before) ? DateRole.Start
            : DateRole.Other;
        return date with { Role = role };
    }

    /// <summary>True for the start of the project's period, given in the form or after a label of its own line; not for 2020年5月开工 or the term of a contract.</summary>
    public static bool IsPeriod(SelfEvaluationReport report, ReportDate date)
    {
        if (date.Role != DateRole.Start) return false;
        if (report.Dates.Any(d => d.Span == date.Span && d.Role == DateRole.Start) && report.Document.Tables.Any(t => t.Cells.Any(c => c.Span.Contains(date.Span)))) return true;
        var text = report.Document.Folded;
        var head = text.LastIndexOfAny(['。', '\n', '；'], Math.Max(0, date.Span.Start - 1)) + 1;
        // “项目2023年4月开始，2023年12月结束”
        if (OfProject().IsMatch(text.AsSpan(head, date.Span.Start - head)) && FromTo().IsMatch(text.AsSpan(date.Span.End, Math.Min(30, text.Length - date.Span.End)))) return true;
        var line = text.LastIndexOf('\n', Math.Max(0, date.Span.Start - 1)) + 1;
        return PeriodLabel().IsMatch(text[line..date.Span.Start]);
    }

    // “项目起止时间：”, “（三）实施周期为”
    [GeneratedRegex("^[^，。；：:]{0,6}(?:项目|建设|实施)?(?:起止|周期|工期|期限|建设期|实施期|执行期|实施时间|建设时间|开工时间|开工日期|启动时间|开始时间|起始时间|起始日期)[^，。；：:]{0,6}[：:为]?\\s*(?:自|从)?\\s*$")]
    private static partial Regex PeriodLabel();

    [GeneratedRegex("^[ ]*(?:本|该)?项目(?:于|自|从)?$")]
    private static partial Regex OfProject();

    [GeneratedRegex("^(?:正式)?(?:开始|启动|开工)(?:实施|建设)?，(?:于|至|到)?(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日|底)?(?:全部|全面)?(?:结束|完成|完工|竣工)")]
    private static partial Regex FromTo();

    [GeneratedRegex("[底末]")]
    private static partial Regex Vague();

    [GeneratedRegex("计划|拟|预计|将|力争|确保|预期|目标|前$|要求|应|后[再方]?(?:支?付|拨付|结算)")]
    private static partial Regex Plan();

    // “2019年底施工和初验结束”, “5月全部建设内容完成”
    [GeneratedRegex("^[^，]{0,6}?(?:施工|工程|改造|安装|全部建设|主体)[^，]{0,8}?(?:结束|完毕|完成|竣工)|^[^，]{0,6}?(?:竣工|完工)")]
    private static partial Regex Ended();

    [GeneratedRegex("(?:竣工|完工|终止|结束)(?:时间|日期)?(?:为|是)?[：:]?\\s*$")]
    private static partial Regex EndLabel();

    [GeneratedRegex("验收(?:时间|日期)(?:为|是)?[：:]?\\s*$")]
    private static partial Regex AcceptanceLabel();

    // “2020年5月开工”, “于3月正式动工”
    [GeneratedRegex("^[^，]{0,6}?(?:开工|动工|开始施工|进场施工|开始建设)|^(?:正式)?(?:开始|启动)$")]
    private static partial Regex Began();

    [GeneratedRegex("(?:开工|动工|起始)(?:时间|日期)(?:为|是)?[：:]?\\s*$")]
    private static partial Regex StartLabel();
}
