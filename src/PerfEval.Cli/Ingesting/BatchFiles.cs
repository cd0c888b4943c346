using System.Globalization;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Ingesting;

/// <summary>The files of a batch, one a line: state, attempts, how long it took, name, reason.</summary>
internal static class BatchFiles
{
    private const int PageSize = 500;

    public static async Task PrintAsync(BatchQueries queries, long batchId, DocumentState? state, CancellationToken cancel)
    {
        for (var page = 1; await queries.UploadsAsync(batchId, state, page, PageSize, cancel) is { Count: > 0 } files; page++)
            foreach (var file in files)
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Name(file.State)}  {file.Attempts} 次  {(file.WorkMs is { } took ? ProgressLine.Time(took / 1000.0) : "－")}  {Printed.OneLine(file.FileName)}{(file.Reason is { } reason ? "  " + reason : "")}"));
    }

    private static string Name(DocumentState state) => state switch
    {
        DocumentState.Queued => "排队",
        DocumentState.Running => "处理中",
        DocumentState.Done => "完成",
        DocumentState.Partial => "部分完成",
        _ => "失败",
    };
}
