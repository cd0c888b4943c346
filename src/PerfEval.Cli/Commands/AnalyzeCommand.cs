using System.CommandLine;
using PerfEval.Cli.Analyzing;
using PerfEval.Cli.Ingesting;
using PerfEval.Core.Analysis;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Readers;
using PerfEval.Readers.Archives;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval analyze FILE...: reads and checks files without a database; JSON Lines or a table for people.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("FILE") { Description = "报告文件、文件夹或zip压缩包", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "写入文件（默认标准输出）" };
        var format = new Option<string>("--format") { Description = "jsonl | table", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "table");
        var text = new Option<bool>("--text") { Description = "连同正文输出" };
        var explain = new Option<string?>("--explain") { Description = "说明某条规则核对了什么，如 PE103" };
        var command = new Command("analyze", "读取并核对报告，不需要数据库") { paths, output, format, text, explain };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(output), Writer(parsed.GetValue(format)!, parsed.GetValue(text), parsed.GetValue(explain))));
        return command;
    }

    private static int Run(string[] paths, string? output, Action<AnalysisDocument, TextWriter> write)
    {
        var missing = paths.FirstOrDefault(p => !File.Exists(p) && !Directory.Exists(p));
        if (missing is not null)
        {
            Console.Error.WriteLine($"找不到文件或文件夹：{missing}");
            return ExitCodes.Usage;
        }
        if (Pipeline() is not { } pipeline) return ExitCodes.Usage;
        var analyses = new FileAnalyses(new DocumentReaders(), pipeline, new ZipExpander());
        using var writer = output is null ? null : new StreamWriter(output, append: false);
        var target = writer ?? Console.Out;
        foreach (var (path, name) in FilesToIngest.Below(paths))
        {
            foreach (var analysis in analyses.Of(path, name)) write(analysis, target);
        }
        return ExitCodes.Ok;
    }

    /// <summary>The pipeline with the bureau's own profiles; null, with the reason told, when they can't be read.</summary>
    internal static AnalysisPipeline? Pipeline()
    {
        try
        {
            return new AnalysisPipeline(ProfileFolder.Load(PerfEvalHost.Configuration[ProfileFolder.Variable]));
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine(e.Message);
            return null;
        }
    }

    private static Action<AnalysisDocument, TextWriter> Writer(string format, bool withText, string? explained) =>
        explained is not null ? (analysis, target) => Explanation.Write(analysis, explained, target)
        : format == "table" ? AnalysisTable.Write
        : (analysis, target) => target.WriteLine(AnalysisJson.Serialize(withText ? analysis : analysis with { Text = null }));
}
