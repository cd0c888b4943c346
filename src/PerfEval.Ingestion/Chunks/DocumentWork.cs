using Microsoft.Extensions.Logging;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Ingestion.Telemetry;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;

namespace PerfEval.Ingestion.Chunks;

/// <summary>The work on one claimed document: read, analyse, store. An unreadable file fails with its reason; a fault of ours is tried again, then set aside.</summary>
public sealed class DocumentWork(
    IDocumentAnalyzer analyzer, IFileStore files, AnalysisStore store, WaitingDocuments waiting, DatabasePatience patience, IngestionOptions options, ILogger<DocumentWork> log)
{
    public async Task DoAsync(ClaimedDocument claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        try
        {
            var (analysis, document) = await AnalyzeAsync(claim);
            // The attempt guards every write, so that one whose answer was lost can be sent again.
            using var step = PerfEvalMeter.Step("store");
            await patience.WaitAsync(() => store.SaveAsync(claim, analysis, document));
        }
#pragma warning disable CA1031 // The border of the job: one document's fault must not stop the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await RecordAsync(claim, fault);
        }
    }

    private async Task<DocumentAnalysis> AnalyzeAsync(ClaimedDocument claim)
    {
        try
        {
            return await Task.Run(() =>
            {
                using var content = files.Open(claim.Sha256);
                return analyzer.Analyze(content, claim.FileName, claim.Sha256);
            }).WaitAsync(options.DocumentTimeout);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return new DocumentAnalysis(AnalysisPipeline.Unreadable(unreadable.Message, claim.FileName, claim.Sha256), null);
        }
    }

    private async Task RecordAsync(ClaimedDocument claim, Exception fault)
    {
        var faultId = Guid.NewGuid().ToString("N");
        log.LogError(fault, "Fault {FaultId}: document {Document}, attempt {Attempt}", faultId, claim.Id, claim.Attempt);
        if (fault is TimeoutException)
            await patience.WaitAsync(() => waiting.SetAsideAsync(claim, $"处理超过 {options.DocumentTimeout.TotalMinutes:0.#} 分钟仍未完成，已停止，请联系管理员（故障编号 {faultId}）", faultId));
        else if (claim.Attempt >= WaitingDocuments.MaxAttempts)
            await patience.WaitAsync(() => waiting.SetAsideAsync(claim, $"处理时程序出错，已试 {claim.Attempt} 次，请联系管理员（故障编号 {faultId}）", faultId));
        else
            await patience.WaitAsync(() => waiting.ReturnAsync(
                claim, options.RetryDelay * Math.Pow(4, claim.Attempt - 1), $"处理时程序出错，稍后自动重试（故障编号 {faultId}）", faultId));
    }
}
