using Microsoft.Extensions.Logging;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;

namespace PerfEval.Ingestion.Chunks;

/// <summary>The work on one claimed document: read, analyse, store. An unreadable file fails with its reason; a fault of ours is tried again, then set aside.</summary>
public sealed class DocumentWork(
    IDocumentAnalyzer analyzer, FileStore files, AnalysisStore store, WaitingDocuments waiting, IngestionOptions options, ILogger<DocumentWork> log)
{
    public async Task DoAsync(ClaimedDocument claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        try
        {
            var (analysis, document) = await AnalyzeAsync(claim);
            await PatientlyAsync(() => store.SaveAsync(claim, analysis, document));
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
            await PatientlyAsync(() => waiting.SetAsideAsync(claim, $"处理超过 {options.DocumentTimeout.TotalMinutes:0.#} 分钟仍未完成，已停止，请联系管理员（故障编号 {faultId}）", faultId));
        else if (claim.Attempt >= WaitingDocuments.MaxAttempts)
            await PatientlyAsync(() => waiting.SetAsideAsync(claim, $"处理时程序出错，已试 {claim.Attempt} 次，请联系管理员（故障编号 {faultId}）", faultId));
        else
            await PatientlyAsync(() => waiting.ReturnAsync(
                claim, options.RetryDelay * Math.Pow(4, claim.Attempt - 1), $"处理时程序出错，稍后自动重试（故障编号 {faultId}）", faultId));
    }

    // The attempt guards every write, so that one whose answer was lost can be sent again.
    private async Task PatientlyAsync(Func<Task> write)
    {
        var pause = TimeSpan.FromMilliseconds(250);
        for (var waited = TimeSpan.Zero; ; waited += pause, pause = TimeSpan.FromMilliseconds(Math.Min(pause.TotalMilliseconds * 2, 5000)))
        {
            try
            {
                await write();
                return;
            }
            catch (NpgsqlException away) when (away.IsTransient && waited < options.DatabasePatience)
            {
                log.LogWarning("The database is away, waiting: {Message}", away.Message);
                await Task.Delay(pause);
            }
        }
    }
}
