using System.CommandLine;
using PerfEval.Cli.Analyzing;
using PerfEval.Core.Analysis;
using PerfEval.Evaluation;
using PerfEval.Evaluation.Floors;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Printing;
using PerfEval.Readers;
using PerfEval.Readers.Archives;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval evaluate DIR: analyses reports whose contents are known and tells how well, as a table, as JSON, against floors.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "报告文件夹，每份报告旁有标注文件 名称.expected.json" };
        var json = new Option<string?>("--json") { Description = "把各项指标写入JSON文件" };
        var floors = new Option<string?>("--floors") { Description = "底线文件（JSON）；有指标不达标时退出码为 1" };
        var by = new Option<string?>("--by") { Description = "family：另按报告类别列出" };
        by.AcceptOnlyFromAmong("family");
        var verbose = new Option<bool>("--verbose") { Description = "逐条列出差异，引用原文" };
        var brief = new Option<bool>("--brief") { Description = "只列合计，不列各条规则" };
        var command = new Command("evaluate", "按标注评测提取和核对的准确率，不需要数据库") { folder, json, floors, by, verbose, brief };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder)!, parsed.GetValue(json), parsed.GetValue(floors), parsed.GetValue(by) is not null, parsed.GetValue(verbose), parsed.GetValue(brief)));
        return command;
    }

    private static int Run(string folder, string? json, string? floors, bool byFamily, bool verbose, bool brief)
    {
        if (AnalyzeCommand.Pipeline() is not { } pipeline) return ExitCodes.Usage;
        try
        {
            var held = floors is null ? [] : FloorFile.Read(floors);
            var set = MeasuredSet.Measure(GoldFolder.Read(folder), Analyzer(pipeline));
            if (verbose) MissList.Write(set, Console.Out);
            EvaluationTable.Write(set, Console.Out, withRules: !brief, byFamily);
            if (json is not null) File.WriteAllText(json, EvaluationJson.Write(set, verbose));
            return floors is null ? ExitCodes.Ok : Judge(held, Measures.Of(set));
        }
        catch (GoldException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"不能写入：{json}：{e.Message}");
            return ExitCodes.Usage;
        }
    }

    private static Func<GoldCase, AnalysisDocument> Analyzer(AnalysisPipeline pipeline)
    {
        var analyses = new FileAnalyses(new DocumentReaders(), pipeline, new ZipExpander());
        return report => analyses.Of(report.Path, report.Name).First();
    }

    private static int Judge(IReadOnlyList<Floor> floors, IReadOnlyDictionary<string, double> measures)
    {
        var broken = floors.SelectMany(f => f.Broken(measures)).ToList();
        Console.WriteLine();
        Console.WriteLine(broken.Count == 0 ? $"{floors.Count} 条底线全部达到。" : $"{broken.Count} 项不达标：");
        foreach (var sentence in broken) Console.WriteLine("  " + sentence);
        return broken.Count == 0 ? ExitCodes.Ok : ExitCodes.SomeFailed;
    }
}
