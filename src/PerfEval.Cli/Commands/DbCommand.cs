using System.CommandLine;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval db start|stop|status: the private database of the data folder; reindex and refresh: what is derived from the reports in any database.</summary>
internal static class DbCommand
{
    public static Command Create() => new("db", "管理数据库")
    {
        Verb("start", "启动数据库并更新表结构", async cancel =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            Console.WriteLine($"数据库已启动（数据文件夹 {PerfEvalHost.Storage.DataFolder}）。");
            return ExitCodes.Ok;
        }),
        Verb("stop", "停止数据库", async cancel =>
        {
            Console.WriteLine(await PrivateCluster.At(PerfEvalHost.Storage).StopAsync(cancel) ? "数据库已停止。" : "数据库没有在运行。");
            return ExitCodes.Ok;
        }),
        Verb("status", "数据库是否在运行（运行时退出码为 0，否则为 1）", async cancel =>
        {
            var status = await PrivateCluster.At(PerfEvalHost.Storage).StatusAsync(cancel);
            Console.WriteLine($"{(status.Answers ? "运行中" : status.Exists ? "没有运行" : "尚未建立")}（数据文件夹 {status.DataFolder}）");
            return status.Answers ? ExitCodes.Ok : ExitCodes.SomeFailed;
        }),
        DerivedData.Reindex(),
        DerivedData.Refresh(),
        CheckCommand.Create(),
    };

    private static Command Verb(string name, string description, Func<CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((_, cancel) => Guarded.RunAsync(() => PerfEvalHost.Storage.ConnectionString is null ? run(cancel) : RefuseAsync()));
        return command;
    }

    private static async Task<int> RefuseAsync()
    {
        await Console.Error.WriteLineAsync("已用 ConnectionStrings__PerfEval 指定外部数据库，它不由本程序启动和停止。");
        return ExitCodes.Usage;
    }
}
