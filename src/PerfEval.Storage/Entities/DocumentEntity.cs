using PerfEval.Core.Analysis;
using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Entities;

/// <summary>文件, as stored, with its current run and what that says of the report; none while queued.</summary>
internal sealed class DocumentEntity
{
    public long Id { get; init; }
    public long BatchId { get; init; }
    public required string FileName { get; init; }
    public string? Sha256 { get; init; }
    public long SizeBytes { get; init; }
    public DocumentState State { get; init; }
    public int Attempts { get; init; }
    public string? Reason { get; init; }
    public string? FaultId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public int? WorkMs { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }
    public long? CurrentRunId { get; init; }
    public RunEntity? CurrentRun { get; init; }
    public ReportInfo? Report { get; init; }
    public required ICollection<UploadEntity> Uploads { get; init; }
}
