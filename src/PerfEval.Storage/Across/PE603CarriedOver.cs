using System.Text.RegularExpressions;
using PerfEval.Core.Rules;

namespace PerfEval.Storage.Across;

/// <summary>结转衔接: what is carried over into this year is what was left of the same project last year.</summary>
internal sealed partial class PE603CarriedOver : IAcrossRule
{
    public RuleDescriptor Descriptor { get; } = new("PE603", "结转衔接", Severity.Warning, "本年上年结转资金 = 上年度报告的结余")
    {
        Basis = "《项目支出绩效自评表》项目资金栏；上下年度报告核对",
    };

    public AcrossResult Check(StoredReport own, IReadOnlyList<OtherReport> others)
    {
        if (Carried(own) is not { } carried) return AcrossResult.NotApplicable("未列上年结转资金");
        var last = others.Where(o => o.Key.FiscalYear == own.Key.FiscalYear - 1 && o.Key.Project == own.Key.Project && o.Key.IsOfSameHouse(own.Key))
            .Select(o => o.Report).OrderByDescending(r => r.DocumentId).FirstOrDefault();
        if (last is null) return AcrossResult.NotApplicable("库中没有同一项目上一年度的报告");
        var balances = Balances(last);
        if (balances.Count == 0) return AcrossResult.NotCheckable("上一年度的报告未列结余");
        if (balances.Any(b => Math.Abs(b - carried) <= RoundedTo.Tolerance(b, carried))) return AcrossResult.Holds;
        // What was handed back is not carried over, and of several balances none need be the whole one.
        if (HandedBack().IsMatch(last.Text)) return AcrossResult.NotCheckable("上一年度的结余已收回或上缴");
        if (balances.Count > 1) return AcrossResult.NotCheckable("上一年度的报告列有多个结余");
        return new AcrossResult(RuleOutcome.Violated)
        {
            Message = $"上年结转{Wan.Of(carried)}，而{last.Name}的结余为{Wan.Of(balances[0])}，相差{Wan.Of(Math.Abs(carried - balances[0]))}",
            Stated = carried,
            Computed = balances[0],
            Tolerance = RoundedTo.Tolerance(balances[0], carried),
            Evidence = [own.CiteAmount(carried, "part")],
            Others = [(last, last.CiteAmount(balances[0], "balance"))],
        };
    }

    private static decimal? Carried(StoredReport report)
    {
        var line = report.Funds.FirstOrDefault(f => f.Source == "carried_over");
        if ((line?.AnnualBudget ?? line?.InitialBudget ?? line?.Received) is { } inTable) return inTable;
        var told = report.Amounts.Where(a => CarriedIn().IsMatch(a.Label)).Select(a => a.Yuan).Distinct().ToList();
        return told is [var one] ? one : null;
    }

    private static List<decimal> Balances(StoredReport report) =>
        report.Total?.Balance is { } balance ? [balance] : [.. report.Amounts.Where(a => a.Role == "balance").Select(a => a.Yuan).Distinct()];

    [GeneratedRegex("上年(度|末)?(结转|结余)|以前年度结转", RegexOptions.NonBacktracking)]
    private static partial Regex CarriedIn();

    [GeneratedRegex("(收回|缴回|交回|上缴|退回)[^。；\\n]{0,12}(财政|国库)|(财政|国库)[^。；\\n]{0,6}(收回|统筹)", RegexOptions.NonBacktracking)]
    private static partial Regex HandedBack();
}
