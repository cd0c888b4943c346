using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Relations;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>
/// Amounts side by side that add up to a sum told elsewhere are its parts, though no word says so: 土建支出906万元，维修支出512.2万元，配套支出428万元
/// in a report that spent 1846.2万元; 质保金41万元和审计费22万元 of a balance of 63万元.
/// </summary>
internal static partial class AddedUp
{
    private const int Most = 12;

    /// <param name="untold">Amounts whose own words tell no role.</param>
    public static IEnumerable<TextSpan> Of(SourceDocument document, IReadOnlyList<Amount> amounts, HashSet<TextSpan> untold)
    {
        var totals = amounts.Where(a => a.Role is AmountRole.Budget or AmountRole.Paid or AmountRole.Received or AmountRole.Balance or AmountRole.Contract && !a.Value.Approximate).ToList();
        foreach (var row in Rows(document, amounts, untold))
        {
            for (var first = 0; first + 1 < row.Count;)
            {
                var count = Math.Min(Most, row.Count - first);
                while (count > 1 && !AreParts(row.GetRange(first, count), totals)) count--;
                if (count > 1)
                {
                    foreach (var part in row.GetRange(first, count)) yield return part.Span;
                }
                first += count;
            }
        }
    }

    // Amounts of one sentence without another between them, or of one column of a table.
    private static IEnumerable<List<Amount>> Rows(SourceDocument document, IReadOnlyList<Amount> amounts, HashSet<TextSpan> untold)
    {
        var row = new List<Amount>();
        foreach (var amount in amounts.Where(a => a.Cell is null))
        {
            // “年初预算800万元，调整预算72万元，调整后872万元” lead from one budget to the next.
            // “到位780万元，县级配套80万元未到位”: what is lacking is no part beside what came.
            var counts = MayBePart(amount, untold) && !Lacking().IsMatch(Clause.After(document.Folded, amount.Span.End, 16));
            if (row.Count > 0 && (!counts || Changed().IsMatch(Clause.Before(document.Folded, amount.Span.Start, 24)) || document.Folded.AsSpan(row[^1].Span.End, amount.Span.Start - row[^1].Span.End).ContainsAny('。', '\n')))
            {
                yield return row;
                row = [];
            }
            if (counts) row.Add(amount);
        }
        if (row.Count > 0) yield return row;
        foreach (var column in amounts.Where(a => a.Cell is not null && a.Role == AmountRole.Other && untold.Contains(a.Span)).GroupBy(a => (a.Cell!.Value.Table, a.Cell.Value.Column))) yield return [.. column];
    }

    private static bool MayBePart(Amount amount, HashSet<TextSpan> untold) =>
        !amount.Value.Approximate && amount.Yuan > 0 && (amount.Role is AmountRole.Paid or AmountRole.Received or AmountRole.Budget or AmountRole.Balance or AmountRole.Part || (amount.Role == AmountRole.Other && untold.Contains(amount.Span)));

    [GeneratedRegex("^[^，。；\\d]{0,14}(?:未|没有|尚欠|欠)(?:能|及时|足额|按时)*(?:到位|到账|下达|拨付|落实|支付|兑现)")]
    private static partial Regex Lacking();

    [GeneratedRegex("调整|调剂|追加|调增|核增|增拨|增加")]
    private static partial Regex Changed();

    // “支出480万元，结余20万元” make up the budget and “钱已付34.01万元，另1.79万元是质保金” the contract, but are no parts for that: one kind only, a
    // balance beside parts, and of a contract nothing that was paid.
    private static bool AreParts(List<Amount> run, List<Amount> totals)
    {
        var roles = run.Select(a => a.Role).Distinct().ToHashSet();
        if (roles.SetEquals([AmountRole.Balance]) || roles.SetEquals([AmountRole.Part]) || !Kinds.Exists(roles.IsSubsetOf)) return false;
        var sum = run.Sum(a => a.Yuan);
        return totals.Exists(t => t.Yuan == sum && (t.Role != AmountRole.Contract || roles.IsSubsetOf([AmountRole.Other, AmountRole.Part])) && Fit.Sum(t.Value, run.Select(a => a.Value)) && !run.Exists(a => a.Span == t.Span));
    }

    private static readonly List<AmountRole[]> Kinds =
        [[AmountRole.Other, AmountRole.Part], [AmountRole.Other, AmountRole.Paid], [AmountRole.Other, AmountRole.Received], [AmountRole.Other, AmountRole.Budget], [AmountRole.Balance, AmountRole.Part]];
}
