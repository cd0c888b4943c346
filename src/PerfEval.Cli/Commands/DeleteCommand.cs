using System.CommandLine;
using PerfEval.Cli.Ingesting;
using PerfEval.Storage;
using PerfEval.Storage.Across;
using PerfEval.Storage.Deletion;
using PerfEval.Storage.Files;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval delete: removes reports with all that stems from them, and keeps a record; also the end of the time that reports are kept (保管期限).</summary>
internal static class DeleteCommand
{
    public static Command Create()
    {
        var ids = new Argument<long[]>("report") { Description = "报告编号", Arity = ArgumentArity.ZeroOrMore };
        var before = new Option<int?>("--before-year") { Description = "保管期满：预算年度早于该年的全部报告" };
        var reason = new Option<string?>("--reason") { Description = "删除原因，记入删除记录" };
        var yes = new Option<bool>("--yes") { Description = "确实删除（否则只列出）" };
        var log = new Option<bool>("--log") { Description = "列出删除记录" };
        var command = new Command("delete", "删除报告及由它产生的全部数据，并留下删除记录") { ids, before, reason, yes, log };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var deletion = new ReportDeletion(database.Source, database.Files);
            if (parsed.GetValue(log)) return await ListAsync(deletion, cancel);
            var found = await deletion.FindAsync(parsed.GetValue(ids)!, parsed.GetValue(before), cancel);
            foreach (var missing in parsed.GetValue(ids)!.Except(found)) await Console.Error.WriteLineAsync($"没有报告 {missing}，或它正在处理。");
            if (found.Count == 0) return ExitCodes.Usage;
            if (!parsed.GetValue(yes) || string.IsNullOrWhiteSpace(parsed.GetValue(reason)))
            {
                Console.WriteLine($"将删除 {found.Count} 份报告：{string.Join(' ', found.Take(50))}{(found.Count > 50 ? " …" : "")}。确实要删除，请加 --yes --reason 原因。什么都没有改动。");
                return ExitCodes.Usage;
            }
            return await DeleteAsync(database, deletion, found, parsed.GetValue(reason)!, cancel);
        }));
        return command;
    }

    private static async Task<int> DeleteAsync(PerfEvalDatabase database, ReportDeletion deletion, IReadOnlyList<long> found, string reason, CancellationToken cancel)
    {
        var deleted = 0;
        foreach (var report in found)
            if (await deletion.DeleteAsync(report, reason, Environment.UserName, cancel)) deleted++;
            else await Console.Error.WriteLineAsync($"报告 {report} 正在处理，没有删除。");
        await deletion.RemoveBytesAsync(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1), cancel);
        await new UnneededImages(database.Source, PageImageStore.In(database.DataFolder, long.MaxValue, TimeProvider.System)).DeleteAsync(cancel);
        await new AcrossReports(database.Source).CompareAsync(cancel);
        Console.WriteLine($"已删除 {deleted} 份报告，已记入删除记录；文件本身在一天后从磁盘上清除。");
        return deleted == found.Count ? ExitCodes.Ok : ExitCodes.SomeFailed;
    }

    private static async Task<int> ListAsync(ReportDeletion deletion, CancellationToken cancel)
    {
        foreach (var line in await deletion.RecordAsync(cancel: cancel))
            Console.WriteLine(Printed.OneLine($"{line.DeletedAt.ToLocalTime():yyyy-MM-dd HH:mm}  [{line.DocumentId}] {line.FileName}  {line.Title}  {line.Unit}  {line.FiscalYear}  {line.DeletedBy}：{line.Reason}"));
        return ExitCodes.Ok;
    }
}
