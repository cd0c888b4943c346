using PerfEval.Core.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Web.Api.Resources;

/// <summary>报告 in a list or alone; <paramref name="Budget"/> is 全年预算数 in yuan. Without a run it hasn't been analysed yet.</summary>
public sealed record ReportResource(
    long Id, long Batch, string FileName, DocumentState State, string? Reason, DateTimeOffset CreatedAt, DateTimeOffset? AnalysedAt, long? Run, ReportInfo Report, decimal? Budget,
    int Errors, int Warnings, int Infos)
{
    public static ReportResource Of(ReportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ReportResource(
            row.DocumentId, row.BatchId, row.FileName, row.State, row.Reason, row.CreatedAt, row.AnalysedAt, row.RunId, row.Report, row.Budget, row.Errors, row.Warnings, row.Infos);
    }
}
