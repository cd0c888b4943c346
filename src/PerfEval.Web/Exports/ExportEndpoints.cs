using System.Text.Json.Nodes;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Review;

namespace PerfEval.Web.Exports;

/// <summary>导出: the findings of a batch as a workbook, what a unit has to mend as a letter. Every export stands in the audit trail.</summary>
public static class ExportEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Letter = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/batches/{batch:long}/findings.xlsx", FindingsAsync);
        app.MapGet("/reports/{id:long}/feedback.docx", FeedbackAsync);
    }

    internal static async Task<IResult> FindingsAsync(long batch, HttpContext context, BatchQueries batches, ExportQueries exports, AuditTrail audit, CancellationToken cancel)
    {
        if (await batches.FindAsync(batch, cancel) is not { } found) return Results.NotFound();
        var content = Scratch();
        await FindingsWorkbook.WriteAsync(content, await exports.ReportsAsync(batch, cancel), exports.FindingsAsync(batch, cancel));
        await audit.EnterAsync(context.User.Reviewer(), "export", null, new JsonObject { ["what"] = "疑点汇总", ["batch"] = batch }, cancel);
        content.Position = 0;
        return Results.File(content, Workbook, $"疑点汇总 {Name(found.Name)}.xlsx");
    }

    /// <summary>With scope=unit: of every report of the unit in that year.</summary>
    internal static async Task<IResult> FeedbackAsync(
        long id, string? scope, HttpContext context, AnalysisQueries analyses, ReviewQueries reviews, ExportQueries exports, AuditTrail audit, TimeProvider time, CancellationToken cancel)
    {
        var reports = new List<FeedbackReport>();
        var documents = scope == "unit" ? await exports.OfSameUnitAsync(id, cancel) : [id];
        foreach (var document in documents)
            if (await reviews.FindAsync(document, cancel) is { } review && await analyses.LoadRunAsync(review.RunId, cancel: cancel) is { } analysis) reports.Add(FeedbackReport.Of(analysis, review));
        if (reports.Count == 0) return Results.NotFound();
        var content = new MemoryStream();
        var unit = reports[0].Report.Unit ?? "报送单位";
        FeedbackSheet.Write(content, unit, reports, time.GetLocalNow());
        foreach (var document in documents)
            await audit.EnterAsync(context.User.Reviewer(), "export", document, new JsonObject { ["what"] = "退回修改意见" }, cancel);
        content.Position = 0;
        return Results.File(content, Letter, $"退回修改意见 {Name(unit)}.docx");
    }

    // A batch may have a hundred thousand findings: they don't wait in memory.
    private static FileStream Scratch() => new(
        Path.Combine(Path.GetTempPath(), $"perfeval-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    private static string Name(string words) => string.Concat(words.Select(c => char.IsControl(c) || c is '/' or '\\' or ':' or '"' ? ' ' : c));
}
