using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>标题: the line near the top that ends in 报告 or 自评表, joined with the line before when it is broken over two.</summary>
internal static partial class TitleField
{
    public static Extracted<string>? Find(SourceDocument document)
    {
        var top = document.Blocks.Where(b => b.Span.Start < document.Blocks[0].Span.Start + 800 && document.Words(b.Span).Length > 1).Take(8).ToList();
        for (var i = 0; i < top.Count; i++)
        {
            var words = Blank().Replace(document.Words(top[i].Span), "");
            if (words.Length > 70 || words.Contains('。', StringComparison.Ordinal) || !Title().IsMatch(words)) continue;
            var first = i;
            while (first > 0 && i - first < 2 && Continues(document, top[first - 1], Blank().Replace(document.Words(TextSpan.FromBounds(top[first].Span.Start, top[i].Span.End)), ""))) first--;
            var start = top[first].Span.Start;
            var span = TextSpan.FromBounds(start, top[i].Span.End);
            return new Extracted<string>(Blank().Replace(document.Words(span), ""), document.Cite(span));
        }
        return null;
    }

    // “2018年度益阳智慧大脑+” / “政务服务项目资金绩效评价报告”; “陇西县水务局” / “关于2019年…的报告”
    private static bool Continues(SourceDocument document, Block above, string words)
    {
        var line = document.Words(above.Span);
        if (line.Length is < 3 or > 40 || Attachment().IsMatch(line) || line.EndsWith('。')) return false;
        // “2020年度省级农业专项资金” / “（高标准农田建设）” / “绩效自评报告”
        if (words[0] is '（' or '(' || (line[0] is '（' or '(' && !YearAlone().IsMatch(line))) return !OrganNames.IsWhole(line);
        if (OrganNames.IsWhole(line) && !words.StartsWith("关于", StringComparison.Ordinal)) return false;
        return (HasYear().IsMatch(line) && !HasYear().IsMatch(words) && !line.Contains('，', StringComparison.Ordinal)) || words.StartsWith("关于", StringComparison.Ordinal) || Unfinished().IsMatch(line) || BareTitle().IsMatch(OwnYear().Replace(words, ""));
    }

    [GeneratedRegex("(?:报告|自评表|评价表|情况说明|自评情况|自评结果|评价结果|自评|总结)(?:的函|的报告)?(?:（.{2,20}）)?$")]
    private static partial Regex Title();

    [GeneratedRegex("^[（(]?(?:19|20)\\d{2}年?度?[）)]?$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^(?:19|20)\d{2}年?度?")]
    private static partial Regex OwnYear();

    [GeneratedRegex("^附[件表]|^填报|：")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"[+＋、\-—]$|^(?:19|20)\d{2}年|(?:项目|资金|专项|经费|工程|计划|支出|政策)$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?:19|20)\d{2}年")]
    private static partial Regex HasYear();

    [GeneratedRegex("^(?:项目)?(?:资金|支出|专项资金|财政支出)?(?:绩效)?(?:评价)?(?:自评|评价|自评价)(?:工作)?(?:报告|情况)")]
    private static partial Regex BareTitle();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
