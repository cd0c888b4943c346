using System.CommandLine;
using PerfEval.Storage;
using PerfEval.Storage.Backups;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval backup DIR and perfeval restore DIR: database and files together, checked by hash.</summary>
internal static class BackupCommand
{
    public static Command Backup()
    {
        var folder = new Argument<string>("folder") { Description = "备份放在哪个文件夹（其中新建 perfeval-日期-时间）" };
        var command = new Command("backup", "备份数据库和文件，工作可照常进行") { folder };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var (written, manifest) = await new Backup(database, PerfEvalHost.Storage.PostgresTools).WriteAsync(parsed.GetValue(folder)!, TimeProvider.System.GetLocalNow(), Progress(), cancel);
            Console.WriteLine($"已备份到 {written}：{manifest.Documents} 份文件的记录，{manifest.Files.Count} 个文件，均已校验。");
            return ExitCodes.Ok;
        }));
        return command;
    }

    public static Command Restore()
    {
        var folder = new Argument<string>("folder") { Description = "perfeval backup 建立的 perfeval-日期-时间 文件夹" };
        var command = new Command("restore", "把备份恢复到空的数据库；恢复前先逐一校验") { folder };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            await using var database = await PerfEvalDatabase.OpenAsync(PerfEvalHost.Storage, cancel);
            var manifest = await new Restore(database, PerfEvalHost.Storage.PostgresTools).ReadAsync(parsed.GetValue(folder)!, Progress(), cancel);
            Console.WriteLine($"已恢复 {manifest.CreatedAt:yyyy-MM-dd HH:mm} 的备份：{manifest.Documents} 份文件的记录，{manifest.Files.Count} 个文件。");
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Progress<(int Done, int Total)> Progress() => new(p =>
    {
        if (p.Done % 500 == 0) Console.Error.WriteLine($"{p.Done}/{p.Total}");
    });
}
