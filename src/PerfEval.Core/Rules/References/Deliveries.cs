using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>
/// The steps of a purchase (采购公告 → 开标 → 中标通知书 → 合同签订 → 到货、安装 → 到货验收) that a paragraph tells with their dates, each once:
/// 合同签订时间为2018年8月15日，供货期60天。2018年7月20日，设备全部送达。
/// </summary>
internal static partial class Deliveries
{
    private const int Reach = 60;

    private enum Step
    {
        None,
        Announced,
        Opened,
        Awarded,
        Signed,
        Delivered,
        Inspected,
    }

    public static void Check(SelfEvaluationReport report, DateOrder order)
    {
        var text = report.Document.Folded;
        var dates = report.Dates.Where(d => d.Iso is { Length: >= 7 } && d.First is not null).ToList();
        foreach (var block in report.Document.Blocks)
        {
            var inside = dates.Where(d => block.Span.Contains(d.Span)).ToList();
            if (inside.Count is < 2 or > 12) continue;
            var told = inside.Select(d => (Date: d, Step: StepOf(text, block.Span, d))).Where(t => t.Step != Step.None).ToList();
            // Several contracts or lots: which came with which is not told.
            var once = told.Where(t => told.Count(o => o.Step == t.Step) == 1).ToList();
            foreach (var (earlier, later) in once.SelectMany(a => once.Where(b => a.Step < b.Step).Select(b => (a, b))))
            {
                var between = text[Math.Min(earlier.Date.Span.End, later.Date.Span.End)..Math.Max(earlier.Date.Span.Start, later.Date.Span.Start)];
                if (between.Length > Reach || between.Count(c => c == '。') > 1 || Another().IsMatch(between)) continue;
                order.Judge(earlier.Date, NameOf(earlier.Step), later.Date, NameOf(later.Step));
            }
        }
    }

    private static Step StepOf(string text, TextSpan block, ReportDate date)
    {
        var from = Math.Max(block.Start, date.Span.Start - 16);
        var before = text[from..date.Span.Start];
        before = before[(before.LastIndexOfAny(['。', '；', '，']) + 1)..];
        var after = text[date.Span.End..Math.Min(block.End, date.Span.End + 28)].Split('。', '；')[0];
        if (SignedBefore().IsMatch(before)) return Step.Signed;
        if (AnnouncedAfter().IsMatch(after) || (AnnouncedBefore().IsMatch(before) && Issued().IsMatch(after))) return Step.Announced;
        if (AwardedAfter().IsMatch(after) || (AwardedBefore().IsMatch(before) && Issued().IsMatch(after))) return Step.Awarded;
        if (OpenedAfter().IsMatch(after)) return Step.Opened;
        if (SignedAfter().IsMatch(after)) return Step.Signed;
        if (Planned().IsMatch(after) || Planned().IsMatch(before)) return Step.None;
        if (InspectedAfter().IsMatch(after)) return Step.Inspected;
        return DeliveredAfter().IsMatch(after) || (WorkBefore().IsMatch(before) && EndedAfter().IsMatch(after)) ? Step.Delivered : Step.None;
    }

    private static string NameOf(Step step) => step switch
    {
        Step.Announced => "采购公告时间",
        Step.Opened => "开标时间",
        Step.Awarded => "中标（成交）时间",
        Step.Signed => "合同签订时间",
        Step.Delivered => "到货时间",
        _ => "到货验收时间",
    };

    [GeneratedRegex("(?:招标|采购|磋商|谈判|询价)公告(?:已)?[于在]$")]
    private static partial Regex AnnouncedBefore();

    [GeneratedRegex("^，?[^，。；\\d]{0,10}(?:发布|挂网)了?[^，。；\\d]{0,6}(?:招标|采购|磋商|谈判|询价)公告")]
    private static partial Regex AnnouncedAfter();

    [GeneratedRegex("^(?:发布|发出|公布|挂网|印发|签发|下发)")]
    private static partial Regex Issued();

    [GeneratedRegex("^，?[^，。；\\d]{0,10}(?:组织)?(?:开标|评标|开评标)")]
    private static partial Regex OpenedAfter();

    [GeneratedRegex("(?:中标|成交)(?:通知书|公告|结果)(?:于|在)?$")]
    private static partial Regex AwardedBefore();

    [GeneratedRegex("^，?[^，。；\\d]{0,10}(?:发出|发布|公布|取得|下发)了?[^，。；\\d]{0,4}(?:中标|成交)(?:通知书|公告|结果)")]
    private static partial Regex AwardedAfter();

    [GeneratedRegex("合同(?:签订|签署)?(?:时间|日期)?(?:为|是|于|在|[：:])(?:当年|同年)?[ ]*$")]
    private static partial Regex SignedBefore();

    [GeneratedRegex("^，?[^，。；\\d]{0,14}(?:签订|签署|签)了?[^，。；]{0,12}(?:合同|协议)")]
    private static partial Regex SignedAfter();

    [GeneratedRegex("^，?[^，。；\\d]{0,16}(?:送达|到货(?!验收)|送货|交货|运抵|运到|安装调试|安装完毕|安装到位|安装完成|配送到位)")]
    private static partial Regex DeliveredAfter();

    // “消火栓安装于8月10日完成”
    [GeneratedRegex("(?:安装|铺设|供货|配送|施工)(?:工作|任务|工程)?(?:已)?[于在]$")]
    private static partial Regex WorkBefore();

    [GeneratedRegex("^(?:全部|全面|顺利)?(?:完成|完工|结束|完毕)")]
    private static partial Regex EndedAfter();

    [GeneratedRegex("^，?[^，。；\\d]{0,10}(?:到货|货物|设备)(?:验收)")]
    private static partial Regex InspectedAfter();

    [GeneratedRegex("前|计划|应|须|要求|拟|将|约定")]
    private static partial Regex Planned();

    [GeneratedRegex("另|第[一二三]批|首批|上一批|补充|续签|增补|分别|[一二三]标段|维护|供水合同|流标|废标|重新|监理|设计")]
    private static partial Regex Another();
}
