using System.CommandLine;
using PerfEval.Cli.Ingesting;
using PerfEval.Core.Analysis;
using PerfEval.Storage;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval batches: how the batches fare, and what people do with them.</summary>
internal static class BatchesCommand
{
    public static Command Create()
    {
        var command = new Command("batches", "查看和控制批次（不写子命令时列出最近的批次）")
        {
            List(),
            Show(),
            Act("pause", "暂停批次：正在处理的文件做完，其余等待", async (control, batch) => { await control.SetStateAsync(batch, BatchState.Paused); return $"批次 {batch} 已暂停。"; }),
            Act("resume", "继续暂停的批次", async (control, batch) => { await control.SetStateAsync(batch, BatchState.Open); return $"批次 {batch} 继续处理。"; }),
            Act("cancel", "取消批次：没有处理的文件不再处理", async (control, batch) => { await control.SetStateAsync(batch, BatchState.Cancelled); return $"批次 {batch} 已取消。"; }),
            Act("retry", "重新处理批次中失败的文件", async (control, batch) => $"批次 {batch} 有 {await control.RetryFailedAsync(batch)} 个失败的文件重新排队。"),
            Reanalyze(),
        };
        command.SetAction((_, cancel) => ListAsync(20, cancel));
        return command;
    }

    private static Command List()
    {
        var most = new Option<int>("--limit") { Description = "最多列出多少批", DefaultValueFactory = _ => 20 };
        var command = new Command("list", "列出批次，最新的在前") { most };
        command.SetAction((parsed, cancel) => ListAsync(Math.Max(1, parsed.GetValue(most)), cancel));
        return command;
    }

    private static Command Show()
    {
        var batch = Batch();
        var failed = new Option<bool>("--failed") { Description = "只列失败的文件" };
        var command = new Command("show", "批次的进度和每个文件的状态、次数、用时、原因") { batch, failed };
        command.SetAction((parsed, cancel) => WithDatabase(async database =>
        {
            var queries = new BatchQueries(database.Source);
            if (await queries.FindAsync(parsed.GetValue(batch), cancel) is not { } row) return await NoSuchAsync(parsed.GetValue(batch));
            Console.WriteLine($"批次 {row.Id}  {Printed.OneLine(row.Name)}");
            Console.WriteLine(ProgressLine.Of(row));
            await BatchFiles.PrintAsync(queries, row.Id, parsed.GetValue(failed) ? DocumentState.Failed : null, cancel);
            return ExitCodes.Ok;
        }, cancel));
        return command;
    }

    private static Command Act(string name, string description, Func<BatchControl, long, Task<string>> act)
    {
        var batch = Batch();
        var command = new Command(name, description) { batch };
        command.SetAction((parsed, cancel) => WithDatabase(async database =>
        {
            var id = parsed.GetValue(batch);
            if (await new BatchQueries(database.Source).FindAsync(id, cancel) is not { } row) return await NoSuchAsync(id);
            if (name is "pause" or "resume" && row.State == BatchState.Cancelled)
            {
                await Console.Error.WriteLineAsync($"批次 {id} 已取消。要重新处理，请用 perfeval batches retry {id}。");
                return ExitCodes.Usage;
            }
            Console.WriteLine(await act(new BatchControl(database.Source), id));
            return ExitCodes.Ok;
        }, cancel));
        return command;
    }

    private static Command Reanalyze()
    {
        var batch = new Argument<long?>("ID") { Description = "批次号；不写则为全部批次", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all-versions") { Description = "连同已由当前版本分析过的" };
        var command = new Command("reanalyze", "用当前的规则和模型重新分析（旧的分析保留）；默认只分析由其他版本分析过的") { batch, all };
        command.SetAction((parsed, cancel) => WithDatabase(async database =>
        {
            var id = parsed.GetValue(batch);
            if (id is { } asked && await new BatchQueries(database.Source).FindAsync(asked, cancel) is null) return await NoSuchAsync(asked);
            var current = parsed.GetValue(all) ? null : new AnalysisPipeline().Versions;
            Console.WriteLine($"{await new BatchControl(database.Source).AnalyseAgainAsync(id, current, cancel)} 份报告重新排队，由 perfeval worker 或网站处理。");
            return ExitCodes.Ok;
        }, cancel));
        return command;
    }

    private static Task<int> ListAsync(int most, CancellationToken cancel) => WithDatabase(async database =>
    {
        foreach (var batch in (await new BatchQueries(database.Source).ListAsync(1, most, cancel)).Rows)
            Console.WriteLine($"{batch.Id,6}  {batch.CreatedAt.ToLocalTime():yyyy-MM-dd HH:mm}  {Printed.OneLine(batch.Name)}  {ProgressLine.Of(batch)}");
        return ExitCodes.Ok;
    }, cancel);

    private static Argument<long> Batch() => new("ID") { Description = "批次号（见 perfeval batches list）" };

    private static Task<int> WithDatabase(Func<PerfEvalDatabase, Task<int>> run, CancellationToken cancel) => Guarded.RunAsync(async () =>
    {
        await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
        return await run(database);
    });

    private static async Task<int> NoSuchAsync(long batch)
    {
        await Console.Error.WriteLineAsync($"没有批次 {batch}。");
        return ExitCodes.Usage;
    }
}
