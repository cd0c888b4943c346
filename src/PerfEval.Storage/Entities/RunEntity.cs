using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Entities;

/// <summary>分析版本, as stored. Text and layout are large: a query names the columns that it needs.</summary>
internal sealed class RunEntity
{
    public long Id { get; init; }
    public long DocumentId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public required string SchemaId { get; init; }
    public required string Status { get; init; }
    public required string Format { get; init; }
    public int? Pages { get; init; }
    public int Characters { get; init; }
    public string? Text { get; init; }
    public string? Layout { get; init; }
    public required string Notes { get; init; }
    public int Errors { get; init; }
    public int Warnings { get; init; }
    public int Infos { get; init; }
    public int Corrections { get; init; }
    public required string ProgramVersion { get; init; }
    public required string RulesVersion { get; init; }
    public required string ModelVersion { get; init; }
    public required DocumentEntity Document { get; init; }
    public required ReportInfo Report { get; init; }
}
