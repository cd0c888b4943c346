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
        if (!strong.Success || sameSentence.Count < 2) return null;
        // 中央补助300万元，省补助120万元，县配套90万元，合计500万元: sources, each named, and nothing between them and their total.
        if (sameSentence.TrueForAll(a => FundSourceWords.NamesOneSource(a.Label) && !a.Value.Approximate) && !amounts[at].Value.Approximate && sameSentence.Select(a => a.Role).Distinct().Count() == 1)
            return BreakdownClaims.Of(amounts[at], sameSentence, strong.Value);
        if (sameSentence.Append(amounts[at]).Any(a => a.Value.Approximate || a.Role is AmountRole.Balance or AmountRole.Budget or AmountRole.Contract or AmountRole.Other)) return null;
        return BreakdownClaims.Of(amounts[at], sameSentence, strong.Value);
    }

    [GeneratedRegex("合计|共计|总计|小计|累计|总共|共(?!同|享)|[一二三四五六七八九十两]项(?=[^，。；]{0,4}$)")]
    private static partial Regex AnyTotal();

    [GeneratedRegex("(?:合计|共计|总计|小计)[^，。；]{0,6}$")]
    private static partial Regex StrongTotal();
}
