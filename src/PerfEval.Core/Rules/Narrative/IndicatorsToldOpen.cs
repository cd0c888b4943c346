using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds indicators whose row says in words that the thing is done (3台，已全部完成) while another place says that it's not (3台…未完成采购).</summary>
internal static partial class IndicatorsToldOpen
{
    public static IEnumerable<(Indicator Done, Evidence Actual, TextSpan Open)> In(SelfEvaluationReport report)
    {
        foreach (var row in report.Indicators)
        {
            if (row.Actual is not { } actual || !Done().IsMatch(actual.Value) || Denied().IsMatch(actual.Value)) continue;
            var thing = Tail().Replace(Lead().Replace(row.Level3 ?? "", ""), "");
            if (thing.Length < 5) continue;
            foreach (var open in Places(report, row).SelectMany(place => SentenceSplitter.Split(report.Document.Folded, place)))
            {
                if (OpenPhrase(report.Document, open, thing) is not { } phrase) continue;
                yield return (row, actual.Evidence, phrase);
                break;
            }
        }
    }

    // Paragraphs and the long cells of a form (存在问题), away from the indicator rows.
    private static IEnumerable<TextSpan> Places(SelfEvaluationReport report, Indicator row) =>
        report.Document.Blocks.Select(b => b.Span).Where(b => !report.Document.Tables.Any(t => t.Span.Overlaps(b)))
            .Concat(report.Document.Tables.SelectMany(t => t.Cells).Select(c => c.Span).Where(c => c.Length >= 20 && !report.Indicators.Any(i => i.Evidence.Span.Overlaps(c))))
            .Where(p => !p.Overlaps(row.Evidence.Span));

    private static TextSpan? OpenPhrase(SourceDocument document, TextSpan sentence, string thing)
    {
        var words = document.Folded.Substring(sentence.Start, sentence.Length);
        if (Condition().IsMatch(words)) return null;
        var at = words.IndexOf(thing, StringComparison.Ordinal);
        if (at < 0) return null;
        var end = words.IndexOfAny(['。', '；'], at);
        var phrase = words[at..(end < 0 ? words.Length : end)];
        return Open().IsMatch(phrase[thing.Length..]) ? new TextSpan(sentence.Start + at, phrase.Length) : null;
    }

    [GeneratedRegex("已(?:经|全部|全面|按期|如期)*(?:完成|建成|购置|采购|投入使用)|全部(?:完成|建成|购置到位)")]
    private static partial Regex Done();

    [GeneratedRegex("未|没有|部分|基本|大部|除")]
    private static partial Regex Denied();

    [GeneratedRegex("^(?:购置|采购|购买|新建|改建|建设|建成|完成|改造|更新|配备|安装|新增|开展)+")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:数量|个数|台数|完成率|完成情况|数|率|情况|建设|采购|改造|安装)+$")]
    private static partial Regex Tail();

    // “…年内未完成采购”, “…尚未安装”; paying and accepting are other matters.
    [GeneratedRegex("^[^款验结审完已]{0,16}?(?:尚未|仍未|还未|未能|未)(?:按期|按时|如期|全部)?(?:完成)?(?:采购|购置|安装|建设|建成|实施|开工|到货|投入使用|完成)(?!率|的|验收|支付|结算|审计|决算)")]
    private static partial Regex Open();

    [GeneratedRegex("如果|若|凡|如未|扣\\d|扣分|上年|去年|以前|此前|原计划|按期|按时|如期|现已|目前已|已于")]
    private static partial Regex Condition();
}
