using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>The role of every amount: first what its own words or cell tell, then what the claimed breakdowns make it.</summary>
internal static partial class AmountRoles
{
    public static IReadOnlyList<Amount> ByWords(SourceDocument document, IReadOnlyList<AmountMention> mentions, IReadOnlyList<MoneyCell> cells)
    {
        var items = ItemCells(cells);
        var sources = SourceCells(cells).ToHashSet();
        items.UnionWith(sources);
        // 合计 | 420 below 省补资金: an addend of its row, though its label is a total's.
        var columns = cells.Where(c => c.HeadSource is not (null or FundSource.Total)).Select(c => c.Position).ToHashSet();
        return [.. mentions.Select(m => new Amount(document.Cite(m.Span), m.Value, m.Unit, RoleOf(m, items, sources, columns), m.Label, m.Year, m.Cell))];
    }

    /// <summary>Parts of claimed sums are parts, but for a statement of its own (其中2017年已付16.2万元) and a contract that is also summed.</summary>
    public static IReadOnlyList<Amount> WithParts(SourceDocument document, IReadOnlyList<Amount> amounts, IReadOnlyList<AmountMention> mentions, IReadOnlyList<RelationClaim> claims)
    {
        var parts = new HashSet<TextSpan>();
        foreach (var claim in claims.Where(c => c.Kind is RelationKind.Sum or RelationKind.SourceSum))
        {
            var operands = claim.Readings[0].Operands;
            if (operands.Count < 2) continue;
            foreach (var operand in operands.Where(o => o.Amount is not null))
            {
                if (!IsOwnStatement(document, operand.Amount!, claim)) parts.Add(operand.Evidence.Span);
            }
        }
        parts.UnionWith(SourcesSideBySide(document, amounts));
        parts.ExceptWith(amounts.Where(a => a.Cell is not null && TotalRow().IsMatch(a.Label)).Select(a => a.Span));
        foreach (var claim in claims.Where(c => c.Kind == RelationKind.Product && c.Stated.Amount?.Role is AmountRole.Other or AmountRole.Paid && !WholePayment().IsMatch(c.Stated.Amount.Label) && !(c.Stated.Amount.Role == AmountRole.Paid && WholeLabel.Is(c.Stated.Amount.Label) && c.Stated.Amount.Label.Length > 3))) parts.Add(claim.Stated.Evidence.Span);
        var untold = mentions.Where(m => m.OwnRole is null).Select(m => m.Span).ToHashSet();
        var labels = amounts.Where(a => parts.Contains(a.Span) && a.Label.Length > 1).Select(a => a.Label).ToHashSet();
        var items = amounts.Where(a => a.Cell is not null && a.Role == AmountRole.Part).Select(a => a.Span).ToHashSet();
        var totals = claims.Where(c => c.Kind is RelationKind.Sum or RelationKind.SourceSum).Select(c => c.Stated.Evidence.Span).Where(s => untold.Contains(s) && !parts.Contains(s) && !items.Contains(s)).ToHashSet();
        // A total of sources is what was given, any other what was spent.
        var given = claims.Where(c => totals.Contains(c.Stated.Evidence.Span) && (c.Readings[0].Operands.Any(o => IsAdded(document, o.Amount)) || c.Readings[0].Operands.All(o => FundSourceWords.NamesOneSource(o.Label) && o.Amount?.Role == AmountRole.Budget)))
            .Select(c => c.Stated.Evidence.Span).ToHashSet();
        amounts = [.. amounts.Select(a => totals.Contains(a.Span) ? a with { Role = given.Contains(a.Span) ? AmountRole.Budget : AmountRole.Paid } : a)];
        // “中央88万元、县级38万元，共126万元，年内全部到账”
        amounts = [.. amounts.Select(a => totals.Contains(a.Span) && a.Cell is null && Arrived().IsMatch(document.Folded.AsSpan(a.Span.End, Math.Min(16, document.Folded.Length - a.Span.End))) && !OnlyAllotted(document, a, claims) ? a with { Role = AmountRole.Received } : a)];
        parts.UnionWith(PartLists.Of(document, amounts, untold));
        parts.UnionWith(AddedUp.Of(document, amounts, untold));
        amounts = ToldAgain(amounts, untold, parts);
        return [.. amounts.Select(a => parts.Contains(a.Span) || (untold.Contains(a.Span) && !totals.Contains(a.Span) && a.Cell is null && (labels.Contains(a.Label) || Expense().IsMatch(a.Label)))
            ? a with { Role = AmountRole.Part } : a)];
    }

