using System.CommandLine;
using PerfEval.Storage;
using PerfEval.Storage.Checking;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval db check: whether database and kept files are whole and agree.</summary>
internal static class CheckCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static Command Create()
    {
        var content = new Option<bool>("--content") { Description = "连同每个文件的内容（重新计算哈希，较慢）" };
        var idle = new Option<bool>("--idle") { Description = "此刻没有人收件：刚写入而没有记录的文件也算无主" };
        var command = new Command("check", "查验数据库和文件是否完整、一致（有问题时退出码为 1）") { content, idle };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var results = await new StoreCheck(database.Source, database.Files).RunAsync(parsed.GetValue(content), OrphansBefore(parsed.GetValue(idle)), cancel);
            foreach (var result in results)
            {
                Console.WriteLine($"{(result.Holds ? "正常" : "有误")}  {result.Name}{(result.Holds ? "" : $"（{result.Violations.Count} 处）")}");
                foreach (var violation in StoreCheck.Told(result)) Console.WriteLine($"      {violation}");
            }
            var broken = results.Count(r => !r.Holds);
            Console.WriteLine(broken == 0 ? $"{results.Count} 项全部正常。" : $"{broken} 项有误。");
            return broken == 0 ? ExitCodes.Ok : ExitCodes.SomeFailed;
        }));
        return command;
    }

    private static DateTime OrphansBefore(bool idle) => idle ? DateTime.MaxValue : TimeProvider.System.GetUtcNow().UtcDateTime - Patience;
}
