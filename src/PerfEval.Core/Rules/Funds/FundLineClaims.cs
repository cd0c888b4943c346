using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>The relations that the columns of a money table claim by themselves: rate = 执行 ÷ 预算, 结余 = 到位 − 执行, 执行 ≤ 预算, 到位 ≤ 计划.</summary>
public static class FundLineClaims
{
    private const string Basis = "资金表各栏";

    /// <summary>Claims of the money tables that the report doesn't already make in its own words.</summary>
    public static IReadOnlyList<RelationClaim> Of(SelfEvaluationReport report)
    {
        var lines = report.Funds.Where(l => l.Table is not null).ToList();
        var claims = lines.Select(Rate).Concat(ToldExecution.Of(report)).Concat(lines.Select(Balance)).Concat(lines.Where(l => IsWhole(l, lines)).SelectMany(Ceilings)).OfType<RelationClaim>();
        return [.. claims.Where(c => !report.Claims.Any(made => IsSame(made, c)))];
    }

    private static RelationClaim? Rate(FundLine line)
    {
        if (line.Rate is not { } rate) return null;
        var @base = line.AnnualBudget ?? line.InitialBudget ?? line.Received;
        var stated = Wording.AsOperand(rate);
        if (@base is null) return new(RelationKind.ExecutionRate, stated, [], Basis) { NotCheckable = "缺少预算数" };
        if (line.Executed is null) return new(RelationKind.ExecutionRate, stated, [], Basis) { NotCheckable = "缺少执行数" };
        return new(RelationKind.ExecutionRate, stated, [Reading("以预算数为基数", line.Executed, @base)], Basis);
    }

    private static RelationClaim? Balance(FundLine line)
    {
        if (line.Balance is not { } balance) return null;
        var stated = Wording.AsOperand(balance);
        if (line.Executed is not { } executed) return new(RelationKind.Balance, stated, [], Basis) { NotCheckable = "缺少执行数" };
        var readings = new List<Reading>();
        if (line.Received is { } received) readings.Add(Reading("以到位资金为基数", received, executed));
        if ((line.AnnualBudget ?? line.InitialBudget) is { } budget) readings.Add(Reading("以预算为基数", budget, executed));
        return new(RelationKind.Balance, stated, readings, Basis) { NotCheckable = readings.Count == 0 ? "缺少到位数或预算数" : null };
    }

    private static IEnumerable<RelationClaim> Ceilings(FundLine line)
    {
        if (line is { Executed: { } executed, AnnualBudget: { } budget }) yield return Ceiling(budget, executed);
        if (line is { Executed: { } spent, Received: { } received }) yield return Ceiling(received, spent);
        if (line is { Received: { } arrived, AnnualBudget: { } planned }) yield return Ceiling(planned, arrived);
    }

    private static RelationClaim Ceiling(Amount most, Amount amount) =>
        new(RelationKind.Ceiling, Wording.AsOperand(most), [Reading("", amount)], Basis);

    private static Reading Reading(string name, params Amount[] amounts) => new(name, [.. amounts.Select(Wording.AsOperand)]);

    // Money moved between sources is no overspending, so only the total is held against the budget.
    private static bool IsWhole(FundLine line, List<FundLine> lines) =>
        line.Source == FundSource.Total || (!line.IsSubRow && !lines.Exists(l => l.Table == line.Table && l.Source == FundSource.Total));

    private static bool IsSame(RelationClaim made, RelationClaim derived) =>
        made.Kind == derived.Kind && made.Stated.Evidence.Span == derived.Stated.Evidence.Span
        && (derived.Kind != RelationKind.Ceiling || made.Readings.Any(r => r.Operands.Count > 0 && r.Operands[0].Evidence.Span == derived.Readings[0].Operands[0].Evidence.Span));
}
