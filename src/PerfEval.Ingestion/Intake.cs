using System.Globalization;
using PerfEval.Ingestion.Chunks;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;

namespace PerfEval.Ingestion;

/// <summary>收件: keeps the bytes, then enters the document, then answers; after that answer no file is lost.</summary>
public sealed class Intake(DocumentRegister register, IFileStore files, DatabasePatience patience, IngestionOptions options, NewWork work)
{
    public Task<long> OpenBatchAsync(string name, string origin, string? createdBy = null, CancellationToken cancel = default) =>
        register.OpenBatchAsync(name, origin, createdBy, cancel);

    /// <summary>Takes a file in. One that is too large is recorded as failed with its reason; one whose content is known is reported as repeated.</summary>
    public async Task<Receipt> ReceiveAsync(long batchId, string fileName, Stream content, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var token = Guid.NewGuid();
        try
        {
            var kept = await files.KeepAsync(content, options.MaxFileBytes, cancel);
            var receipt = await patience.WaitAsync(() => register.EnterAsync(batchId, fileName, kept, token, cancel), cancel);
            work.Announce();
            return receipt;
        }
        catch (FileTooLargeException refused)
        {
            var reason = $"文件过大：{Size(refused.SizeBytes)}，上限为 {Size(refused.Limit)}，请拆分后重新上传";
            return await RefuseAsync(batchId, fileName, refused.SizeBytes, reason, token, cancel);
        }
    }

    /// <summary>Records a file that could not even be opened.</summary>
    public Task<Receipt> RefuseAsync(long batchId, string fileName, string reason, CancellationToken cancel = default) =>
        RefuseAsync(batchId, fileName, 0, reason, Guid.NewGuid(), cancel);

    private Task<Receipt> RefuseAsync(long batchId, string fileName, long size, string reason, Guid token, CancellationToken cancel) =>
        patience.WaitAsync(() => register.RefuseAsync(batchId, fileName, size, reason, token, cancel), cancel);

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB");
}
