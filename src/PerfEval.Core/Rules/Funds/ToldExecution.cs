using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Rules.Funds;

/// <summary>An execution rate told in words (预算执行率为94.7%) of a report whose amounts stand in its money table alone.</summary>
internal static partial class ToldExecution
{
    public static IEnumerable<RelationClaim> Of(SelfEvaluationReport report)
    {
        var totals = report.Funds.Where(f => f.Source == FundSource.Total && f.Table is not null).ToList();
        if (totals is not [{ Executed: { Value.Approximate: false } executed } total]) yield break;
        var bases = new[] { total.AnnualBudget, total.InitialBudget, total.Received }.OfType<Amount>().Where(a => a.Yuan > 0 && !a.Value.Approximate).DistinctBy(a => a.Yuan).ToList();
        if (bases.Count == 0) yield break;
        var scopes = new SubProjects(report);
        foreach (var rate in report.Rates.Where(r => r.Cell is null && r.Kind == RateKind.Execution))
        {
            // The table's own rate tells the same mistake.
            if (total.Rate is { } printed && printed.Value.Value == rate.Value.Value) continue;
            if (report.Claims.Any(c => c.Kind == RelationKind.ExecutionRate && c.Stated.Evidence.Span == rate.Evidence.Span)) continue;
            if (rate.Evidence.Span.Start == 0 || !WholeLabel.Is(rate.Label) || scopes.At(rate.Evidence.Span.Start) != SubProjects.Whole) continue;
            var text = report.Document.Folded;
            var before = text[(text.LastIndexOfAny(['。', '；', '\n'], rate.Evidence.Span.Start - 1) + 1)..rate.Evidence.Span.Start];
            // “按全年预算计算，预算执行率…”
            var told = bases.Count > 1 && ByBudget().IsMatch(before) ? bases.FindAll(b => b != total.Received) : bases;
            if (!Told().IsMatch(before) || Another().IsMatch(before) || Bound().IsMatch(text[rate.Evidence.Span.End..Math.Min(text.Length, rate.Evidence.Span.End + 6)])) continue;
            yield return new RelationClaim(RelationKind.ExecutionRate, Wording.AsOperand(rate),
                [.. told.Select(b => new Reading(b == total.Received ? "以到位资金为基数" : "以预算数为基数", [Wording.AsOperand(executed), Wording.AsOperand(b)]))], "资金表各栏");
        }
    }

    // 预算执行率为 | 执行率达到 | 预算执行率
    [GeneratedRegex("执行率[ ]?(?:为|是|达到?了?|：|:)?[ ]?$")]
    private static partial Regex Told();

    [GeneratedRegex("按[^，。；]{0,6}预算(?:数|总额|金额)?(?:计算|测算|口径)")]
    private static partial Regex ByBudget();

    // Last year's, a goal's, other projects', a stage's, a part's rate.
    [GeneratedRegex("上年|去年|往年|目标|指标|计划|要求|应|力争|预计|平均|同类|同期|序时|季度|上半年|\\d月|基本支出|项目支出|公用|人员|三公|其中|未|不足|[≥≤><]")]
    private static partial Regex Another();

    [GeneratedRegex("^[ ]?(?:以[上下内]|及以[上下]|左右|的?得|，得满分)")]
    private static partial Regex Bound();
}