    // “…，不包含在1802.34万元里”: a number told before with its role, and with one only.
    private static IReadOnlyList<Amount> ToldAgain(IReadOnlyList<Amount> amounts, HashSet<TextSpan> untold, HashSet<TextSpan> parts)
    {
        var known = amounts.Where(a => a.Role != AmountRole.Other && a.Value.Step * 100 <= a.Yuan).GroupBy(a => a.Yuan).ToDictionary(g => g.Key, g => g.Select(a => parts.Contains(a.Span) ? AmountRole.Part : a.Role).Distinct().ToList());
        return [.. amounts.Select(a => (a.Role == AmountRole.Other && untold.Contains(a.Span) || a is { Role: AmountRole.Budget, Label: "金额" }) && a.Cell is null && !parts.Contains(a.Span) && known.TryGetValue(a.Yuan, out var roles) && roles is [var role] ? a with { Role = role } : a)];
    }

    // “中央资金到位412万元，县级配套资金到位86.5万元”: each source is a part of what came.
    private static IEnumerable<TextSpan> SourcesSideBySide(SourceDocument document, IReadOnlyList<Amount> amounts)
    {
        var told = amounts.Where(a => a.Cell is null && a.Role is AmountRole.Received or AmountRole.Budget or AmountRole.Paid or AmountRole.Other && FundSourceWords.NamesOneSource(a.Label)).ToList();
        foreach (var (first, second) in told.Zip(told.Skip(1)))
        {
            var between = document.Folded[first.Span.End..second.Span.Start];
            if ((first.Role != second.Role && (first.Role == AmountRole.Other) == (second.Role == AmountRole.Other)) || (first.Role == AmountRole.Other && second.Role == AmountRole.Other) || between.Length > 24 || between.Contains('。', StringComparison.Ordinal) || FundSourceWords.Of(first.Label) == FundSourceWords.Of(second.Label)) continue;
            yield return first.Span;
            yield return second.Span;
        }
    }

    private static AmountRole RoleOf(AmountMention mention, HashSet<CellPosition> items, HashSet<CellPosition> sources, HashSet<CellPosition> columns) =>
        mention.Cell is { } at && columns.Contains(at) && mention.OwnRole is null or AmountRole.Budget or AmountRole.Paid or AmountRole.Received ? AmountRole.Part
        : mention.Cell is not null && mention.OwnRole is null && TotalRow().IsMatch(mention.Label) ? AmountRole.Paid
        : mention.Cell is { } cell && items.Contains(cell) && mention.OwnRole is null or AmountRole.Budget or AmountRole.Paid or AmountRole.Received or AmountRole.Balance ? AmountRole.Part
        : mention.Cell is { } source && sources.Contains(source) && mention.OwnRole is AmountRole.Balance ? AmountRole.Part : mention.OwnRole ?? AmountRole.Other;

    // Rows of a list of items (支出内容 | 实际支出数): not sources, not the total row.
    private static HashSet<CellPosition> ItemCells(IReadOnlyList<MoneyCell> cells)
    {
        var items = new HashSet<CellPosition>();
        foreach (var column in cells.Where(c => c.HasHead && !c.IsIndicator).GroupBy(c => (c.Layout, c.IsTransposed, At: c.IsTransposed ? c.Row : c.Column)))
        {
            var rows = column.Where(c => !TotalRow().IsMatch(c.RowLabel) && !TotalWords.IsTotal(c.RowLabel) && FundSourceWords.Of(c.RowLabel) is null).ToList();
            if (rows.Count < 2) continue;
            items.UnionWith(rows.Select(c => c.Position));
        }
        return items;
    }

    // 其中：财政拨款 | 上年结转 | 其他资金 below a total row, in the columns of a money block: each is an addend of the total above it.
    // In the older form of pairs (其中：省财政 | 45 under 实际到位资金 | 125) the pair itself tells what the number is.
    // Columns of sources (中央 | 省级 | 县级 below 预算数) are addends of their row.
    private static IEnumerable<CellPosition> SourceCells(IReadOnlyList<MoneyCell> cells) =>
        from column in cells.Where(c => c.HasHead && !c.IsIndicator).GroupBy(c => c.Series)
        where column.Any(c => FundSourceWords.Of(c.RowLabel) == FundSource.Total)
        from cell in column
        where FundSourceWords.Of(cell.RowLabel) is not (null or FundSource.Total)
        select cell.Position;

