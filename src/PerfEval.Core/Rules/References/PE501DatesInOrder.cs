using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.References;

/// <summary>时间顺序: a project ends after it starts, is completed and accepted no sooner than it starts, and the report comes last.</summary>
public sealed partial class PE501DatesInOrder : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE501", "时间顺序", Severity.Warning, "开始 ≤ 结束；开始 ≤ 完工、验收 ≤ 报告日期；年度 ≤ 报告日期")
    {
        Basis = "文内一致（内部核对）",
        Fires = "项目于2020年6月开工，2020年3月完工。",
        Silent = "项目于2020年3月开工，2020年6月完工。",
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var order = new DateOrder(Descriptor.Id);
        var dates = report.Dates.Where(d => d.First is not null && d.Last is not null).Select(d => WorkDates.Told(report.Document.Folded, d)).ToList();
        CheckPeriods(report.Document.Folded, dates, order);
        CheckAgainstStart(report, dates, order);
        CheckAcceptance(report, dates, order);
        WorkStages.Check(report, order);
        Deliveries.Check(report, order);
        CheckReportDate(report, dates, order);
        return order.Result;
    }

    // A start and the end printed next to it: 2020年1月起至2020年12月止.
    private static void CheckPeriods(string folded, List<ReportDate> dates, DateOrder order)
    {
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            // “2023年5月1日至2022年4月30日”: a range that ends before it begins, whatever its label.
            if (dates[i].Role != DateRole.Start && dates[i].Iso is { Length: >= 7 } from && dates[i + 1].Iso is { Length: >= 7 } to && HasYear(dates[i]) && HasYear(dates[i + 1])
                && string.CompareOrdinal(to, from) < 0 && dates[i + 1].First < dates[i].First && Until().IsMatch(folded[dates[i].Span.End..Math.Max(dates[i].Span.End, dates[i + 1].Span.Start)]))
                order.Judge(dates[i], "开始时间", dates[i + 1], "结束时间");
            if (dates[i].Role == DateRole.Start && dates[i + 1].Role == DateRole.End && dates[i + 1].Span.Start - dates[i].Span.End < 60)
                order.Judge(dates[i], "开始时间", dates[i + 1], "结束时间");
        }
    }

    // Only when the form tells one period: two are of two things, and a completion belongs to one of them. Without it a start told in
    // words (5月开工) is of the thing that its sentence speaks of.
    private static void CheckAgainstStart(SelfEvaluationReport report, List<ReportDate> dates, DateOrder order)
    {
        var starts = dates.Where(d => d.Role == DateRole.Start && WorkDates.IsPeriod(report, d)).ToList();
        CheckInSentences(report, dates, order);
        if (starts.Select(s => s.Iso).Distinct(StringComparer.Ordinal).Count() != 1) return;
        foreach (var done in dates.Where(d => d.Role is DateRole.Completion or DateRole.Acceptance))
        {
            if (!IsOfAnotherPhase(report, done)) order.Judge(starts[0], "项目开始时间", done, NameOf(done));
        }
    }

    // “…于2018年9月开工，由甲公司施工，2018年6月通过竣工验收”: the only start in the sentence, and what follows it there of the same thing.
    private static void CheckInSentences(SelfEvaluationReport report, List<ReportDate> dates, DateOrder order)
    {
        foreach (var sentence in report.Document.Blocks.SelectMany(b => SentenceSplitter.Split(report.Document.Folded, b.Span)))
        {
            var inside = dates.Where(d => sentence.Contains(d.Span)).ToList();
            if (inside.Count(d => d.Role == DateRole.Start) != 1) continue;
            var start = inside.First(d => d.Role == DateRole.Start);
            foreach (var done in inside.Where(d => d.Span.Start > start.Span.Start && d.Role is DateRole.Completion or DateRole.Acceptance))
            {
                var (before, _) = Around(report, done);
                var isSameThing = NoSubject().IsMatch(before[(before.LastIndexOfAny(['，', ',', '：']) + 1)..]);
                if (isSameThing && !IsOfAnotherPhase(report, done)) order.Judge(start, "项目开始时间", done, NameOf(done));
            }
        }
    }

    // “…2021年10月完工，2021年9月通过竣工验收”: one completion and one acceptance in a sentence are of one thing.
    private static void CheckAcceptance(SelfEvaluationReport report, List<ReportDate> dates, DateOrder order)
    {
        foreach (var sentence in report.Document.Blocks.SelectMany(b => SentenceSplitter.Split(report.Document.Folded, b.Span)))
        {
            var inside = dates.Where(d => sentence.Contains(d.Span)).ToList();
            if (inside.Where(d => d.Role == DateRole.Completion).ToList() is not [var done] || inside.Where(d => d.Role == DateRole.Acceptance).ToList() is not [var accepted]) continue;
            var (before, _) = Around(report, accepted);
            if (accepted.Span.Start > done.Span.Start && NoSubject().IsMatch(before[(before.LastIndexOfAny(['，', ',', '：']) + 1)..]) && !IsOfAnotherPhase(report, accepted) && !IsPlanned(report, accepted))
                order.Judge(done, "完成时间", accepted, "验收时间");
        }
    }

    private static void CheckReportDate(SelfEvaluationReport report, List<ReportDate> dates, DateOrder order)
    {
        var written = report.Identity.ReportDate ?? dates.FirstOrDefault(d => d.Role == DateRole.Report);
        if (written is not { First: not null, Last: { } last }) return;
        foreach (var done in dates.Where(d => d.Role is DateRole.Completion or DateRole.Acceptance or DateRole.Payment))
        {
            if (!IsPlanned(report, done)) order.Judge(done, NameOf(done), written, "报告日期");
        }
        if (report.Identity.FiscalYear is not { } year) return;
        // Evaluations in the middle of a year exist: before its last quarter is worth a look, before the year itself is wrong.
        var begin = new DateOnly(year.Value, 1, 1);
        var quarter = new DateOnly(year.Value, 10, 1);
        var text = year.Value.ToString(CultureInfo.InvariantCulture);
        var evidence = new List<Evidence> { written.Evidence, year.Evidence };
        if (last < begin) order.Fault(Severity.Warning, $"报告日期“{written.Evidence.Quote.Trim()}”早于所评价的{text}年度", evidence);
        else if (last < quarter) order.Fault(Severity.Info, $"报告日期“{written.Evidence.Quote.Trim()}”时{text}年度尚未结束", evidence);
        else order.Holds($"{text}年度 ≤ {written.Iso}", evidence);
    }

    private static bool HasYear(ReportDate date) => date.Evidence.Quote.Contains("20", StringComparison.Ordinal) && date.Evidence.Quote.Trim().StartsWith('2');

    private static string NameOf(ReportDate date) => date.Role switch
    {
        DateRole.Acceptance => "验收时间",
        DateRole.Payment => "支付时间",
        _ => "完成时间",
    };

    // “一期建设于2012年完成” in a report on 二期; “可研报告2019年完成” is no completion of the project.
    private static bool IsOfAnotherPhase(SelfEvaluationReport report, ReportDate date)
    {
        var (before, after) = Around(report, date);
        var own = (report.Identity.Project?.Value ?? "") + (report.Identity.Title?.Value ?? "");
        return AnotherPhase().Matches(before + after).Any(m => !own.Contains(m.Value, StringComparison.Ordinal))
            || EarlierWork().IsMatch(before[(before.LastIndexOfAny(['，', ',', '：']) + 1)..] + after);
    }

    private static bool IsPlanned(SelfEvaluationReport report, ReportDate date)
    {
        var (before, after) = Around(report, date);
        return Planned().IsMatch(before + after);
    }

    private static (string Before, string After) Around(SelfEvaluationReport report, ReportDate date)
    {
        var text = report.Document.Folded;
        var start = date.Span.Start;
        while (start > 0 && date.Span.Start - start < 60 && text[start - 1] is not ('。' or '；' or '\n')) start--;
        var end = date.Span.End;
        while (end < text.Length && end - date.Span.End < 24 && text[end] is not ('。' or '；' or '\n' or '，')) end++;
        return (text[start..date.Span.Start], text[date.Span.End..end]);
    }

    [GeneratedRegex("^[ ]*(?:该|本)?(?:工程|项目)?(?:并|后|最终|已|实际|至|到|于|竣工|完工|验收|时间|日期|为|[：:])*[ ]*$")]
    private static partial Regex NoSubject();

    [GeneratedRegex("^[ ]*(?:起|日)?[ ]*(?:至|到)[ ]*$")]
    private static partial Regex Until();

    [GeneratedRegex("[一二三四五首前上]期|[一二三四五]阶段|原有|此前|以往")]
    private static partial Regex AnotherPhase();

    [GeneratedRegex("可行性研究|可研|初步设计|方案|设计|招标|招投标|采购|立项|评审|勘察|征地|拆迁|规划|申报|批复|合同签订|前期")]
    private static partial Regex EarlierWork();

    [GeneratedRegex("计划|拟|预计|将于|将在|预期|力争|争取|要求|应于|应在|目标|下一步|延期|之前|质保|后[再方]?(?:支?付|拨付|结算)|付款节点|合同约定|前完|前竣|前建|前全|剩余")]
    private static partial Regex Planned();
}
