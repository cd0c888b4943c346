using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Core.Analysis;
using PerfEval.Core.Masking;
using PerfEval.Ingestion.Publication;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Review;

namespace PerfEval.Web.Publication;

/// <summary>下载脱敏件: the masked report as .docx or .txt, its data as .json. Who took which with what kept readable stands in the audit trail.</summary>
public static class PublicationEndpoints
{
    public static void MapPublications(this IEndpointRouteBuilder app)
    {
        app.MapGet("/reports/{id:long}/publish/report.docx", (long id, HttpContext context, PublicReports reports, AuditTrail audit, CancellationToken cancel) =>
            AnswerAsync(id, "Word 文件", ".docx", PublicDocx.Type, r => PublicDocx.Write(r.Copy.Document, r.Analysis.Report.Title is { } title ? r.Copy.Masked(title) : null), context, reports, audit, cancel));
        app.MapGet("/reports/{id:long}/publish/report.txt", (long id, HttpContext context, PublicReports reports, AuditTrail audit, CancellationToken cancel) =>
            AnswerAsync(id, "文本文件", ".txt", "text/plain; charset=utf-8", r => Encoding.UTF8.GetBytes(PublicTextFile.Of(r.Copy.Document)), context, reports, audit, cancel));
        app.MapGet("/reports/{id:long}/publish/data.json", (long id, HttpContext context, PublicReports reports, AuditTrail audit, CancellationToken cancel) =>
            AnswerAsync(id, "数据", ".json", "application/json", r => Encoding.UTF8.GetBytes(AnalysisJson.Serialize(PublicAnalysis.Of(r.Analysis, r.Copy))), context, reports, audit, cancel));
    }

    private static async Task<IResult> AnswerAsync(
        long id, string what, string ending, string type, Func<PublicReport, byte[]> write, HttpContext context, PublicReports reports, AuditTrail audit, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } report) return Results.NotFound();
        var content = write(report);
        var kept = report.Copy.Data.Where(d => d.IsKept).Select(d => (JsonNode)PublicReport.Told(d)).ToArray();
        await audit.EnterAsync(
            context.User.Reviewer(), "publish", id, new JsonObject { ["what"] = $"{what}，隐去 {report.MaskedCount} 处{(kept.Length == 0 ? "" : $"，保留 {kept.Length} 处")}", ["kept"] = new JsonArray(kept) }, cancel);
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(content, type, report.FileName(ending));
    }
}
