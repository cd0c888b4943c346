using System.CommandLine;
using PerfEval.Cli.Ingesting;
using PerfEval.Cli.Publishing;
using PerfEval.Readers;
using PerfEval.Readers.Archives;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval publish FILE... -o DIR: masked copies (脱敏件) of reports and of their data, without a database. What was masked is never printed.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("FILE") { Description = "报告文件、文件夹或zip压缩包", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "存放脱敏件的文件夹", Required = true };
        var command = new Command("publish", "生成可公开的脱敏件：报告、数据和脱敏清单") { paths, output };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string[] paths, string output)
    {
        if (paths.FirstOrDefault(p => !File.Exists(p) && !Directory.Exists(p)) is { } missing)
        {
            Console.Error.WriteLine($"找不到文件或文件夹：{missing}");
            return ExitCodes.Usage;
        }
        if (AnalyzeCommand.Pipeline() is not { } pipeline) return ExitCodes.Usage;
        var (files, folder, failed) = (new ReadFiles(new DocumentReaders(), new ZipExpander()), new PublicFolder(output, pipeline), 0);
        try
        {
            // Listed before the first copy is written: the folder may lie below one that is read.
            foreach (var (path, name) in FilesToIngest.Below(paths).ToList())
                foreach (var file in files.Of(path, name)) failed += Put(folder, file) ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"不能写入 {output}：{e.GetType().Name}");
            return ExitCodes.Fault;
        }
        return failed == 0 ? ExitCodes.Ok : ExitCodes.SomeFailed;
    }

    private static bool Put(PublicFolder folder, ReadFile file)
    {
        if (file.Document is null)
        {
            Console.Error.WriteLine($"失败  {Printed.OneLine(file.Name)}  {file.Reason}");
            return false;
        }
        var (name, masked) = folder.Put(file.Name, file.Document);
        Console.WriteLine($"{Printed.OneLine(name)}  隐去 {masked} 处");
        return true;
    }
}
