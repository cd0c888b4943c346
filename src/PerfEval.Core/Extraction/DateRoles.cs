using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>Tells what happens on a date by the label before it and the words after it.</summary>
internal static partial class DateRoles
{
    public static IReadOnlyList<ReportDate> Assign(SourceDocument document, TableLayouts tables, IReadOnlyList<ReportDate> dates)
    {
        var roles = new List<ReportDate>();
        foreach (var date in dates)
        {
            roles.Add(document.IsAside(date.Span) ? date : date with { Role = RoleOf(document.Folded, tables, date, roles.LastOrDefault()) });
        }
        return roles;
    }

    private static DateRole RoleOf(string text, TableLayouts tables, ReportDate date, ReportDate? previous)
    {
        var before = Clause.Before(text, date.Span.Start, 30, "，。；！？\n;");
        var after = Clause.After(text, date.Span.End, 16, "，。；！？\n;（(");
        if (tables.CellAt(date.Span.Start) is { } cell) before = tables.Label(cell) + " " + before;
        if (previous is { Role: DateRole.Start } && date.Span.Start - previous.Span.End <= 10 && RangeMark().IsMatch(text[previous.Span.End..date.Span.Start])) return DateRole.End;
        if (PeriodLabel().IsMatch(before)) return DateRole.Start;
        if (ReportLabel().IsMatch(before)) return DateRole.Report;
        if (Plan().IsMatch(before) || Plan().IsMatch(after)) return DateRole.Other;
        if (date.Iso is { Length: 4 } && !date.Evidence.Quote.Contains('底', StringComparison.Ordinal) && !date.Evidence.Quote.Contains('末', StringComparison.Ordinal)) return DateRole.Other;
        if (WorkPhrase.IsAttribute(after)) return DateRole.Other;
        if (Began().IsMatch(after)) return DateRole.Start;
        if (Completed().IsMatch(after)) return DateRole.Completion;
        if (Accepted().IsMatch(after) || AcceptedBy().IsMatch(Clause.After(text, date.Span.End, 34, "，。；！？\n;（("))) return DateRole.Acceptance;
        if (Paid().IsMatch(after) || before.Contains("凭证", StringComparison.Ordinal)) return DateRole.Payment;
        return DateRole.Other;
    }

    [GeneratedRegex("起止|实施周期|建设周期|项目周期|实施期限|实施期|建设期|项目期限|执行期|实施时间|建设工期|计划工期|服务期")]
    private static partial Regex PeriodLabel();

    [GeneratedRegex(@"^[ ]*(?:起|日)?[ ]*(?:至|到|-|—|~|～)+[ ]*$")]
    private static partial Regex RangeMark();

    [GeneratedRegex("报告日期|报告时间|编报日期|编报时间|成文日期|上报日期|上报时间|评价日期|评价时间：|填报日期|填报时间|填表日期|编制日期|自评日期")]
    private static partial Regex ReportLabel();

    [GeneratedRegex("计划|预计|拟|将|力争|确保|预期|目标")]
    private static partial Regex Plan();

    [GeneratedRegex("^[^，]{0,6}?(?:开工|动工|破土)")]
    private static partial Regex Began();

    [GeneratedRegex("^[^，]{0,6}?(?:全面|全部|顺利|已|项目)?(?:完工|竣工(?!验收)|建成|完成施工|完成建设|完成(?:了)?(?:全部)?(?:建设|施工|改造|升级)|实施完成|全部实施)")]
    private static partial Regex Completed();

    [GeneratedRegex("^[^，]{0,10}?(?:验收)")]
    private static partial Regex Accepted();

    // “2018年6月由县林业局会同监理单位完成竣工验收”
    [GeneratedRegex("^[ ]*(?:由|经|通过)[^，]{2,24}?(?:完成|通过|组织)[^，]{0,6}?验收")]
    private static partial Regex AcceptedBy();

    [GeneratedRegex("^[^，]{0,8}?(?:支付|拨付|付款)")]
    private static partial Regex Paid();
}
