using PerfEval.Core.Analysis;
using PerfEval.Storage.Documents;

namespace PerfEval.Storage.Queries;

/// <summary>A document in a list of reports, with its current analysis (none while queued). <paramref name="Budget"/> is 全年预算数 of the total row, in 元.</summary>
public sealed record ReportRow(
    long DocumentId, long BatchId, string FileName, DocumentState State, string? Reason, DateTimeOffset CreatedAt, DateTimeOffset? AnalysedAt,
    long? RunId, ReportInfo Report, decimal? Budget, int Errors, int Warnings, int Infos);
