using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>What the money block of a form claims by its layout: sources add up in each column, rate, balance, ceiling, arrival.</summary>
internal static class FundClaims
{
    private static readonly (string Name, Func<FundLine, Amount?> Cell)[] Columns =
    [
        ("年初预算数", l => l.InitialBudget), ("预算数", l => l.AnnualBudget), ("到位数", l => l.Received), ("执行数", l => l.Executed), ("结余", l => l.Balance),
    ];

    public static IEnumerable<RelationClaim> Of(IReadOnlyList<FundLine> funds)
    {
        foreach (var block in funds.GroupBy(f => f.Table))
        {
            var total = block.First();
            var sources = block.Skip(1).Where(l => l.Source != FundSource.Total).ToList();
            foreach (var (name, cell) in Columns)
            {
                if (SourceSum(name, cell, total, sources) is { } claim) yield return claim;
            }
            foreach (var line in block)
            {
                foreach (var claim in OfLine(line)) yield return claim;
            }
        }
    }

    private static RelationClaim? SourceSum(string name, Func<FundLine, Amount?> cell, FundLine total, List<FundLine> sources)
    {
        var parts = sources.Select(cell).OfType<Amount>().ToList();
        if (cell(total) is not { } stated || parts.Count == 0) return null;
        var readings = new List<Reading> { Reading("", parts) };
        // 财政资金 200 = 中央 150 + 县级 50: the level rows only split the fiscal one, or stand beside it.
        var fiscal = sources.Where(s => s.Source == FundSource.Fiscal).Select(cell).OfType<Amount>().ToList();
        if (fiscal.Count > 0 && fiscal.Count < parts.Count)
        {
            var levels = sources.Where(s => s.Source is FundSource.Central or FundSource.Province or FundSource.City or FundSource.County).Select(cell).OfType<Amount>().ToList();
            readings.Add(Reading("财政资金下的分级不重复计", [.. parts.Except(levels)]));
            readings.Add(Reading("财政资金按分级计", [.. parts.Except(fiscal)]));
        }
        // The only source that was read, and not all of the money: another row is there under a name of its own (省级以奖代补).
        if (parts is [var only] && only.Yuan != stated.Yuan && !(sources is [var single] && IsTheWhole(total, single))) return null;
        // One source row of several left blank: only what is printed can be added.
        return new RelationClaim(RelationKind.SourceSum, Operands.Of(stated), [.. readings.Where(r => r.Operands.Count > 0)], $"资金来源（{name}）");
    }

    // 366 | 366 | 278.8 over 其中：财政资金 366 | 466 | 278.8: the only source is all of the money in every other column.
    private static bool IsTheWhole(FundLine total, FundLine source)
    {
        var both = Columns.Select(c => (Whole: c.Cell(total), Part: c.Cell(source))).Where(p => p.Whole is not null && p.Part is not null).ToList();
        if (both.FindAll(p => p.Whole!.Yuan != p.Part!.Yuan) is not [var odd]) return false;
        // 2,362.1308 over 2,382.1308 and two equal sums beside: no part is more than the whole.
        return both.Count > 2 || (both.Count == 2 && (odd.Part!.Yuan > odd.Whole!.Yuan || WrittenDigits.IsSlip(odd.Whole.Yuan, odd.Part.Yuan)));
    }

    private static IEnumerable<RelationClaim> OfLine(FundLine line)
    {
        var (budget, paid, received) = (line.AnnualBudget ?? line.InitialBudget, line.Executed, line.Received);
        if (line.Rate is { } rate && budget is not null && paid is not null)
        {
            var readings = new List<Reading> { Reading("以全年预算数为基数", [paid, budget]) };
            if (received is not null) readings.Add(Reading("以到位资金为基数", [paid, received]));
            yield return new RelationClaim(RelationKind.ExecutionRate, Operands.Of(rate), readings, "执行率");
        }
        if (line.Balance is { } balance && paid is not null && (received ?? budget) is not null)
        {
            var readings = new List<Reading>();
            if (received is not null) readings.Add(Reading("以到位资金为基数", [received, paid]));
            if (budget is not null) readings.Add(Reading("以预算为基数", [budget, paid]));
            yield return new RelationClaim(RelationKind.Balance, Operands.Of(balance), readings, "结余");
        }
        if (line.Source == FundSource.Total && paid is not null && budget is not null)
        {
            yield return new RelationClaim(RelationKind.Ceiling, Operands.Of(budget), [Reading("", [paid])], "支出不超过预算");
        }
    }

    private static Reading Reading(string name, IReadOnlyList<Amount> amounts) => new(name, [.. amounts.Select(Operands.Of)]);
}
