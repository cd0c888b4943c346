using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Two printings that tell one fact. <paramref name="IsSure"/> when label, year and scope leave no other reading.</summary>
internal sealed record SameFact(string Name, Amount First, Amount Second, bool IsSure);

/// <summary>
/// Pairs amounts that tell the same fact: same role, label alike, same year, both of the whole project, in different paragraphs.
/// Two values in one sentence, a value with its own witness elsewhere, a sub-project's money are other facts.
/// </summary>
internal static partial class SameFacts
{
    public static IEnumerable<SameFact> In(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        var told = report.Amounts.Where(a => a.Cell is null && !a.Value.Approximate && IsWhole(report, scopes, a) && !IsOverYears(report, a)).ToList();
        return FromForm(report, told).Concat(FromRows(report)).Concat(Twice(report, told)).DistinctBy(p => (p.First.Span, p.Second.Span));
    }

    // “从工程开工算起，累计支付2782.34万元（其中2023年980万元，2024年1802.34万元）”
    private static bool IsOverYears(SelfEvaluationReport report, Amount amount)
    {
        var text = report.Document.Folded;
        return YearsBehind().IsMatch(text.AsSpan(amount.Span.End, Math.Min(60, text.Length - amount.Span.End))) || SinceThen().IsMatch(text.AsSpan(Math.Max(0, amount.Span.Start - 24), Math.Min(24, amount.Span.Start)));
    }

    [GeneratedRegex("^[，（(]+(?:其中|包括|含)?[：:]?20\\d{2}年[^。；）]{0,20}\\d[^。；）]{0,6}[，、]20\\d{2}年")]
    private static partial Regex YearsBehind();

    [GeneratedRegex("(?:从|自)[^，。；]{2,12}(?:算起|以来|起)，?[^，。；]{0,10}$|[两三四五]年(?:来|累计|共|合计)[^，。；]{0,8}$")]
    private static partial Regex SinceThen();

    // The total row of the form's money block against 项目预算…万元, 实际支出…万元 of the narrative.
    private static IEnumerable<SameFact> FromForm(SelfEvaluationReport report, List<Amount> told)
    {
        var totals = report.Funds.Where(f => f.Source == FundSource.Total && f.Table is not null).ToList();
        if (totals.Count != 1) yield break;
        foreach (var (role, name, cells) in Columns(totals[0]))
        {
            if (cells.Count == 0) continue;
            var mentions = told.Where(a => a.Role == role && IsTotal(report, a) && YearFits(report, a)).ToList();
            foreach (var mention in mentions)
            {
                // 年初预算3100万元 against a table that has the adjusted budget alone.
                if (role == AmountRole.Budget && totals[0].InitialBudget is null && InitialLabel().IsMatch(mention.Label)) continue;
                var cell = cells.FirstOrDefault(c => AmountFit.Of(mention, c) == AmountFit.Agree) ?? cells[0];
                if (AmountFit.Of(mention, cell) == AmountFit.Differ && (HasWitness(report, mention) || !IsNearEnough(mention, cell))) continue;
                // “其中：基本支出1328.6万元；项目支出2192.83万元”: the table is of the part that the narrative tells by its own number.
                if (AmountFit.Of(mention, cell) == AmountFit.Differ && !AmountFits.IsSlip(mention, cell) && mention.Yuan > cell.Yuan && report.Amounts.Any(a => a.Cell is null && a.Yuan == cell.Yuan && a.Role != AmountRole.Budget)) continue;
                yield return new SameFact(name, mention, cell, mentions.Count == 1 || AmountFits.IsSlip(mention, cell));
            }
        }
    }

    private static IEnumerable<(AmountRole Role, string Name, IReadOnlyList<Amount> Cells)> Columns(FundLine total)
    {
        yield return (AmountRole.Budget, "预算数", [.. new[] { total.AnnualBudget, total.InitialBudget }.OfType<Amount>()]);
        yield return (AmountRole.Received, "到位资金", [.. new[] { total.Received }.OfType<Amount>()]);
        yield return (AmountRole.Paid, "支出数", [.. new[] { total.Executed }.OfType<Amount>()]);
        yield return (AmountRole.Balance, "结余", [.. new[] { total.Balance }.OfType<Amount>()]);
    }

    // A detail row (工程监理费) against the same words in the narrative; rows of one label also count together.
    private static IEnumerable<SameFact> FromRows(SelfEvaluationReport report)
    {
        var parts = report.Amounts.Where(a => a.Role == AmountRole.Part && !a.Value.Approximate && Label(a).Length >= 3 && !GenericLabel().IsMatch(Label(a))).ToList();
        foreach (var mention in parts.Where(a => a.Cell is null))
        {
            var rows = parts.Where(a => a.Cell is not null && Label(a) == Label(mention)).ToList();
            if (rows.Count != 1 || parts.Count(a => a.Cell is null && Label(a) == Label(mention)) != 1) continue;
            if (rows[0].Year is { } y && mention.Year is { } z && y != z) continue;
            // Another cell of the row (预算 beside 支出) may be the one that is told.
            var beside = report.Amounts.Where(a => a.Cell is { } c && c.Table == rows[0].Cell!.Value.Table && c.Row == rows[0].Cell!.Value.Row).ToList();
            if (beside.Count > 1 && beside.Any(b => AmountFit.Of(mention, b) == AmountFit.Agree)) continue;
            if (AmountFit.Of(mention, rows[0]) == AmountFit.Differ && HasWitness(report, mention)) continue;
            yield return new SameFact(Label(mention), mention, rows[0], AmountFits.IsSlip(mention, rows[0]));
        }
    }

