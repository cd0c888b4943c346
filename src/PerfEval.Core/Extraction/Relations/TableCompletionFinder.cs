using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// Finds completion rates (完成率) that tables tell: in a column beside 目标值 and 完成值, or in the words of 实际完成情况 beside 预期目标.
/// </summary>
internal static partial class TableCompletionFinder
{
    private const int ShortestWords = 12;

    public static IEnumerable<RelationClaim> Find(SourceDocument document, TableLayouts tables, IReadOnlyList<Indicator> indicators, IReadOnlyList<Rate> rates)
    {
        foreach (var rate in rates.Where(r => r.Cell is not null))
        {
            if (tables.Find(rate.Span.Start) is not (var layout, var index)) continue;
            var claim = layout.Words(index).Length < ShortestWords ? InColumn(document, layout, index, indicators, rate) : InWords(document, layout, index, rate);
            if (claim is not null) yield return claim;
        }
    }

    // 临时救助人次 | 3000人次 | 2880人次 | 96%
    private static RelationClaim? InColumn(SourceDocument document, TableLayout layout, int index, IReadOnlyList<Indicator> indicators, Rate rate)
    {
        if (!CompletionHead().IsMatch(layout.Head(index))) return null;
        var row = indicators.FirstOrDefault(i => i.Table == layout.Table.Index && i.Row == layout.Cell(index).Row);
        if (row is null) return InList(document, layout, index, rate);
        if (row is not { Target: { } target, Actual: { } actual }) return null;
        var (wanted, had) = (IndicatorValue.Parse((row.Operator ?? "") + target.Value), IndicatorValue.Parse(actual.Value));
        // A cost below its ceiling is not 92% complete, and a date has no share.
        if (wanted.Comparison == Comparison.AtMost || wanted.Number is not { Approximate: false, Value: > 0 } w || had.Number is not { Approximate: false } h || wanted.Unit != had.Unit || wanted.Unit is "%" or "％") return null;
        // 105 of 100 is often told as 100%.
        if (h.Value >= w.Value && rate.Value.Value == 1) return null;
        return Claim(rate, new Operand(row.Name, h, actual.Evidence), new Operand(row.Name, w, target.Evidence));
    }

    // 建设内容 | 单位 | 计划数 | 完成数 | 完成率 in a list that is no table of indicators
    private static RelationClaim? InList(SourceDocument document, TableLayout layout, int index, Rate rate)
    {
        var cells = layout.Row(layout.Cell(index).Row).Where(i => i != index && layout.HeadParts(i).Count > 0).Select(i => (Head: layout.HeadParts(i)[^1], Value: IndicatorValue.Parse(layout.Words(i)), Index: i)).ToList();
        var planned = cells.Where(c => PlannedHead().IsMatch(c.Head)).ToList();
        var done = cells.Where(c => DoneHead().IsMatch(c.Head) && !CompletionHead().IsMatch(c.Head)).ToList();
        if (planned is not [var plan] || done is not [var fact] || plan.Value.Number is not { Approximate: false, Value: > 0 } w || fact.Value.Number is not { Approximate: false } h || plan.Value.Unit != fact.Value.Unit) return null;
        if (h.Value >= w.Value && rate.Value.Value == 1) return null;
        Operand Of((string Head, IndicatorValue Value, int Index) cell, Quantity number) => new(cell.Head, number, document.Cite(layout.Cell(cell.Index).Span));
        return Claim(rate, Of(fact, h), Of(plan, w));
    }

    [GeneratedRegex("^(?:年度|全年)?(?:计划|目标|任务)(?:数|量|值|任务|完成)?(?:（.*）)?$")]
    private static partial Regex PlannedHead();

    [GeneratedRegex("^(?:年度|全年|实际)*(?:完成|实际)(?:数|量|值|任务|情况)?(?:（.*）)?$")]
    private static partial Regex DoneHead();

    // 更新设备200台 | 采购设备190台，完成率95%，…
    private static RelationClaim? InWords(SourceDocument document, TableLayout layout, int index, Rate rate)
    {
        var cell = layout.Cell(index);
        var before = document.Folded[cell.Span.Start..rate.Span.Start];
        if (!RateName().IsMatch(before) || Counts(before) is not { Count: > 0 } own) return null;
        var done = own[^1];
        if (before.Length - done.Index - done.Length > 16 || before[(done.Index + done.Length)..].Contains('。', StringComparison.Ordinal)) return null;
        var left = layout.Row(cell.Row).TakeWhile(i => i != index).Where(i => layout.Words(i).Length >= ShortestWords).Select(layout.Cell).LastOrDefault();
        if (left is null) return null;
        var targets = Counts(document.Folded.Substring(left.Span.Start, left.Span.Length)).Where(m => Measure(m) == Measure(done)).ToList();
        if (targets is not [var target] || Value(done) > Value(target) || Value(target) == 0) return null;
        return Claim(rate, Operand(document, done, cell.Span.Start), Operand(document, target, left.Span.Start));
    }

    private static RelationClaim Claim(Rate rate, Operand actual, Operand target) =>
        new(RelationKind.Completion, Operands.Of(rate), [new Reading("", [actual, target])], "完成率");

    private static List<Match> Counts(string words) => Count().Matches(words).ToList();

    private static string Measure(Match match) => match.Groups["measure"].Value;

    private static decimal Value(Match match) => decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static Operand Operand(SourceDocument document, Match match, int start) =>
        Operands.Count(document, match.Value, Value(match), new TextSpan(start + match.Index, match.Length));

    [GeneratedRegex("^(?:实际|指标|目标|任务)?完成(?:率|比例|百分比)(?:（%）)?$")]
    private static partial Regex CompletionHead();

    [GeneratedRegex("完成(?:率|比例)(?:为|达|达到)?[ ]?$")]
    private static partial Regex RateName();

    [GeneratedRegex(@"(?<![\d.,年月])(?<number>\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?)(?<measure>个|项|批次|份|人次|人|户|件|次|所|家|处|座|套|台|公里|亩|米|村|名|期|场|条|辆|盏|栋|平方米|吨|间)")]
    private static partial Regex Count();
}
