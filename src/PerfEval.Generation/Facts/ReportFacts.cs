namespace PerfEval.Generation.Facts;

/// <summary>
/// The invented facts of one report, consistent by construction: every sum adds up, every score follows from its numbers. A family prints
/// them; a fault that must be seen in several places changes them before (<c>facts with { … }</c>).
/// </summary>
public sealed record ReportFacts
{
    public required int Number { get; init; }

    public required ReportFamily Family { get; init; }

    public required Place Place { get; init; }

    /// <summary>The kind of project: its vocabulary for parts, results and problems.</summary>
    public required ProjectKind Kind { get; init; }

    public required string Project { get; init; }

    public required string Unit { get; init; }

    public required string Supervisor { get; init; }

    public required int Year { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    public required DateOnly Accepted { get; init; }

    public required DateOnly Reported { get; init; }

    /// <summary>By level of government (中央, 省, 市, 县): what the narrative and Hunan's table tell.</summary>
    public required IReadOnlyList<FundSource> Sources { get; init; }

    /// <summary>By kind (当年财政拨款, 上年结转资金, 其他资金): the rows of the national form, same totals.</summary>
    public required IReadOnlyList<FundSource> FormRows { get; init; }

    public required IReadOnlyList<Payment> Payments { get; init; }

    /// <summary>The rows of the score table.</summary>
    public required IReadOnlyList<IndicatorFact> Indicators { get; init; }

    /// <summary>Results beside the score table, where the form prescribes its rows (部门整体支出, third party, Hunan); else null.</summary>
    public IReadOnlyList<IndicatorFact>? OwnResults { get; init; }

    /// <summary>The results that the narrative tells in numbers.</summary>
    public IReadOnlyList<IndicatorFact> Measured => OwnResults ?? Indicators;

    public required IReadOnlyList<NamedProblem> Problems { get; init; }

    public required IReadOnlyList<IssuedDocument> Documents { get; init; }

    public required IReadOnlyList<SubProject> SubProjects { get; init; }

    /// <summary>Only in reports on a whole department.</summary>
    public DepartmentFacts? Department { get; init; }

    public required Contract Contract { get; init; }

    public required Product Product { get; init; }

    public required CountedList Offices { get; init; }

    /// <summary>Last year's spending on the same, for growth.</summary>
    public required decimal LastYear { get; init; }

    /// <summary>Points for budget execution (预算执行率).</summary>
    public required decimal ExecutionMax { get; init; }

    public required decimal ExecutionScore { get; init; }

    /// <summary>Why execution is below the line or a budget was adjusted; empty when neither.</summary>
    public required string ExecutionReason { get; init; }

    /// <summary>The total and grade that the report claims; null in forms without points.</summary>
    public required decimal? Score { get; init; }

    public required string? Grade { get; init; }

    /// <summary>The budget at the start of the year; later adjustments led to <see cref="Annual"/>.</summary>
    public decimal Initial => FormRows.Sum(r => r.Initial);

    public decimal Annual => Sources.Sum(s => s.Annual);

    public decimal Received => Sources.Sum(s => s.Received);

    public decimal Executed => Sources.Sum(s => s.Executed);

    public decimal Balance => Received - Executed;

    public decimal ExecutionRate => Annual == 0 ? 0 : Executed / Annual;

    /// <summary>More was spent than last year.</summary>
    public bool Grew => Executed >= LastYear;

    public bool Adjusted => Initial != Annual;

    /// <summary>What the items add up to.</summary>
    public decimal ItemScores => ExecutionScore + Indicators.Sum(i => i.Score);
}
