using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds breakdowns whose parts stand apart from their total: list lines below “支出246.8万元，分别为：”, a sentence that begins
/// “资金用于四个方面：一是…” after the paragraph with the total, or a paragraph headed by the label of the total (1.基本支出。包括…).
/// </summary>
internal static partial class ListBreakdownFinder
{
    private static readonly AmountRole[] TotalRoles = [AmountRole.Paid, AmountRole.Budget, AmountRole.Received, AmountRole.Contract, AmountRole.Balance, AmountRole.Part, AmountRole.Other];

    public static IEnumerable<RelationClaim> Find(Narrative narrative) =>
        BelowColon(narrative).Concat(AfterParagraph(narrative)).Concat(UnderLabel(narrative));

    // Lines that begin with a list mark, below a paragraph that ends in a colon: the first amount of each line is a part.
    private static IEnumerable<RelationClaim> BelowColon(Narrative narrative)
    {
        var all = narrative.Paragraphs;
        for (var i = 0; i + 2 < all.Count; i++)
        {
            var words = narrative.Document.Words(all[i].Span);
            if (words.Length == 0 || words[^1] is not ('：' or ':') || !Claims().IsMatch(words)) continue;
            var style = Style(narrative, all[i + 1]);
            var lines = all.Skip(i + 1).TakeWhile(p => IsItem(narrative, p, style)).ToList();
            // “…；” on every line but the last, which ends with “。”
            if (lines.Count > 0 && all.Count > i + 1 + lines.Count && narrative.Document.Words(lines[^1].Span)[^1] is '；' or ';') lines.Add(all[i + 1 + lines.Count]);
            var parts = lines.Select(l => l.Amounts.FirstOrDefault(a => a.Role != AmountRole.UnitPrice)).OfType<Amount>().ToList();
            if (Claim(Totals(all.Skip(Math.Max(0, i - 1)).Take(2).SelectMany(p => p.Amounts)), parts, ClosedWords().Match(words).Value) is { } claim) yield return claim;
        }
    }

    // ① ② ③ end where （三） begins: a list keeps the style of its first mark.
    private static string? Style(Narrative narrative, NarrativeParagraph paragraph) =>
        ListMark().Match(narrative.Document.Words(paragraph.Span)) is { Success: true } mark ? mark.Groups.Values.Skip(1).First(g => g.Success).Name : null;

    private static bool IsItem(Narrative narrative, NarrativeParagraph paragraph, string? style)
    {
        var words = narrative.Document.Words(paragraph.Span);
        return (style is not null && Style(narrative, paragraph) == style) || (paragraph.Amounts.Count > 0 && words.Length is > 0 and < 60 && words[^1] is '；' or ';');
    }

    // “…累计支付3,496.37万元…” / “资金用于四个方面：一是药品零差率补助1,512.6万元；二是…”
    private static IEnumerable<RelationClaim> AfterParagraph(Narrative narrative)
    {
        for (var i = 1; i < narrative.Paragraphs.Count; i++)
        {
            var paragraph = narrative.Paragraphs[i];
            foreach (var sentence in paragraph.Sentences)
            {
                var parts = paragraph.Amounts.Where(a => sentence.Contains(a.Span) && a.Role != AmountRole.UnitPrice && !InBrackets(narrative.Text, sentence.Start, a)).ToList();
                if (parts.Count < 2) continue;
                var lead = narrative.Text[sentence.Start..parts[0].Span.Start];
                var trigger = Opening().Match(lead);
                if (!trigger.Success) continue;
                var before = narrative.Paragraphs.Skip(Math.Max(0, i - 2)).Take(3).SelectMany(p => p.Amounts).Where(a => a.Span.End <= sentence.Start);
                if (Claim(Totals(before), parts, trigger.Value.Trim('：', ':')) is { } claim) yield return claim;
            }
        }
    }

    // “按支出性质，基本支出952.18万元、项目支出444.3万元。” / “1.基本支出。包括人员经费861.7万元、公用经费90.48万元”
    private static IEnumerable<RelationClaim> UnderLabel(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs.Where(p => p.Amounts.Count > 1 && p.Sentences.Count > 1))
        {
            var label = Label().Match(narrative.Document.Words(paragraph.Sentences[0]));
            if (!label.Success) continue;
            var name = label.Groups["name"].Value;
            var total = narrative.Amounts.LastOrDefault(a => a.Span.End < paragraph.Span.Start && a.Label == name);
            var sentence = paragraph.Sentences[1];
            var parts = paragraph.Amounts.Where(a => sentence.Contains(a.Span) && a.Role != AmountRole.UnitPrice && !InBrackets(narrative.Text, sentence.Start, a)).ToList();
            if (total is not null && parts.Count > 1 && Fit.Sum(total.Value, parts.Select(p => p.Value))) yield return BreakdownClaims.Of(total, parts, name);
        }
    }

    private static RelationClaim? Claim(List<Amount> totals, List<Amount> parts, string words)
    {
        if (parts.Count < 2) return null;
        var holding = totals.Find(t => Fit.Sum(t.Value, parts.Select(p => p.Value)));
        if (holding is not null) return BreakdownClaims.Of(holding, parts, words);
        var main = totals.Find(t => t.Role is AmountRole.Paid) ?? totals.Find(t => t.Role is AmountRole.Budget or AmountRole.Received);
        if (main is null || main.Value.Approximate || parts.Exists(p => p.Value.Approximate) || words.Length == 0) return null;
        // Nearly the total: the list means it. Far from it: it's a list of something else.
        var off = Math.Abs(parts.Sum(p => p.Yuan) - main.Yuan) / Math.Max(1, main.Yuan);
        return off < 0.12m ? BreakdownClaims.Of(main, parts, words) : null;
    }

    // The nearest first.
    private static List<Amount> Totals(IEnumerable<Amount> amounts) => [.. amounts.Where(a => TotalRoles.Contains(a.Role)).Reverse()];

    private static bool InBrackets(string text, int start, Amount amount)
    {
        var depth = 0;
        for (var i = start; i < amount.Span.Start; i++) depth += text[i] is '（' or '(' ? 1 : text[i] is '）' or ')' ? -1 : 0;
        return depth > 0;
    }

    [GeneratedRegex("分别|用于|包括|如下|其中|方面|构成|明细|具体|去向|用途|组成|开支")]
    private static partial Regex Claims();

    [GeneratedRegex("主要用于|分别为|分别是|包括|如下|其中|用于|构成|明细|具体|去向|用途|组成")]
    private static partial Regex ClosedWords();

    [GeneratedRegex(@"^[ ]*(?:(?<circle>[①-⑳])|(?<figure>\d{1,2}[、.．])|(?<bracketed>[（(]\d{1,2}[）)]|\d{1,2}[）)])|(?<character>[一二三四五六七八九十]{1,2}、)|(?<both>[（(][一二三四五六七八九十]{1,2}[）)])|(?<ordinal>[一二三四五六七八九十]是)|(?<bullet>[-—•·●]))")]
    private static partial Regex ListMark();

    // 资金用于四个方面：一是 | 支出由四部分组成： | 支出构成如下：
    [GeneratedRegex("^(?:[^，。；：]{0,6}[.、．）)])?[^，。；：\\d]{0,12}(?:用于|支出|资金|经费|费用|投资|预算)[^，。；：\\d]{0,14}(?:方面|如下|组成|构成|包括|分别为|情况|去向|明细|有)?[：:]")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．]|[①-⑳])?[ ]*(?<name>[一-龥“”]{2,10})。$")]
    private static partial Regex Label();
}
