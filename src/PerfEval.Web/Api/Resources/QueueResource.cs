using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Api.Resources;

/// <summary>A report in the queue (待审报告); <paramref name="Stake"/> in yuan is the largest of what is still to be judged.</summary>
public sealed record QueueResource(
    long Report, ReviewState State, string? Province, string? City, string? County, string? Unit, string? Project, string FileName, int? FiscalYear, decimal? SelfScore, string? Grade,
    decimal? RecomputedScore, string? RecomputedGrade, int Errors, int Warnings, int Infos, int Open, int Judged, int Version, decimal Stake, DateTimeOffset ArrivedAt)
{
    public static QueueResource Of(QueueRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new QueueResource(
            row.DocumentId, row.State, row.Province, row.City, row.County, row.Unit, row.Project ?? row.Title, row.FileName, row.FiscalYear, row.SelfScore, row.Grade, row.RecomputedScore,
            row.RecomputedGrade, row.Errors, row.Warnings, row.Infos, row.Open, row.Judged, row.Version, row.Stake, row.ArrivedAt);
    }
}
