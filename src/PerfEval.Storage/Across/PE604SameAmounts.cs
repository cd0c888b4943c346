using PerfEval.Core.Rules;

namespace PerfEval.Storage.Across;

/// <summary>口径不一: two reports on the same project and year give different totals.</summary>
internal sealed class PE604SameAmounts : IAcrossRule
{
    public RuleDescriptor Descriptor { get; } = new("PE604", "口径不一", Severity.Warning, "同一项目同一年度，各份报告的预算数、执行数一致")
    {
        Basis = "各报告之间核对",
    };

    public AcrossResult Check(StoredReport own, IReadOnlyList<OtherReport> others)
    {
        // Of one house and of different kinds: another file of the same kind is another version, and another unit has its own share.
        var same = others.Where(o => o.Key.Project == own.Key.Project && o.Key.FiscalYear == own.Key.FiscalYear && own.Key.IsOfSameHouse(o.Key))
            .Select(o => o.Report).Where(r => r.Info.Kind != own.Info.Kind || r.Key.Unit != own.Key.Unit).OrderBy(r => r.DocumentId).ToList();
        if (same.Count == 0) return AcrossResult.NotApplicable("库中没有同一项目的其他报告");
        var compared = false;
        foreach (var other in same)
            foreach (var (item, role, mine, theirs) in new[] { ("预算数", "budget", Budget(own), Budget(other)), ("执行数", "paid", own.Total?.Executed, other.Total?.Executed) })
            {
                if (mine is not { } stated || theirs is not { } told) continue;
                compared = true;
                if (Math.Abs(stated - told) > RoundedTo.Tolerance(stated, told)) return Differ(own, other, item, role, stated, told);
            }
        return compared ? AcrossResult.Holds : AcrossResult.NotCheckable("两份报告没有可以比对的资金总数");
    }

    private static AcrossResult Differ(StoredReport own, StoredReport other, string item, string role, decimal stated, decimal told) => new(RuleOutcome.Violated)
    {
        Message = $"{item}{Wan.Of(stated)}，而{other.Name}为{Wan.Of(told)}，相差{Wan.Of(Math.Abs(stated - told))}",
        Stated = stated,
        Computed = told,
        Tolerance = RoundedTo.Tolerance(stated, told),
        Evidence = [own.CiteAmount(stated, role)],
        Others = [(other, other.CiteAmount(told, role))],
    };

    private static decimal? Budget(StoredReport report)
    {
        if ((report.Total?.AnnualBudget ?? report.Total?.InitialBudget) is { } inTable) return inTable;
        var told = report.Amounts.Where(a => a.Role == "budget").Select(a => a.Yuan).Distinct().ToList();
        return told is [var one] ? one : null;
    }
}
