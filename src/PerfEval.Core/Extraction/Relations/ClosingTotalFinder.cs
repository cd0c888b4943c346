using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds totals that stand behind their parts: 监理费3万元，设计费2万元，共计5万元; 预付26.3万元，…支付35万元，已累计支付61.3万元.
/// A failing one counts only with 合计, 共计, 总计 or 小计 in the same sentence.
/// </summary>
internal static partial class ClosingTotalFinder
{
    public static IEnumerable<RelationClaim> Find(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            var amounts = paragraph.Amounts;
            for (var i = 2; i < amounts.Count; i++)
            {
                var words = Clause.Before(narrative.Text, amounts[i].Span.Start, 16);
                if (amounts[i].Role == AmountRole.UnitPrice || !AnyTotal().IsMatch(words)) continue;
                if (Find(narrative.Text, amounts, i, words) is { } claim) yield return claim;
            }
        }
    }

    private static RelationClaim? Find(string text, IReadOnlyList<Amount> amounts, int at, string words)
    {
        var parts = new List<Amount>();
        var sameSentence = new List<Amount>();
        for (var i = at - 1; i >= 0 && parts.Count < Narrative.Most; i--)
        {
            if (amounts[i].Role == AmountRole.UnitPrice) continue;
            parts.Insert(0, amounts[i]);
            if (!text[amounts[i].Span.End..amounts[at].Span.Start].Contains('。', StringComparison.Ordinal)) sameSentence.Insert(0, amounts[i]);
            if (parts.Count >= 2 && amounts[at].Yuan > 0 && Fit.Sum(amounts[at].Value, parts.Select(p => p.Value)))
            {
                return BreakdownClaims.Of(amounts[at], parts, AnyTotal().Match(words).Value);
            }
        }
        var strong = StrongTotal().Match(words);
        // “…43.4万元。以上共计投入342.5万元。”: the sentences before belong to it.
        var listed = Above().IsMatch(words) ? parts : sameSentence;
        if (!strong.Success || listed.Count < 2 || listed.Append(amounts[at]).Any(a => a.Value.Approximate)) return null;
        // 中央补助300万元，省补助120万元，县配套90万元，合计500万元: sources, each named, and nothing between them and their total.
        if (sameSentence.Count > 1 && sameSentence.TrueForAll(a => FundSourceWords.NamesOneSource(a.Label)) && sameSentence.Select(a => a.Role).Distinct().Count() == 1)
            return BreakdownClaims.Of(amounts[at], sameSentence, strong.Value);
        // “资金来源为：管理费用2310万元，上年结转163万元，其他收入30万元，来源合计2513万元”: sources, whatever each is called.
        if (sameSentence.Count > 1 && Sources().IsMatch(Clause.Before(text, sameSentence[0].Span.Start, 40, "。；\n")) && Math.Abs(sameSentence.Sum(a => a.Yuan) - amounts[at].Yuan) < amounts[at].Yuan * 0.2m)
            return new RelationClaim(RelationKind.SourceSum, Operands.Of(amounts[at]), [new Reading("", [.. sameSentence.Select(Operands.Of)])], strong.Value);
        // 上半年…，下半年…，全年累计…: 累计 alone may count earlier years in.
        if ((words.Contains("累计", StringComparison.Ordinal) || !Counting().IsMatch(words)) && !listed.TrueForAll(a => Period().IsMatch(Clause.Before(text, a.Span.Start, 14)))) return null;
        // One kind of money throughout: 预算100万元，支付90万元，共… mixes two.
        if (listed.Select(a => a.Role).Where(r => r != AmountRole.Other).Distinct().Count() > 1 || listed.Exists(a => a.Role is AmountRole.Balance || Main().IsMatch(a.Label)) || amounts[at].Role is AmountRole.Balance) return null;
        var sum = listed.Sum(a => a.Yuan);
        if (sum <= 0 || (Math.Abs(sum - amounts[at].Yuan) / sum > 0.4m && !FitsInTenThousands(listed, amounts[at]))) return null;
        return BreakdownClaims.Of(amounts[at], listed, strong.Value);
    }

    // “528.4万元，893.6元，851.2万元。以上合计2273.2万元”: a lost 万 puts the sum far off.
    private static bool FitsInTenThousands(List<Amount> listed, Amount total) =>
        total.Unit == MoneyUnit.TenThousandYuan && listed.Exists(a => a.Unit == MoneyUnit.Yuan)
        && Math.Abs(listed.Sum(a => a.Unit == MoneyUnit.Yuan ? a.Yuan * 10_000 : a.Yuan) - total.Yuan) <= 1000;

    [GeneratedRegex("合计|共计|总计|小计|累计|总共|资金总额|总金额|总投入|资金总计|共(?!同|享)|全年(?=[^，。；]{0,6}$)|[一二三四五六七八九十两]项(?=[^，。；]{0,4}$)")]
    private static partial Regex AnyTotal();

    // “三项合计342.5万元”, “以上共计投入342.5万元”, “共拨付90万元”, “全年累计支付324.5万元”; 共同 and 共享 count nothing
    [GeneratedRegex("(?:合计|共计|总计|小计|总共|累计|全年|共(?!同|享|有|计?约))[^，。；\\d]{0,8}$")]
    private static partial Regex StrongTotal();

    [GeneratedRegex("^(?:以上|上述|前述)|(?:以上|上述)[^，。；]{0,8}(?:合计|共计|总计|共)")]
    private static partial Regex Above();

    [GeneratedRegex("资金来源(?:为|是|包括|有|：)")]
    private static partial Regex Sources();

    [GeneratedRegex("合计|共计|总计|小计|总共|共(?!同|享)")]
    private static partial Regex Counting();

    [GeneratedRegex("[春秋]季|学期|[上下]半年|[一二三四]季度|第[一二三四五六][批次期笔]|首[批次期笔]")]
    private static partial Regex Period();

    // “到位资金”, “预算”: what the list is of, not an item of it.
    [GeneratedRegex("^(?:项目|本项目|全年|年初|本年|计划|安排|资金)*(?:预算|到位|到位资金|资金到位|总投资)(?:资金|数)?$")]
    private static partial Regex Main();
}