    // The same total twice in the narrative, in different paragraphs. Unlike values are mostly two facts (年初 and 调整后, two
    // years); only one that looks like a slip of the other, and that nothing else bears out, is told.
    private static IEnumerable<SameFact> Twice(SelfEvaluationReport report, List<Amount> told)
    {
        var totals = told.Where(a => a.Role is AmountRole.Budget or AmountRole.Received or AmountRole.Paid or AmountRole.Balance && IsTotal(report, a) && YearFits(report, a) || (a.Role is AmountRole.Contract && a.Label.EndsWith("总投资", StringComparison.Ordinal))).ToList();
        foreach (var (first, second) in totals.SelectMany((a, i) => totals.Skip(i + 1).Select(b => (a, b))))
        {
            if (first.Role != second.Role || (first.Year is { } y && second.Year is { } z && y != z)) continue;
            if (!Stages(first).SetEquals(Stages(second)) || BlockOf(report, first) is not { } block || block == BlockOf(report, second)) continue;
            var fit = AmountFit.Of(first, second);
            if (fit == AmountFit.Differ && (!AmountFits.IsSlip(first, second) || (HasWitness(report, first) && HasWitness(report, second)))) continue;
            yield return new SameFact(Label(first), first, second, false);
        }
    }

    private static HashSet<string> Stages(Amount amount) => [.. Stage().Matches(amount.Label).Select(m => m.Value)];

    private static bool IsWhole(SelfEvaluationReport report, SubProjects scopes, Amount amount)
    {
        if (scopes.At(amount.Span.Start) != SubProjects.Whole) return false;
        var text = report.Document.Folded;
        var start = amount.Span.Start;
        while (start > 0 && amount.Span.Start - start < 60 && text[start - 1] is not ('。' or '；' or '\n')) start--;
        return !PartWords().IsMatch(text[start..amount.Span.Start]);
    }

    // The name of the project before the words is no part of them: 电子政务外网二期建设项目资金.
    private static bool IsTotal(SelfEvaluationReport report, Amount amount)
    {
        var project = SubProjects.Key(report.Identity.Project?.Value ?? "");
        return WholeLabel.Is(Label(amount), project);
    }

    private static bool YearFits(SelfEvaluationReport report, Amount amount) =>
        amount.Year is null || report.Identity.FiscalYear is null || amount.Year == report.Identity.FiscalYear.Value;

    // The same value stands elsewhere too: then it is a fact of its own.
    private static bool HasWitness(SelfEvaluationReport report, Amount amount) =>
        report.Amounts.Any(a => a.Span != amount.Span && a.Yuan != 0 && AmountFit.Of(a, amount) == AmountFit.Agree);

    private static bool IsNearEnough(Amount a, Amount b) =>
        AmountFits.IsSlip(a, b) || (a.Yuan > 0 && b.Yuan > 0 && a.Yuan / b.Yuan is > 0.5m and < 2m);

    private static TextSpan? BlockOf(SelfEvaluationReport report, Amount amount) =>
        report.Document.Blocks.Where(b => b.Span.Contains(amount.Span)).Select(b => (TextSpan?)b.Span).FirstOrDefault();

    // A cell is labelled by its row and its head: 工程监理费 实际支出数.
    private static string Label(Amount amount) => Trimming().Replace(amount.Cell is null ? amount.Label : amount.Label.Split(' ')[0], "");

    [GeneratedRegex("年初|原预算|调整前|初始")]
    private static partial Regex InitialLabel();

    [GeneratedRegex("年初|调整|追加|批复|下达|申请|计划|申报|到位|收到|投资")]
    private static partial Regex Stage();

    [GeneratedRegex("其中|三公|人员经费|公用经费|子项目|分项|首期|尾款|进度款|每年|上年|去年|以前年度|中央|省级|市级|县级|自筹|财政拨款|追加|调减|调整|调增|合同|用于|一期|二期|阶段|计划|拟|上半年|季度|前[一二三四五六七八九十]个?月|(?<!\\d)[1-9]月|1[01]月")]
    private static partial Regex PartWords();

    [GeneratedRegex("合计|小计|总计|其他|其它|资金|财政|金额|支出|预算")]
    private static partial Regex GenericLabel();

    [GeneratedRegex(@"[\s：:，,（()）“”""]|万元|元$")]
    private static partial Regex Trimming();
}
