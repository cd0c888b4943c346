namespace PerfEval.Storage.Reviews;

/// <summary>A report in the queue. The stake (元) is the largest of what is still to be judged; the score and grade claimed stand beside the recomputed.</summary>
public sealed record QueueRow(
    QueuePlace Place, ReviewState State, string? Province, string? City, string? County, string? Unit, string? Project, string? Title, string FileName, int? FiscalYear,
    decimal? SelfScore, string? Grade, decimal? RecomputedScore, string? RecomputedGrade, int Errors, int Warnings, int Infos, int Open, int Judged, int Version,
    DateTimeOffset ArrivedAt)
{
    public long DocumentId => Place.DocumentId;

    public decimal Stake => Place.Stake;
}
