using System.CommandLine;
using PerfEval.Core.Analysis;
using PerfEval.Storage;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval export: the stored analyses as JSON Lines, the same objects that perfeval analyze prints.</summary>
internal static class ExportCommand
{
    private const int PageSize = 200;

    public static Command Create()
    {
        var batch = new Option<long?>("--batch") { Description = "只导出这一批次" };
        var output = new Option<string?>("--output", "-o") { Description = "写入文件（默认标准输出）" };
        var text = new Option<bool>("--text") { Description = "连同正文输出" };
        var command = new Command("export", "导出库中的分析结果") { batch, output, text };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(
            () => ExportAsync(parsed.GetValue(batch), parsed.GetValue(output), parsed.GetValue(text), cancel)));
        return command;
    }

    private static async Task<int> ExportAsync(long? batch, string? output, bool withText, CancellationToken cancel)
    {
        await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
        await using var writer = output is null ? null : new StreamWriter(output, append: false);
        var (reports, analyses, target) = (new ReportQueries(database.Source), new AnalysisQueries(database.Source), writer ?? Console.Out);
        var filter = new ReportFilter { BatchId = batch, Order = ReportOrder.FileName, PageSize = PageSize };
        for (; await reports.ListAsync(filter, cancel) is { Rows.Count: > 0 } page; filter = filter with { Page = filter.Page + 1 })
            foreach (var row in page.Rows.Where(r => r.RunId is not null))
                await target.WriteLineAsync(AnalysisJson.Serialize((await analyses.LoadRunAsync(row.RunId!.Value, withText, cancel))!));
        return ExitCodes.Ok;
    }
}
