using System.Diagnostics;
using Microsoft.Extensions.Logging;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Ingestion.Telemetry;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;
using PerfEval.Storage.Reviews;

namespace PerfEval.Ingestion.Chunks;

/// <summary>The work on claimed documents: read, analyse, store together. An unreadable file fails with its reason; a fault of ours is tried again, then set aside.</summary>
public sealed class DocumentWork(
    IDocumentAnalyzer analyzer, CorrectionWork corrections, IFileStore files, AnalysisStore store, WaitingDocuments waiting, DatabasePatience patience, IngestionOptions options, ILogger<DocumentWork> log)
{
    public async Task DoAsync(IReadOnlyList<ClaimedDocument> claims, Func<bool> stopping)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(stopping);
        var finished = new List<FinishedDocument>();
        var held = Stopwatch.StartNew();
        for (var i = 0; i < claims.Count; i++)
        {
            if (stopping())
            {
                await patience.WaitAsync(() => ReleaseAsync([.. claims.Skip(i)]));
                break;
            }
            if (await FinishAsync(claims[i]) is { } done) finished.Add(done);
            if (held.Elapsed < options.GroupPatience && i < claims.Count - 1) continue;
            await StoreAsync(finished);
            finished.Clear();
            held.Restart();
        }
        await StoreAsync(finished);
    }

    private async Task<FinishedDocument?> FinishAsync(ClaimedDocument claim)
    {
        try
        {
            var begun = Stopwatch.GetTimestamp();
            var made = await AnalyzeAsync(claim);
            var corrected = await patience.WaitAsync(() => corrections.CorrectedAsync(claim.Id, made));
            return new FinishedDocument(claim, corrected.Analysis, made.Document) { Took = Stopwatch.GetElapsedTime(begun), Corrections = corrected.Used };
        }
#pragma warning disable CA1031 // The border of the job: one document's fault must not stop the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await RecordAsync(claim, fault);
            return null;
        }
    }

    // A reviewer who corrects while the report is analysed is not passed over: it is analysed with that, too.
    private async Task StoreAsync(List<FinishedDocument> finished, int tries = 3)
    {
        if (finished.Count == 0) return;
        try
        {
            // The attempt guards every write, so that one whose answer was lost can be sent again.
            using var step = PerfEvalMeter.Step("store");
            await patience.WaitAsync(() => store.SaveAsync(finished));
        }
#pragma warning disable CA1031 // The border of the job: one document's fault must not stop the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            if (finished.Count > 1) foreach (var one in finished) await StoreAsync([one], tries);
            else if (fault is CorrectionsChangedException && tries > 1 && await FinishAsync(finished[0].Claim) is { } again) await StoreAsync([again], tries - 1);
            else await RecordAsync(finished[0].Claim, fault);
        }
    }

    private async Task<bool> ReleaseAsync(IReadOnlyList<ClaimedDocument> claims)
    {
        await waiting.ReleaseAsync(claims);
        return true;
    }

    private async Task<DocumentAnalysis> AnalyzeAsync(ClaimedDocument claim)
    {
        try
        {
            return await Task.Factory.StartNew(() => Analyze(claim), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(options.DocumentTimeout);
        }
        catch (UnreadableDocumentException unreadable)
        {
            return new DocumentAnalysis(AnalysisPipeline.Unreadable(unreadable.Message, claim.FileName, claim.Sha256), null);
        }
    }

    // On a thread of its own: it computes all the while, and those of the pool answer the database and the pages. One that hangs can't be ended and costs them nothing.
    private DocumentAnalysis Analyze(ClaimedDocument claim)
    {
        using var content = files.Open(claim.Sha256);
        return analyzer.Analyze(content, claim.FileName, claim.Sha256);
    }

    private async Task RecordAsync(ClaimedDocument claim, Exception fault)
    {
        var faultId = Guid.NewGuid().ToString("N");
        log.LogError(fault, "Fault {FaultId}: document {Document}, attempt {Attempt}", faultId, claim.Id, claim.Attempt);
        if (fault is TimeoutException)
            await patience.WaitAsync(() => waiting.SetAsideAsync(claim, $"处理超过 {options.DocumentTimeout.TotalMinutes:0.#} 分钟仍未完成，已停止，请联系管理员（故障编号 {faultId}）", faultId));
        else if (fault is OutOfMemoryException && claim.Attempt >= WaitingDocuments.MaxAttempts)
            await patience.WaitAsync(() => waiting.SetAsideAsync(claim, $"处理该文件需要的内存超过上限，已试 {claim.Attempt} 次，请拆分后重新提交，或联系管理员（故障编号 {faultId}）", faultId));
        else if (claim.Attempt >= WaitingDocuments.MaxAttempts)
            await patience.WaitAsync(() => waiting.SetAsideAsync(claim, $"处理时程序出错，已试 {claim.Attempt} 次，请联系管理员（故障编号 {faultId}）", faultId));
        else
            await patience.WaitAsync(() => waiting.ReturnAsync(
                claim, options.RetryDelay * Math.Pow(4, claim.Attempt - 1), $"处理时程序出错，稍后自动重试（故障编号 {faultId}）", faultId));
    }
}
