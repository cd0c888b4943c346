using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Queries;

/// <summary>A file as handed in, and how its document fares. <paramref name="FaultId"/> is set when we failed, not the file.</summary>
public sealed record UploadRow(
    long Id, long BatchId, long DocumentId, string FileName, bool Repeated, long SizeBytes, DocumentState State, int Attempts,
    string? Reason, string? FaultId, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, int? WorkMs = null);
