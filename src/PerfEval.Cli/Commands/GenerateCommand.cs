using System.CommandLine;
using PerfEval.Generation;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval generate: writes invented reports with what is in them, to measure the program on.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "份数", Required = true };
        var seed = new Option<int>("--seed") { Description = "随机种子；种子相同，结果逐字节相同（pdf除外）", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "输出文件夹（不存在则新建）", Required = true };
        var formats = new Option<string>("--formats") { Description = "文件格式，逗号分隔：txt,docx,xlsx,pdf（pdf需要LibreOffice）", DefaultValueFactory = _ => "txt,docx,xlsx" };
        var families = new Option<string>("--families") { Description = "报告形式，逗号分隔：" + string.Join('、', FamilyNames.Known.Keys) + "；all为全部", DefaultValueFactory = _ => "all" };
        var faults = new Option<string>("--faults") { Description = "植入的错误：none不植入 | all全部规则（约四分之一的报告无错误）| 规则编号，如 PE103,PE105（每份都尽量植入）", DefaultValueFactory = _ => "all" };
        var command = new Command("generate", "生成带标准答案的仿真自评报告，用于测量准确率") { count, seed, folder, formats, families, faults };
        command.SetAction(parsed =>
        {
            var choice = GenerationChoice.Of(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(formats)!, parsed.GetValue(families)!, parsed.GetValue(faults)!);
            if (choice.Plan is { } plan) return Run(plan, parsed.GetValue(count), parsed.GetValue(folder)!);
            Console.Error.WriteLine(choice.Error);
            return ExitCodes.Usage;
        });
        return command;
    }

    private static int Run(GenerationPlan plan, int count, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var generator = new ReportGenerator(plan);
            var writing = new CorpusWriting(plan, folder);
            for (var i = 0; i < count; i++)
            {
                writing.Write(generator.Report(i));
                if ((i + 1) % 200 == 0) Console.Error.WriteLine($"已生成{i + 1}/{count}份");
            }
            if (plan.Formats.Contains("pdf")) Console.Error.WriteLine("正在打印pdf……");
            var lost = writing.Finish();
            Console.Error.WriteLine($"共生成{count - lost}份报告：{folder}");
            if (lost > 0) Console.Error.WriteLine($"{lost}份pdf未能打印，已略去");
            return lost > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"不能写入文件夹“{folder}”：{e.Message}");
            return ExitCodes.Usage;
        }
    }
}
