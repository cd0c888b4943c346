using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>Goods come after their contract: 合同签订时间为2018年8月15日，供货期60天。2018年7月20日，设备全部送达。</summary>
internal static partial class Deliveries
{
    public static void Check(SelfEvaluationReport report, DateOrder order)
    {
        var text = report.Document.Folded;
        var dates = report.Dates.Where(d => d.Iso is { Length: >= 7 } && d.First is not null).ToList();
        foreach (var block in report.Document.Blocks)
        {
            var inside = dates.Where(d => block.Span.Contains(d.Span)).ToList();
            if (inside.Count is < 2 or > 12) continue;
            var signed = inside.Where(d => Signed(text, block.Span, d)).ToList();
            var delivered = inside.Where(d => Delivered(text, block.Span, d)).ToList();
            // Several contracts or lots: which came with which is not told.
            if (signed is not [var contract] || delivered is not [var arrival] || contract.Span == arrival.Span) continue;
            var between = text[Math.Min(contract.Span.End, arrival.Span.End)..Math.Max(contract.Span.Start, arrival.Span.Start)];
            if (between.Length > 60 || between.Count(c => c == '。') > 1 || Another().IsMatch(between)) continue;
            order.Judge(contract, "合同签订时间", arrival, "到货时间");
        }
    }

    private static bool Signed(string text, TextSpan block, ReportDate date) =>
        SignedBefore().IsMatch(text.AsSpan(Math.Max(block.Start, date.Span.Start - 16), date.Span.Start - Math.Max(block.Start, date.Span.Start - 16)))
        || SignedAfter().IsMatch(After(text, block, date));

    private static bool Delivered(string text, TextSpan block, ReportDate date) => After(text, block, date) is var after && DeliveredAfter().IsMatch(after) && !Planned().IsMatch(after);

    private static string After(string text, TextSpan block, ReportDate date) => text[date.Span.End..Math.Min(block.End, date.Span.End + 28)];

    [GeneratedRegex("合同(?:签订|签署)?(?:时间|日期)?(?:为|是|于|在|[：:])[ ]*$")]
    private static partial Regex SignedBefore();

    [GeneratedRegex("^，?[^，。；\\d]{0,14}(?:签订|签署|签)了?[^，。；]{0,12}(?:合同|协议)")]
    private static partial Regex SignedAfter();

    [GeneratedRegex("^，?[^，。；\\d]{0,16}(?:送达|到货|送货|交货|运抵|运到|安装调试|安装完毕|安装到位|安装完成|配送到位)")]
    private static partial Regex DeliveredAfter();

    [GeneratedRegex("前|计划|应|须|要求|拟|将|约定")]
    private static partial Regex Planned();

    [GeneratedRegex("另|第[一二三]批|补充|续签|增补|分别|[一二三]标段")]
    private static partial Regex Another();
}
