using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using PerfEval.Cli.Ingesting;
using PerfEval.Ingestion;
using PerfEval.Storage.Across;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Search;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval ingest PATH…: takes files and folders into the database as one batch and waits till they are analysed.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "文件、文件夹（逐层读取）或zip压缩包", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--name") { Description = "批次名称" };
        var noWait = new Option<bool>("--no-wait") { Description = "只收下文件，不等处理完成（由 perfeval worker 或网站处理）" };
        var command = new Command("ingest", "收下报告并入库分析") { paths, name, noWait };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(
            () => IngestAsync(parsed.GetValue(paths)!, parsed.GetValue(name), !parsed.GetValue(noWait), cancel)));
        return command;
    }

    private static async Task<int> IngestAsync(string[] paths, string? name, bool wait, CancellationToken cancel)
    {
        if (paths.FirstOrDefault(p => !File.Exists(p) && !Directory.Exists(p)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"没有这个文件或文件夹：{Printed.OneLine(missing)}");
            return ExitCodes.Usage;
        }
        using var host = await PerfEvalHost.BuildAsync(works: wait, LogLevel.Error, cancel);
        if (wait) await host.StartAsync(cancel);
        try
        {
            var batch = await HandInAsync(host.Services.GetRequiredService<Intake>(), host.Services.GetRequiredService<PackedIntake>(), paths, name ?? Path.GetFileName(Path.GetFullPath(paths[0])), cancel);
            var queries = host.Services.GetRequiredService<BatchQueries>();
            if (wait)
            {
                await new BatchProgress(queries, batch).WaitAsync(cancel);
                await WaitingEntries.PutInAsync(host.Services.GetRequiredService<NpgsqlDataSource>(), cancel);
                await host.Services.GetRequiredService<AcrossReports>().FinishAsync(batch, cancel);
            }
            return await BatchSummary.PrintAsync(queries, batch, cancel);
        }
        finally
        {
            if (wait) await host.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<long> HandInAsync(Intake intake, PackedIntake packed, string[] paths, string name, CancellationToken cancel)
    {
        var batch = await intake.OpenBatchAsync(name, "cli", Environment.UserName, cancel);
        foreach (var file in FilesToIngest.Below(paths))
        {
            try
            {
                await using var content = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
                var skipped = await packed.ReceiveAsync(batch, file.Name, content, cancel);
                foreach (var left in skipped) await Console.Error.WriteLineAsync($"跳过  {Printed.OneLine(left)}  系统或临时文件，不是报告");
            }
            catch (Exception unopened) when (unopened is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException or PathTooLongException)
            {
                await intake.RefuseAsync(batch, file.Name, FilesToIngest.WhyUnopened(file.Path, unopened), cancel);
            }
        }
        return batch;
    }
}
