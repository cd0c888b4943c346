namespace PerfEval.Storage.Entities;

/// <summary>上传, as stored: a file as handed in, with the document of its content.</summary>
internal sealed class UploadEntity
{
    public long Id { get; init; }
    public long BatchId { get; init; }
    public long DocumentId { get; init; }
    public required string FileName { get; init; }
    public bool Repeated { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public required DocumentEntity Document { get; init; }
}
