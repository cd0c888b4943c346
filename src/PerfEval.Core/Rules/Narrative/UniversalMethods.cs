using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>“项目各标段均采用公开招标方式采购” against a table that names another way of buying (采购方式) in one of its rows.</summary>
internal static partial class UniversalMethods
{
    public static IEnumerable<(Evidence All, Evidence Other)> In(SelfEvaluationReport report)
    {
        var cells = report.Document.Tables.SelectMany(t => t.Cells).Where(c => Method().IsMatch(report.Document.Words(c.Span).Trim())).ToList();
        if (cells.Count < 2) yield break;
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (All().Match(sentence.Words) is not { Success: true } all || Besides().IsMatch(sentence.Words)) continue;
            if (cells.Find(c => !report.Document.Words(c.Span).Contains(all.Groups["method"].Value, StringComparison.Ordinal)) is { } other)
                yield return (report.Document.Cite(new TextSpan(sentence.Span.Start + all.Index, all.Length)), report.Document.Cite(other.Span));
        }
    }

    [GeneratedRegex("(?:均|都|全部|一律)(?:严格|依法|按规定|统一)*(?:采用|采取|通过|实行|实施|履行|进行)了?(?<method>公开招标|邀请招标|竞争性谈判|竞争性磋商|单一来源|询价)")]
    private static partial Regex All();

    [GeneratedRegex("^(?:公开招标|邀请招标|竞争性谈判|竞争性磋商|单一来源(?:采购)?|询价(?:采购)?)$")]
    private static partial Regex Method();

    [GeneratedRegex("除|以上的|限额|标准|其余|其他|应|施工")]
    private static partial Regex Besides();
}
