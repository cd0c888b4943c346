namespace PerfEval.Storage.Entities;

/// <summary>项目资金, what a list of reports shows of it.</summary>
internal sealed class FundEntity
{
    public long RunId { get; init; }
    public int Ordinal { get; init; }
    public required string Source { get; init; }
    public decimal? InitialBudget { get; init; }
    public decimal? AnnualBudget { get; init; }
}