    private static bool IsOwnStatement(SourceDocument document, Amount amount, RelationClaim claim)
    {
        if (amount.Cell is not null && AmountRoleWords.OfCell(amount.Label) is AmountRole.Other) return true;
        var told = AmountRoleWords.Strong(amount.Label);
        // “县财政追加5万元”: a change is told as such, though the budget it changes is a sum.
        if (amount.Cell is null && AddedTo().IsMatch(amount.Label)) return true;
        // “年初预算450万元，追加36.3万元，全年预算486.3万元”: the first budget is a budget, though it is added to.
        if (amount.Cell is null && FirstBudget().IsMatch(amount.Label)) return true;
        // “年初批复公用经费预算318万元，因新增两个教学点追加22万元”: whatever the money is called.
        if (amount.Cell is null && claim.Readings[0].Operands.Any(o => IsAdded(document, o.Amount)) && (IsAdded(document, amount) || AtFirst().IsMatch(Clause.Before(document.Folded, amount.Span.Start, 40)))) return true;
        if (told is AmountRole.Contract || (amount.Role == AmountRole.Contract && amount.Cell is null) || (told is AmountRole.Balance && OwnBalance().IsMatch(amount.Label))) return true;
        if (amount.Role is not (AmountRole.Paid or AmountRole.Budget or AmountRole.Received) || claim.Basis == "分项目") return false;
        var before = Clause.Before(document.Folded, amount.Span.Start, 20, "，。；！？\n,;、");
        var after = Clause.After(document.Folded, amount.Span.End, 14);
        return (amount.Role != claim.Stated.Amount?.Role && YearWord().IsMatch(before)) || YearWord().IsMatch(after);
    }

    private static bool IsAdded(SourceDocument document, Amount? amount) => amount is { Cell: null } && Added().IsMatch(Clause.Before(document.Folded, amount.Span.Start, 40));

    [GeneratedRegex("(?:追加|调增|核增|增拨|调减|核减|压减)[^，。；为至到\\d]{0,16}$")]
    private static partial Regex Added();

    // “财政安排干部培训经费96万元、修缮110万元，两项共计206万元，全部到位”: what was budgeted.
    private static bool OnlyAllotted(SourceDocument document, Amount total, IReadOnlyList<RelationClaim> claims) =>
        claims.Where(c => c.Stated.Evidence.Span == total.Span).Any(c => c.Readings[0].Operands.Any(o => o.Amount is { Cell: null } part && Allotted().IsMatch(Clause.Before(document.Folded, part.Span.Start, 40))));

    [GeneratedRegex("^，(?:已|均|年内|当年|现已|目前)*(?:全部|足额|全额)+(?:及时)?(?:到位|到账|拨付到位)")]
    private static partial Regex Arrived();

    [GeneratedRegex("安排|预算")]
    private static partial Regex Allotted();

    [GeneratedRegex("年初")]
    private static partial Regex AtFirst();

    [GeneratedRegex(@"(?:19|20)\d{2}年")]
    private static partial Regex YearWord();

    // A total below a head that only says 金额 is what was spent.
    [GeneratedRegex("^(?:支出|资金)?(?:小计|合计|总计)|^[^ ]{0,10}小计")]
    private static partial Regex TotalRow();

    // “支出78万元（3250人×240元/人）” is what was spent altogether; “支付保洁员工资3.4万元” is one item of it.
    [GeneratedRegex("^(?:全年|本年|当年|实际|累计|共|共计|合计|总)*(?:\\d{1,2}个月)?(?:共|合计)?(?:支出|支付|发放|兑付|拨付|用去|花去|花费|付出)(?:资金|总额|金额)?$")]
    private static partial Regex WholePayment();

    [GeneratedRegex("^(?:本|该)?(?:项目|部门)?(?:整体)?年初(?:支出)?预算(?:数|资金|安排|批复)?$")]
    private static partial Regex FirstBudget();

    [GeneratedRegex("^[^，]{0,14}(?:追加|调增|调减|核减|压减|核增)(?:预算|资金|安排|下达)?$")]
    private static partial Regex AddedTo();

    [GeneratedRegex("结余|剩余|余额|年末|节余")]
    private static partial Regex OwnBalance();

    [GeneratedRegex("(?:费|款|工资|奖金|补助|补贴|奖励|购置|维修|设备|采购|改造|工程|材料|监理|租金|保险|耗材|印刷)$|^(?:省|市|县|区|州|中央)级|^(?:[①-⑳]|[（(]?\\d[）).、])?(?:印制|举办|购买|购置|采购|维修|聘请|租用|租赁|印刷|制作)")]
    private static partial Regex Expense();
}
