using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Ingesting;

/// <summary>What became of a batch: each file that failed with its reason, then the counts.</summary>
internal static class BatchSummary
{
    private const int PageSize = 500;

    public static async Task<int> PrintAsync(BatchQueries queries, long batchId, CancellationToken cancel)
    {
        for (var page = 1; await queries.UploadsAsync(batchId, DocumentState.Failed, page, PageSize, cancel) is { Count: > 0 } failed; page++)
            foreach (var file in failed)
                Console.WriteLine($"失败  {Printed.OneLine(file.FileName)}  {file.Reason}");
        var batch = (await queries.FindAsync(batchId, cancel))!;
        var pending = batch.Pending > 0 ? $"，待处理 {batch.Pending}" : "";
        var repeated = batch.Repeated > 0 ? $"；其中 {batch.Repeated} 个内容此前已收过，没有重复处理" : "";
        Console.WriteLine($"批次 {batch.Id}：共 {batch.Total} 个文件，完成 {batch.Done}，部分完成 {batch.Partial}，失败 {batch.Failed}{pending}{repeated}。");
        return batch.Failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }
}
